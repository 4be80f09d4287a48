"""Outlets of Latvia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="LSM", domain="lsm.lv", country="LV", language="lv",
        ownership=Ownership.PUBLIC, owner="Latvijas Sabiedriskais medijs",
        aliases=("LSM.lv",), feeds=("https://www.lsm.lv/rss/",),
    ),
)
