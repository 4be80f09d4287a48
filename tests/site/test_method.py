"""The page of the method shows what benches kept: every figure, its day, and a command that there is."""

import json
from datetime import date
from pathlib import Path

from django.test import Client
from django.utils.html import escape

from anechoic.site.pages import rates

ROOT = Path(__file__).resolve().parents[2]
KEPT = json.loads((ROOT / "docs" / "why" / "measured.json").read_text(encoding="utf-8"))


def test_every_figure_stands_there_with_its_day_and_its_command(client: Client) -> None:
    shown = client.get("/method/").content.decode()
    assert KEPT
    for each in KEPT:
        assert escape(each["on"]) in shown
        assert escape(each["command"]) in shown
        for what, figure, *_ in each["figures"]:
            assert f'{escape(what)}</th><td class="n">{figure:.3f}' in shown


def test_what_is_kept_was_measured_by_a_bench_that_there_is() -> None:
    for each in KEPT:
        assert (ROOT / each["command"].split()[1]).is_file()
        assert date(2026, 1, 1) <= date.fromisoformat(each["day"])


def test_what_the_pages_on_the_stages_say_is_folded_below() -> None:
    assert {"table", "paragraph"} <= {block.kind for each in rates.rates() for block in each.blocks}
