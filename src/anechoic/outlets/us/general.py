"""Papers, broadcasters, agencies and reviews of the United States: news of everything."""

from anechoic.records import Outlet, Ownership

# fmt: off
GENERAL: tuple[Outlet, ...] = (
    Outlet(
        name="ABC News", domain="abcnews.go.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="The Walt Disney Company",
        domains=("abcnews.com",),
        feeds=(
            "https://feeds.abcnews.com/abcnews/topstories",
            "https://feeds.abcnews.com/abcnews/internationalheadlines",
        ),
    ),
    Outlet(
        name="Al-Monitor", domain="al-monitor.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Al-Monitor",
        feeds=("https://www.al-monitor.com/rss",),
    ),
    Outlet(
        name="Associated Press", domain="apnews.com", country="US", language="en",
        ownership=Ownership.COOPERATIVE, owner="Associated Press", agency=True,
        aliases=("AP", "AP News", "A.P."), domains=("ap.org",),
    ),
    Outlet(
        name="Axios", domain="axios.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Cox Enterprises",
        feeds=("https://api.axios.com/feed/",),
    ),
    Outlet(
        name="Bloomberg", domain="bloomberg.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Bloomberg L.P.", agency=True,
        aliases=("Bloomberg News",),
        feeds=("https://feeds.bloomberg.com/economics/news.rss", "https://feeds.bloomberg.com/technology/news.rss"),
    ),
    Outlet(
        name="Breitbart", domain="breitbart.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Breitbart News Network",
        aliases=("Breitbart News",), feeds=("https://feeds.feedburner.com/breitbart",),
    ),
    Outlet(
        name="Business Insider", domain="businessinsider.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Axel Springer",
        aliases=("Insider.com",), domains=("insider.com",),
        sitemaps=("https://www.businessinsider.com/sitemap/google-news.xml",),
    ),
    Outlet(
        name="CBN News", domain="cbn.com", country="US", language="en",
        ownership=Ownership.PARTY, owner="Christian Broadcasting Network",
        aliases=("CBN", "Christian Broadcasting Network"),
        feeds=("https://www1.cbn.com/rss-cbn-articles-cbnnews.xml",),
    ),
    Outlet(
        name="CBS News", domain="cbsnews.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Paramount Skydance",
        aliases=("CBS",),
        feeds=("https://www.cbsnews.com/latest/rss/world", "https://www.cbsnews.com/latest/rss/main"),
    ),
    Outlet(
        name="Chicago Tribune", domain="chicagotribune.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Alden Global Capital",
        feeds=("https://www.chicagotribune.com/feed/",),
    ),
    Outlet(
        name="CNBC", domain="cnbc.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Versant",
        feeds=("https://www.cnbc.com/id/100003114/device/rss/rss.html",),
    ),
    Outlet(
        name="CNN", domain="cnn.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Warner Bros. Discovery",
        aliases=("Cable News Network", "CNN International"), sitemaps=("https://www.cnn.com/sitemap/news.xml",),
    ),
    Outlet(
        name="Daily Kos", domain="dailykos.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Kos Media",
        feeds=("https://www.dailykos.com/blogs/main.rss",),
    ),
    Outlet(
        name="Democracy Now!", domain="democracynow.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Democracy Now! Productions",
        aliases=("Democracy Now",), feeds=("https://www.democracynow.org/democracynow.rss",),
    ),
    Outlet(
        name="Denver Post", domain="denverpost.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Alden Global Capital",
        feeds=("https://denverpost.com/feed",),
    ),
    Outlet(
        name="Deseret News", domain="deseret.com", country="US", language="en",
        ownership=Ownership.PARTY, owner="The Church of Jesus Christ of Latter-day Saints",
        feeds=("https://www.deseret.com/rss/latest.rss",),
    ),
    Outlet(
        name="Dow Jones Newswires", domain="dowjones.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="News Corp", agency=True,
        aliases=("Dow Jones",),
    ),
    Outlet(
        name="Eurasianet", domain="eurasianet.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Eurasianet",
        feeds=("https://eurasianet.org/rss.xml",),
    ),
    Outlet(
        name="Foreign Policy", domain="foreignpolicy.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Graham Holdings",
        aliases=("Foreign Policy magazine",), feeds=("https://foreignpolicy.com/feed/",),
    ),
    Outlet(
        name="Fox News", domain="foxnews.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Fox Corporation",
        aliases=("Fox News Channel", "Fox News Digital", "Fox Business"), domains=("foxbusiness.com",),
        feeds=(
            "https://moxie.foxnews.com/google-publisher/world.xml",
            "https://moxie.foxnews.com/google-publisher/latest.xml",
        ),
        sitemaps=("https://www.foxnews.com/sitemap.xml?type=news",),
    ),
    Outlet(
        name="Good News Network", domain="goodnewsnetwork.org", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Good News Network",
        feeds=("https://www.goodnewsnetwork.org/feed/",),
    ),
    Outlet(
        name="Grist", domain="grist.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Grist",
        feeds=("https://grist.org/feed/",),
    ),
    Outlet(
        name="HuffPost", domain="huffpost.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="BuzzFeed",
        aliases=("Huffington Post",), domains=("huffingtonpost.com",),
        feeds=(
            "https://www.huffpost.com/section/world-news/feed",
            "https://www.huffpost.com/section/front-page/feed",
        ),
    ),
    Outlet(
        name="Jacobin", domain="jacobin.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Jacobin Foundation",
        domains=("jacobinmag.com",), feeds=("https://jacobin.com/feed",),
    ),
    Outlet(
        name="KFF Health News", domain="kffhealthnews.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="KFF",
        aliases=("Kaiser Health News",), domains=("khn.org",), feeds=("https://kffhealthnews.org/feed/",),
    ),
    Outlet(
        name="Los Angeles Times", domain="latimes.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Nant Capital",
        aliases=("LA Times", "L.A. Times"), feeds=("https://www.latimes.com/world-nation/rss2.0.xml",),
        sitemaps=("https://www.latimes.com/news-sitemap.xml",),
    ),
    Outlet(
        name="MarketWatch", domain="marketwatch.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        feeds=("https://feeds.content.dowjones.io/public/rss/mw_topstories",),
    ),
    Outlet(
        name="Mother Jones", domain="motherjones.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Center for Investigative Reporting",
        feeds=("https://www.motherjones.com/feed/",),
    ),
    Outlet(
        name="MSNBC", domain="msnbc.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Versant",
        aliases=("MS NOW",), domains=("ms.now",), feeds=("https://www.msnbc.com/feeds/latest",),
    ),
    Outlet(
        name="National Review", domain="nationalreview.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="National Review Institute",
        feeds=("https://www.nationalreview.com/feed/",),
    ),
    Outlet(
        name="NBC News", domain="nbcnews.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Comcast",
        aliases=("NBC",),
        feeds=("https://feeds.nbcnews.com/nbcnews/public/world", "https://feeds.nbcnews.com/nbcnews/public/news"),
    ),
    Outlet(
        name="New York Daily News", domain="nydailynews.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Alden Global Capital",
        feeds=("https://www.nydailynews.com/feed/",),
    ),
    Outlet(
        name="New York Post", domain="nypost.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        aliases=("NY Post",), feeds=("https://nypost.com/feed/",),
    ),
    Outlet(
        name="Newsmax", domain="newsmax.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Newsmax",
        aliases=("Newsmax TV",), feeds=("https://www.newsmax.com/rss/Newsfront/16/",),
    ),
    Outlet(
        name="Newsweek", domain="newsweek.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Newsweek Publishing",
        feeds=("https://www.newsweek.com/rss",),
    ),
    Outlet(
        name="NPR", domain="npr.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="NPR",
        aliases=("National Public Radio", "NPR News"), feeds=("https://feeds.npr.org/1001/rss.xml",),
    ),
    Outlet(
        name="PBS NewsHour", domain="pbs.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Public Broadcasting Service",
        aliases=("PBS", "PBS News", "PBS News Hour"), feeds=("https://www.pbs.org/newshour/feeds/rss/headlines",),
    ),
    Outlet(
        name="Politico", domain="politico.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Axel Springer",
        feeds=("https://www.politico.com/rss/politicopicks.xml",),
    ),
    Outlet(
        name="ProPublica", domain="propublica.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="ProPublica",
        feeds=("https://www.propublica.org/feeds/propublica/main",),
    ),
    Outlet(
        name="Radio Free Europe/Radio Liberty", domain="rferl.org", country="US", language="en",
        ownership=Ownership.STATE, owner="RFE/RL",
        aliases=("RFE/RL", "Radio Free Europe", "Radio Liberty"),
        feeds=("https://www.rferl.org/api/zigkmtl-vomx-tpemm-mr",),
    ),
    Outlet(
        name="Reason", domain="reason.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Reason Foundation",
        aliases=("Reason magazine",), feeds=("https://reason.com/feed/",),
    ),
    Outlet(
        name="Reasons to be Cheerful", domain="reasonstobecheerful.world", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Arbutus Foundation",
        feeds=("https://reasonstobecheerful.world/feed/",),
    ),
    Outlet(
        name="Salon", domain="salon.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Salon.com",
        aliases=("Salon.com",), feeds=("https://www.salon.com/feed/",),
    ),
    Outlet(
        name="Salt Lake Tribune", domain="sltrib.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Salt Lake Tribune",
        feeds=("https://www.sltrib.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="Slate", domain="slate.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Graham Holdings",
        aliases=("Slate magazine",), feeds=("https://slate.com/feeds/news-and-politics.rss",),
    ),
    Outlet(
        name="Star Tribune", domain="startribune.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Glen Taylor",
        aliases=("Minnesota Star Tribune", "Minneapolis Star Tribune"), feeds=("https://www.startribune.com/rss",),
    ),
    Outlet(
        name="The American Spectator", domain="spectator.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="American Spectator Foundation",
        feeds=("https://spectator.org/feed/",),
    ),
    Outlet(
        name="The Atlantic", domain="theatlantic.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Emerson Collective",
        aliases=("Atlantic Monthly",), feeds=("https://www.theatlantic.com/feed/all/",),
    ),
    Outlet(
        name="The Boston Globe", domain="bostonglobe.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Boston Globe Media Partners",
        feeds=("https://www.bostonglobe.com/arc/outboundfeeds/rss/?outputType=xml",),
    ),
    Outlet(
        name="The Christian Science Monitor", domain="csmonitor.com", country="US", language="en",
        ownership=Ownership.PARTY, owner="First Church of Christ, Scientist",
        aliases=("CSMonitor", "CS Monitor"), feeds=("https://rss.csmonitor.com/feeds/all",),
    ),
    Outlet(
        name="The Daily Beast", domain="thedailybeast.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="IAC",
        feeds=("https://www.thedailybeast.com/arc/outboundfeeds/rss/articles",),
    ),
    Outlet(
        name="The Daily Caller", domain="dailycaller.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="The Daily Caller",
        feeds=("https://dailycaller.com/feed/",),
    ),
    Outlet(
        name="The Daily Wire", domain="dailywire.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Bentkey Ventures",
        feeds=("https://www.dailywire.com/feeds/rss.xml",),
    ),
    Outlet(
        name="The Diplomat", domain="thediplomat.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Diplomat Media",
        feeds=("https://thediplomat.com/feed/",),
    ),
    Outlet(
        name="The Hill", domain="thehill.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Nexstar Media Group",
        feeds=("https://thehill.com/feed/",),
    ),
    Outlet(
        name="The Intercept", domain="theintercept.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="The Intercept Media",
        feeds=("https://theintercept.com/feed/?lang=en",),
    ),
    Outlet(
        name="The Nation", domain="thenation.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="The Nation Company",
        aliases=("The Nation magazine",), sitemaps=("https://www.thenation.com/news-sitemap.xml",),
    ),
    Outlet(
        name="The New York Times", domain="nytimes.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="The New York Times Company",
        aliases=("NYT", "NY Times", "N.Y. Times"),
        feeds=(
            "https://rss.nytimes.com/services/xml/rss/nyt/World.xml",
            "https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml",
        ),
    ),
    Outlet(
        name="The New Yorker", domain="newyorker.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Advance Publications",
        sitemaps=("https://www.newyorker.com/feed/google-news-sitemap-feed/sitemap-google-news",),
    ),
    Outlet(
        name="The Seattle Times", domain="seattletimes.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="The Seattle Times Company",
        feeds=("https://www.seattletimes.com/feed/",),
    ),
    Outlet(
        name="The Wall Street Journal", domain="wsj.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="News Corp",
        aliases=("WSJ",), feeds=("https://feeds.content.dowjones.io/public/rss/RSSWorldNews",),
    ),
    Outlet(
        name="The Washington Post", domain="washingtonpost.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Nash Holdings",
        aliases=("WaPo",),
        feeds=("https://feeds.washingtonpost.com/rss/world", "https://feeds.washingtonpost.com/rss/national"),
    ),
    Outlet(
        name="The Washington Times", domain="washingtontimes.com", country="US", language="en",
        ownership=Ownership.PARTY, owner="Unification Church",
        feeds=("https://www.washingtontimes.com/rss/headlines/news/politics/",),
    ),
    Outlet(
        name="TheBlaze", domain="theblaze.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Blaze Media",
        aliases=("The Blaze", "TheBlaze.com"), feeds=("https://www.theblaze.com/feeds/feed.rss",),
    ),
    Outlet(  # "Time" alone is no name to look for
        name="Time magazine", domain="time.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Marc Benioff",
        aliases=("TIME.com",), feeds=("https://time.com/feed",),
    ),
    Outlet(
        name="Townhall", domain="townhall.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Salem Media Group",
        aliases=("Townhall.com",), feeds=("https://townhall.com/rss",),
    ),
    Outlet(
        name="United Press International", domain="upi.com", country="US", language="en",
        ownership=Ownership.PARTY, owner="Unification Church", agency=True,
        aliases=("UPI",), feeds=("https://rss.upi.com/news/news.rss",),
    ),
    Outlet(
        name="USA Today", domain="usatoday.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="USA Today Co.",
        feeds=("https://rssfeeds.usatoday.com/usatoday-NewsTopStories",),
    ),
    Outlet(
        name="Vanity Fair", domain="vanityfair.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Advance Publications",
        feeds=("https://www.vanityfair.com/feed/rss",),
    ),
    Outlet(
        name="Vox", domain="vox.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Vox Media",
        aliases=("Vox.com",), feeds=("https://www.vox.com/rss/index.xml",),
    ),
    Outlet(
        name="VTDigger", domain="vtdigger.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Vermont Journalism Trust",
        feeds=("https://vtdigger.org/feed/",),
    ),
    Outlet(
        name="Washington Examiner", domain="washingtonexaminer.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Clarity Media Group",
        feeds=("https://www.washingtonexaminer.com/feed/",),
    ),
    Outlet(
        name="Washington Free Beacon", domain="freebeacon.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Washington Free Beacon",
        aliases=("Free Beacon",), feeds=("https://freebeacon.com/feed/",),
    ),
)
