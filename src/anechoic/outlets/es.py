"""Outlets of Spain."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="20minutos", domain="20minutos.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Henneo",
        aliases=("20minutos.es",), feeds=("https://www.20minutos.es/rss/",),
    ),
    Outlet(
        name="ABC (España)", domain="abc.es", country="ES", language="es",
        ownership=Ownership.LISTED, owner="Vocento",
        aliases=("Diario ABC", "ABC.es"), feeds=("https://www.abc.es/rss/2.0/portada/",),
        sitemaps=("https://www.abc.es/sitemap.xml",),
    ),
    Outlet(
        name="Agencia EFE", domain="efe.com", country="ES", language="es",
        ownership=Ownership.PUBLIC, owner="Agencia EFE", agency=True,
        aliases=("EFE", "EFE News Agency", "Efe Agency"),
    ),
    Outlet(
        name="El Confidencial", domain="elconfidencial.com", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Titania",
        feeds=("https://rss.elconfidencial.com/espana/",),
    ),
    Outlet(
        name="El Correo", domain="elcorreo.com", country="ES", language="es",
        ownership=Ownership.LISTED, owner="Vocento",
        feeds=("https://www.elcorreo.com/rss/2.0/portada",),
    ),
    Outlet(
        name="El Mundo", domain="elmundo.es", country="ES", language="es",
        ownership=Ownership.LISTED, owner="RCS MediaGroup",
        aliases=("ElMundo.es",), feeds=("https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml",),
    ),
    Outlet(
        name="El País", domain="elpais.com", country="ES", language="es",
        ownership=Ownership.LISTED, owner="Prisa",
        aliases=("El País in English", "El País English"),
        feeds=(
            "https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada",
            "https://feeds.elpais.com/mrss-s/pages/ep/site/english.elpais.com/portada",
        ),
    ),
    Outlet(
        name="El Periódico", domain="elperiodico.com", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Prensa Ibérica",
        aliases=("El Periódico de Catalunya",), feeds=("https://www.elperiodico.com/es/rss/rss_portada.xml",),
    ),
    Outlet(
        name="El Salto", domain="elsaltodiario.com", country="ES", language="es",
        ownership=Ownership.COOPERATIVE, owner="El Salto",
        aliases=("El Salto Diario",), feeds=("https://www.elsaltodiario.com/general/feed",),
    ),
    Outlet(
        name="elDiario.es", domain="eldiario.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Diario de Prensa Digital",
        feeds=("https://www.eldiario.es/rss/",),
    ),
    Outlet(
        name="Europa Press", domain="europapress.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Europa Press", agency=True,
        aliases=("Agencia Europa Press",), feeds=("https://www.europapress.es/rss/rss.aspx",),
    ),
    Outlet(
        name="Expansión", domain="expansion.com", country="ES", language="es",
        ownership=Ownership.LISTED, owner="RCS MediaGroup",
        feeds=("https://e00-expansion.uecdn.es/rss/portada.xml",),
    ),
    Outlet(
        name="infoLibre", domain="infolibre.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="infoLibre",
        feeds=("https://www.infolibre.es/rss/",),
    ),
    Outlet(
        name="La Razón", domain="larazon.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Planeta",
        feeds=("https://www.larazon.es/espana/?outputType=xml",),
    ),
    Outlet(
        name="La Vanguardia", domain="lavanguardia.com", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Godó",
        feeds=("https://www.lavanguardia.com/rss/home.xml",),
        sitemaps=("https://www.lavanguardia.com/sitemap-google-news.xml",),
    ),
    Outlet(
        name="La Voz de Galicia", domain="lavozdegalicia.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Corporación Voz de Galicia",
        feeds=("https://www.lavozdegalicia.es/index.xml",),
    ),
    Outlet(
        name="Libertad Digital", domain="libertaddigital.com", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Libertad Digital",
        feeds=("https://www.libertaddigital.com/espana/rss.xml",),
    ),
    Outlet(
        name="OKdiario", domain="okdiario.com", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="OKdiario",
        feeds=("https://okdiario.com/feed",),
    ),
    Outlet(
        name="Público (España)", domain="publico.es", country="ES", language="es",
        ownership=Ownership.COMPANY, owner="Display Connectors",
        aliases=("Diario Público",), feeds=("https://www.publico.es/rss/",),
    ),
    Outlet(
        name="RTVE", domain="rtve.es", country="ES", language="es",
        ownership=Ownership.PUBLIC, owner="RTVE",
        aliases=("RTVE Noticias", "Radiotelevisión Española"), feeds=("https://api2.rtve.es/rss/temas_noticias.xml",),
    ),
    Outlet(
        name="VilaWeb", domain="vilaweb.cat", country="ES", language="ca",
        ownership=Ownership.COMPANY, owner="Partal, Maresma i Associats",
        feeds=("https://www.vilaweb.cat/feed/",),
    ),
)
