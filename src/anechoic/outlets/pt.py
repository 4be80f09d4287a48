"""Outlets of Portugal."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Correio da Manhã", domain="cmjornal.pt", country="PT", language="pt",
        ownership=Ownership.COMPANY, owner="Medialivre",
        feeds=("https://www.cmjornal.pt/rss",),
    ),
    Outlet(
        name="Expresso", domain="expresso.pt", country="PT", language="pt",
        ownership=Ownership.LISTED, owner="Impresa",
        aliases=("Jornal Expresso",), feeds=("https://rss.impresa.pt/feed/latest/expresso.rss",),
    ),
    Outlet(
        name="Jornal de Negócios", domain="jornaldenegocios.pt", country="PT", language="pt",
        ownership=Ownership.COMPANY, owner="Medialivre",
        feeds=("https://www.jornaldenegocios.pt/rss",),
    ),
    Outlet(
        name="Lusa", domain="lusa.pt", country="PT", language="pt",
        ownership=Ownership.PUBLIC, owner="Lusa", agency=True,
        aliases=("Agência Lusa", "Lusa News Agency"),
    ),
    Outlet(
        name="Observador", domain="observador.pt", country="PT", language="pt",
        ownership=Ownership.COMPANY, owner="Observador On Time",
        feeds=("https://observador.pt/feed/",),
    ),
    Outlet(
        name="Público", domain="publico.pt", country="PT", language="pt",
        ownership=Ownership.COMPANY, owner="Sonaecom",
        aliases=("Jornal Público",), feeds=("https://feeds.feedburner.com/PublicoRSS",),
    ),
    Outlet(
        name="Renascença", domain="rr.sapo.pt", country="PT", language="pt",
        ownership=Ownership.PARTY, owner="Patriarcado de Lisboa",
        aliases=("Rádio Renascença",), domains=("rr.pt",),
        feeds=("https://rr.sapo.pt/rss/rssfeed.aspx?section=section_noticias",),
    ),
    Outlet(
        name="RTP", domain="rtp.pt", country="PT", language="pt",
        ownership=Ownership.PUBLIC, owner="RTP",
        aliases=("RTP Notícias",), feeds=("https://www.rtp.pt/noticias/rss",),
    ),
)
