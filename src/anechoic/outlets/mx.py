"""Outlets of Mexico."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="El Economista", domain="eleconomista.com.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Periódico El Economista",
        feeds=("https://www.eleconomista.com.mx/rss/ultimas-noticias",),
    ),
    Outlet(
        name="El Financiero", domain="elfinanciero.com.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Multimedia Lauman",
        feeds=("https://www.elfinanciero.com.mx/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="El Informador", domain="informador.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Unión Editorialista",
        aliases=("El Informador de Guadalajara",), feeds=("https://www.informador.mx/rss/mexico.xml",),
    ),
    Outlet(
        name="Excélsior", domain="excelsior.com.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Imagen",
        feeds=("https://www.excelsior.com.mx/rss.xml",),
    ),
    Outlet(
        name="La Jornada", domain="jornada.com.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Demos",
        feeds=("https://www.jornada.com.mx/rss/edicion.xml",),
    ),
    Outlet(
        name="Mexico News Daily", domain="mexiconewsdaily.com", country="MX", language="en",
        ownership=Ownership.COMPANY, owner="Mexico News Daily",
        feeds=("https://mexiconewsdaily.com/feed/",),
    ),
    Outlet(
        name="Milenio", domain="milenio.com", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Multimedios",
        feeds=("https://www.milenio.com/rss",),
    ),
    Outlet(
        name="Proceso", domain="proceso.com.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="CISA",
        aliases=("Revista Proceso",), feeds=("https://www.proceso.com.mx/rss/feed.html?r=1",),
    ),
    Outlet(
        name="Reforma", domain="reforma.com", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="Grupo Reforma",
        aliases=("Periódico Reforma",), feeds=("https://www.reforma.com/rss/portada.xml",),
    ),
    Outlet(
        name="SinEmbargo", domain="sinembargo.mx", country="MX", language="es",
        ownership=Ownership.COMPANY, owner="SinEmbargo",
        feeds=("https://www.sinembargo.mx/feed",),
    ),
)
