"""The example day in the archive, so that a newcomer sees a site with something in it (edge: disk)."""

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from anechoic import briefing, collect, incoming
from anechoic.records import Article
from anechoic.site import declared, environment
from anechoic.site.archive import making, models, store

DAY = date(2026, 3, 17)
NOTICE = "This is an example: a day of news that was made up to show what a briefing looks like. None of it happened."


def kept(folder: Path) -> Sequence[models.Briefing]:
    """Every edition of the example day that has something to tell, published."""
    shutil.copy(folder / "outlets.toml", environment.home())
    register = declared.register()
    read = incoming.articles(incoming.captures(collect.files_in([folder])), register)
    found, _ = incoming.unique([each for each in read if isinstance(each, Article)])
    orders = (making.Order(edition, DAY, notice=NOTICE) for edition in briefing.EDITIONS)
    composed = [making.composed(order, found, register) for order in orders]
    return [making.keep(whole, store.PUBLISHED, anew=True) for whole in composed if whole.briefing.items]
