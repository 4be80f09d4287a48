"""Outlets of Turkey."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Anadolu", domain="aa.com.tr", country="TR", language="tr",
        ownership=Ownership.STATE, owner="Anadolu Agency", agency=True,
        aliases=("Anadolu Agency", "Anadolu Ajansı", "AA"),
        feeds=("https://www.aa.com.tr/tr/rss/default?cat=guncel",),
    ),
    Outlet(
        name="Bianet", domain="bianet.org", country="TR", language="tr",
        ownership=Ownership.NONPROFIT, owner="IPS Communication Foundation",
        feeds=("https://bianet.org/biamag.rss",),
    ),
    Outlet(
        name="BirGün", domain="birgun.net", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="BirGün",
        feeds=("https://www.birgun.net/rss/home",),
    ),
    Outlet(
        name="Cumhuriyet", domain="cumhuriyet.com.tr", country="TR", language="tr",
        ownership=Ownership.NONPROFIT, owner="Cumhuriyet Vakfı",
        feeds=("https://www.cumhuriyet.com.tr/rss/son_dakika.xml",),
    ),
    Outlet(
        name="Daily Sabah", domain="dailysabah.com", country="TR", language="en",
        ownership=Ownership.COMPANY, owner="Turkuvaz Media",
        feeds=("https://www.dailysabah.com/rss",),
    ),
    Outlet(
        name="Demirören Haber Ajansı", domain="dha.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Demirören", agency=True,
        aliases=("DHA", "Demirören News Agency"),
    ),
    Outlet(
        name="Hürriyet", domain="hurriyet.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Demirören",
        feeds=("https://www.hurriyet.com.tr/rss/anasayfa",),
    ),
    Outlet(
        name="İhlas Haber Ajansı", domain="iha.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="İhlas", agency=True,
        aliases=("İHA", "IHA"),
    ),
    Outlet(
        name="Medyascope", domain="medyascope.tv", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Medyascope",
        feeds=("https://medyascope.tv/feed/",),
    ),
    Outlet(
        name="NTV (Turkey)", domain="ntv.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Doğuş",
        aliases=("NTV Haber",), feeds=("https://www.ntv.com.tr/gundem.rss",),
        sitemaps=("https://www.ntv.com.tr/sitemaps/news-sitemap.xml",),
    ),
    Outlet(
        name="Sabah", domain="sabah.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Turkuvaz Media",
        feeds=("https://www.sabah.com.tr/rss/gundem.xml",),
    ),
    Outlet(
        name="Sözcü", domain="sozcu.com.tr", country="TR", language="tr",
        ownership=Ownership.COMPANY, owner="Estetik Yayıncılık",
        feeds=("https://www.sozcu.com.tr/feeds-rss-category-sozcu",),
    ),
    Outlet(
        name="TRT Haber", domain="trthaber.com", country="TR", language="tr",
        ownership=Ownership.STATE, owner="TRT",
        aliases=("TRT", "TRT World"), domains=("trt.net.tr", "trtworld.com"),
        feeds=("https://www.trthaber.com/sondakika.rss",),
    ),
)
