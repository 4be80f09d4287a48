"""Outlets of Brazil."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Agência Brasil", domain="agenciabrasil.ebc.com.br", country="BR", language="pt-BR",
        ownership=Ownership.STATE, owner="EBC", agency=True,
        domains=("ebc.com.br",), feeds=("https://agenciabrasil.ebc.com.br/rss/ultimasnoticias/feed.xml",),
    ),
    Outlet(
        name="Brasil de Fato", domain="brasildefato.com.br", country="BR", language="pt-BR",
        ownership=Ownership.PARTY, owner="Movimento dos Trabalhadores Rurais Sem Terra",
        feeds=("https://www.brasildefato.com.br/ultimas-noticias/feed/",),
    ),
    Outlet(
        name="CartaCapital", domain="cartacapital.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Editora Confiança",
        aliases=("Carta Capital",), feeds=("https://www.cartacapital.com.br/feed",),
    ),
    Outlet(
        name="Folha de S.Paulo", domain="folha.uol.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Grupo Folha",
        aliases=("Folha de São Paulo", "Folha de S. Paulo"),
        feeds=("https://feeds.folha.uol.com.br/emcimadahora/rss091.xml",),
    ),
    Outlet(
        name="g1", domain="g1.globo.com", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Grupo Globo",
        aliases=("G1 Globo",), feeds=("https://g1.globo.com/rss/g1/",),
    ),
    Outlet(
        name="Gazeta do Povo", domain="gazetadopovo.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="GRPCOM",
        feeds=("https://www.gazetadopovo.com.br/feed/rss/brasil.xml",),
    ),
    Outlet(
        name="Nexo", domain="nexojornal.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Nexo",
        aliases=("Nexo Jornal",), feeds=("https://www.nexojornal.com.br/rss.xml",),
    ),
    Outlet(
        name="O Estado de S. Paulo", domain="estadao.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Grupo Estado",
        aliases=("Estadão", "O Estado de São Paulo"),
        feeds=("https://www.estadao.com.br/arc/outboundfeeds/feeds/rss/sections/brasil/",),
    ),
    Outlet(
        name="Repórter Brasil", domain="reporterbrasil.org.br", country="BR", language="pt-BR",
        ownership=Ownership.NONPROFIT, owner="Repórter Brasil",
        feeds=("https://reporterbrasil.org.br/feed/",),
    ),
    Outlet(
        name="UOL", domain="uol.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Grupo Folha",
        aliases=("UOL Notícias",), feeds=("https://rss.uol.com.br/feed/noticias.xml",),
    ),
    Outlet(
        name="Veja", domain="veja.abril.com.br", country="BR", language="pt-BR",
        ownership=Ownership.COMPANY, owner="Grupo Abril",
        aliases=("Revista Veja",), feeds=("https://veja.abril.com.br/feed/",),
    ),
)
