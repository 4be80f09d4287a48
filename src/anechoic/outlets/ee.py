"""Outlets of Estonia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="ERR", domain="err.ee", country="EE", language="et",
        ownership=Ownership.PUBLIC, owner="ERR",
        aliases=("ERR News", "Eesti Rahvusringhääling"), feeds=("https://www.err.ee/rss",),
    ),
    Outlet(
        name="Postimees", domain="postimees.ee", country="EE", language="et",
        ownership=Ownership.COMPANY, owner="Postimees Grupp",
        feeds=("https://www.postimees.ee/rss",),
    ),
)
