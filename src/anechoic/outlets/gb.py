"""Outlets of the United Kingdom."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="BBC", domain="bbc.co.uk", country="GB", language="en",
        ownership=Ownership.PUBLIC, owner="BBC",
        aliases=("BBC News", "British Broadcasting Corporation", "BBC World Service"), domains=("bbc.com",),
        feeds=(
            "https://feeds.bbci.co.uk/news/world/rss.xml",
            "https://feeds.bbci.co.uk/news/rss.xml",
            "https://feeds.bbci.co.uk/news/uk/rss.xml",
        ),
    ),
    Outlet(
        name="BBC News Brasil", domain="bbc.com/portuguese", country="GB", language="pt-BR",
        ownership=Ownership.PUBLIC, owner="BBC",
        aliases=("BBC Brasil",), feeds=("https://feeds.bbci.co.uk/portuguese/rss.xml",),
    ),
    Outlet(
        name="BBC News Mundo", domain="bbc.com/mundo", country="GB", language="es",
        ownership=Ownership.PUBLIC, owner="BBC",
        aliases=("BBC Mundo",), feeds=("https://feeds.bbci.co.uk/mundo/rss.xml",),
    ),
    Outlet(
        name="Byline Times", domain="bylinetimes.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Byline Media Holdings",
        feeds=("https://bylinetimes.com/feed/",),
    ),
    Outlet(
        name="Carbon Brief", domain="carbonbrief.org", country="GB", language="en",
        ownership=Ownership.NONPROFIT, owner="Carbon Brief",
        feeds=("https://www.carbonbrief.org/feed/",),
    ),
    Outlet(
        name="Channel 4 News", domain="channel4.com", country="GB", language="en",
        ownership=Ownership.PUBLIC, owner="Channel Four Television Corporation",
        aliases=("Channel 4",), feeds=("https://www.channel4.com/news/uk/feed",),
    ),
    Outlet(
        name="Daily Express", domain="express.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        aliases=("Express.co.uk", "Sunday Express"), feeds=("https://www.express.co.uk/posts/rss/1/uk",),
        sitemaps=("https://www.express.co.uk/googlenews.xml",),
    ),
    Outlet(
        name="Daily Mail", domain="dailymail.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="DMG Media",
        aliases=("Mail Online", "MailOnline", "DailyMail.com", "Mail on Sunday"),
        domains=("dailymail.com", "mailonline.com"), feeds=("https://www.dailymail.co.uk/home/index.rss",),
        sitemaps=("https://www.dailymail.co.uk/google-news-sitemap.xml",),
    ),
    Outlet(
        name="Daily Mirror", domain="mirror.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        aliases=("Sunday Mirror", "Mirror.co.uk", "The Mirror"), sitemaps=("https://www.mirror.co.uk/map_news.xml",),
    ),
    Outlet(
        name="Daily Record", domain="dailyrecord.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        aliases=("Sunday Mail",), feeds=("https://www.dailyrecord.co.uk/?service=rss",),
    ),
    Outlet(
        name="Daily Star", domain="dailystar.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        aliases=("Daily Star Sunday",), sitemaps=("https://www.dailystar.co.uk/map_news.xml",),
    ),
    Outlet(
        name="Evening Standard", domain="standard.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Lebedev Holdings",
        aliases=("The London Standard", "London Evening Standard"), feeds=("https://www.standard.co.uk/rss",),
    ),
    Outlet(
        name="Financial Times", domain="ft.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Nikkei",
        aliases=("FT",), feeds=("https://www.ft.com/rss/home",),
    ),
    Outlet(
        name="Manchester Evening News", domain="manchestereveningnews.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        feeds=("https://www.manchestereveningnews.co.uk/?service=rss",),
    ),
    Outlet(
        name="Metro", domain="metro.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="DMG Media",
        aliases=("Metro.co.uk",), sitemaps=("https://metro.co.uk/news-sitemap.xml",),
    ),
    Outlet(
        name="Middle East Eye", domain="middleeasteye.net", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="M.E.E. Ltd",
        feeds=("https://www.middleeasteye.net/rss",),
    ),
    Outlet(
        name="Nation.Cymru", domain="nation.cymru", country="GB", language="en",
        ownership=Ownership.NONPROFIT, owner="Nation.Cymru",
        feeds=("https://nation.cymru/feed/",),
    ),
    Outlet(
        name="Nature", domain="nature.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Springer Nature",
        aliases=("Nature News",), feeds=("https://www.nature.com/nature.rss",),
    ),
    Outlet(
        name="New Scientist", domain="newscientist.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="DMG Media",
        feeds=("https://www.newscientist.com/feed/home/",),
    ),
    Outlet(
        name="New Statesman", domain="newstatesman.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="New Statesman Media Group",
        feeds=("https://www.newstatesman.com/feed",),
    ),
    Outlet(
        name="openDemocracy", domain="opendemocracy.net", country="GB", language="en",
        ownership=Ownership.NONPROFIT, owner="openDemocracy Foundation",
        aliases=("Open Democracy",), feeds=("https://www.opendemocracy.net/en/rss.xml",),
    ),
    Outlet(
        name="PA Media", domain="pamediagroup.com", country="GB", language="en",
        ownership=Ownership.COOPERATIVE, owner="PA Media Group", agency=True,
        aliases=("PA", "Press Association", "PA news agency"),
        domains=("pa.media", "pressassociation.com", "pa.press.net"),
    ),
    Outlet(
        name="Positive News", domain="positive.news", country="GB", language="en",
        ownership=Ownership.COOPERATIVE, owner="Positive News",
        feeds=("https://www.positive.news/feed/",),
    ),
    Outlet(
        name="Reuters", domain="reuters.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Thomson Reuters", agency=True,
        aliases=("Reuters News", "Thomson Reuters"),
    ),
    Outlet(
        name="Sky News", domain="news.sky.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Comcast",
        domains=("skynews.com",),
        feeds=("https://feeds.skynews.com/feeds/rss/world.xml", "https://feeds.skynews.com/feeds/rss/home.xml"),
    ),
    Outlet(
        name="The Bristol Cable", domain="thebristolcable.org", country="GB", language="en",
        ownership=Ownership.COOPERATIVE, owner="The Bristol Cable",
        feeds=("https://thebristolcable.org/feed/",),
    ),
    Outlet(
        name="The Economist", domain="economist.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="The Economist Group",
        feeds=("https://www.economist.com/the-world-this-week/rss.xml", "https://www.economist.com/europe/rss.xml"),
    ),
    Outlet(
        name="The Guardian", domain="theguardian.com", country="GB", language="en",
        ownership=Ownership.NONPROFIT, owner="Guardian Media Group",
        aliases=("Guardian Australia", "Guardian US"), domains=("guardian.co.uk",),
        feeds=("https://www.theguardian.com/world/rss", "https://www.theguardian.com/uk-news/rss"),
        sitemaps=("https://www.theguardian.com/sitemaps/news.xml",),
    ),
    Outlet(
        name="The Herald (Scotland)", domain="heraldscotland.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="USA Today Co.",
        aliases=("Herald Scotland", "Glasgow Herald"), feeds=("https://www.heraldscotland.com/news/rss/",),
    ),
    Outlet(
        name="The i Paper", domain="inews.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="DMG Media",
        aliases=("inews",), domains=("theipaper.com",), feeds=("https://inews.co.uk/feed",),
    ),
    Outlet(
        name="The Independent", domain="independent.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Lebedev Holdings",
        feeds=("https://www.independent.co.uk/rss",), sitemaps=("https://www.independent.co.uk/sitemaps/googlenews",),
    ),
    Outlet(
        name="The Irish News", domain="irishnews.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Irish News Ltd",
        feeds=("https://www.irishnews.com/arc/outboundfeeds/rss/",),
    ),
    Outlet(
        name="The National (Scotland)", domain="thenational.scot", country="GB", language="en",
        ownership=Ownership.LISTED, owner="USA Today Co.",
        feeds=("https://www.thenational.scot/news/rss/",),
    ),
    Outlet(
        name="The Press and Journal", domain="pressandjournal.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="DC Thomson",
        aliases=("Aberdeen Press and Journal",), feeds=("https://www.pressandjournal.co.uk/feed/",),
    ),
    Outlet(
        name="The Register", domain="theregister.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Situation Publishing",
        domains=("theregister.co.uk",), feeds=("https://www.theregister.com/headlines.atom",),
    ),
    Outlet(
        name="The Scotsman", domain="scotsman.com", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="National World",
        aliases=("Scotland on Sunday",), feeds=("https://www.scotsman.com/rss",),
    ),
    Outlet(
        name="The Spectator", domain="spectator.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Old Queen Street Ventures",
        feeds=("https://www.spectator.co.uk/feed",),
    ),
    Outlet(
        name="The Sun", domain="thesun.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        aliases=("The Sun on Sunday", "The Scottish Sun", "Sun Online"),
        domains=("the-sun.com", "thesun.ie", "thescottishsun.co.uk"),
        sitemaps=("https://www.thesun.co.uk/news-sitemap.xml",),
    ),
    Outlet(
        name="The Telegraph", domain="telegraph.co.uk", country="GB", language="en",
        ownership=Ownership.COMPANY, owner="Telegraph Media Group",
        aliases=("The Daily Telegraph", "Sunday Telegraph", "Telegraph.co.uk"),
        feeds=("https://www.telegraph.co.uk/rss.xml",),
    ),
    Outlet(
        name="The Times", domain="thetimes.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        aliases=("The Sunday Times", "The Times of London"),
        domains=("thetimes.co.uk", "thesundaytimes.co.uk", "timesonline.co.uk"),
        sitemaps=("https://www.thetimes.com/sitemaps/news",),
    ),
    Outlet(
        name="The Week", domain="theweek.com", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Future",
        aliases=("The Week UK", "TheWeek.com"), domains=("theweek.co.uk",), feeds=("https://theweek.com/feeds.xml",),
    ),
    Outlet(
        name="Wales Online", domain="walesonline.co.uk", country="GB", language="en",
        ownership=Ownership.LISTED, owner="Reach",
        aliases=("WalesOnline", "Western Mail"), feeds=("https://www.walesonline.co.uk/?service=rss",),
    ),
)
