"""How many origins are surely independent of each other."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from anechoic.echoes import kin, origins
from anechoic.outlets import DEFAULT
from anechoic.records import Article, Outlet, Ownership
from factories import MORNING, article
from made_reports import report, text

HOUSES = (("The Harbour Post", "Tidewater"), ("Tide Radio", "Tidewater"), ("The Western Ledger", "Ledger Readers"))
REGISTER = DEFAULT.with_outlets(
    tuple(
        Outlet(
            name=name, domain=f"{number}.example", country="GB", language="en", ownership=Ownership.COMPANY, owner=owner
        )
        for number, (name, owner) in enumerate(HOUSES)
    )
)


def told(number: int, outlet: str, body: str = "") -> Article:
    return article(body or text(number), key=f"a{number}", outlet=outlet, published=MORNING + timedelta(hours=number))


def bounds(*articles: Article) -> tuple[int, int]:
    found = origins(articles, REGISTER)
    return len(kin(found, articles, REGISTER)), len(found)


def test_reports_of_two_houses_are_independent() -> None:
    assert bounds(told(1, "The Harbour Post"), told(2, "The Western Ledger")) == (2, 2)


def test_outlets_of_one_owner_count_once_at_least() -> None:
    assert bounds(told(1, "The Harbour Post"), told(2, "Tide Radio"), told(3, "The Western Ledger")) == (2, 3)


def test_two_reports_of_one_undeclared_outlet_count_once_at_least() -> None:
    assert bounds(told(1, "Eastwick Blog"), told(2, "Eastwick Blog")) == (1, 2)


def test_reports_of_unknown_outlets_are_taken_for_independent() -> None:
    assert bounds(told(1, ""), told(2, "")) == (2, 2)


def test_reports_that_credit_one_agency_count_once_at_least() -> None:
    credited = [told(number, "", f"PARIS (Reuters) — {text(number)}") for number in (1, 2)]
    assert bounds(*credited) == (1, 2)


def test_a_report_with_a_passage_of_another_may_rest_on_it() -> None:
    mixed = "\n".join([*report(2, 24), *report(1)[:8]])
    assert bounds(told(1, "The Harbour Post"), told(2, "The Western Ledger", mixed)) == (1, 2)


def test_an_outlet_that_prints_an_echo_loses_nothing_of_its_own_report() -> None:
    echo = told(3, "The Western Ledger", text(1))
    assert bounds(told(1, "The Harbour Post"), told(2, "The Western Ledger"), echo) == (2, 2)


@given(st.lists(st.sampled_from([name for name, _ in HOUSES]), min_size=1, max_size=4), st.integers(0, 3))
def test_an_echo_raises_neither_bound(outlets: list[str], place: int) -> None:
    articles = [told(number, outlet) for number, outlet in enumerate(outlets, 1)]
    echo = told(9, "The Western Ledger", articles[place % len(articles)].text)
    least, most = bounds(*articles)
    assert 1 <= least <= most
    assert bounds(*articles, echo) == (least, most)
