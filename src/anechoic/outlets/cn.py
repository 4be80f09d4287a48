"""Outlets of China."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="CGTN", domain="cgtn.com", country="CN", language="en",
        ownership=Ownership.STATE, owner="China Media Group",
        aliases=("China Global Television Network",),
        feeds=(
            "https://www.cgtn.com/subscribe/rss/section/china.xml",
            "https://www.cgtn.com/subscribe/rss/section/politics.xml",
        ),
    ),
    Outlet(
        name="China Daily", domain="chinadaily.com.cn", country="CN", language="en",
        ownership=Ownership.STATE, owner="Communist Party of China",
        feeds=("http://www.chinadaily.com.cn/rss/china_rss.xml",),
    ),
    Outlet(
        name="China News Service", domain="chinanews.com.cn", country="CN", language="zh-Hans",
        ownership=Ownership.STATE, owner="China News Service", agency=True,
        aliases=("中新社", "中国新闻社", "中新网"), domains=("chinanews.com", "ecns.cn"),
        feeds=("https://www.chinanews.com.cn/rss/importnews.xml", "https://www.chinanews.com.cn/rss/china.xml"),
    ),
    Outlet(
        name="Global Times", domain="globaltimes.cn", country="CN", language="en",
        ownership=Ownership.STATE, owner="Communist Party of China",
        feeds=("https://www.globaltimes.cn/rss/outbrain.xml",),
    ),
    Outlet(
        name="Xinhua", domain="news.cn", country="CN", language="en",
        ownership=Ownership.STATE, owner="Xinhua", agency=True,
        aliases=("Xinhua News Agency", "新华社", "新华网"), domains=("xinhuanet.com", "english.news.cn"),
    ),
)
