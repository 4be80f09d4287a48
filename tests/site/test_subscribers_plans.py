"""A sender's work does not grow with the deliveries of other days: no statement of its round reads the whole table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.db import connection

from anechoic.records import Verdict
from anechoic.site.subscribers import claims, doubts
from anechoic.site.subscribers.claims import Settlement, Worker
from anechoic.site.subscribers.models import Delivery
from anechoic.site.subscribers.sender import Sender
from site_mailroom import published, readers

pytestmark = [
    pytest.mark.usefixtures("archive"),
    pytest.mark.skipif(
        connection.vendor != "sqlite", reason="PostgreSQL plans by statistics, which a test's table lacks"
    ),
]

_ONE = Worker("one", 60)


@dataclass
class Overheard:
    """Statements as the database gets them, values apart, as a plan depends on which of them are bound."""

    statements: list[tuple[str, Sequence[Any]]] = field(default_factory=list)

    def __call__(
        self, go_on: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:  # Django's order
        if sql.startswith(("SELECT", "UPDATE", "INSERT INTO subscribers_delivery")) and params is not None:
            self.statements.append((sql, params))
        return go_on(sql, params, many, context)

    def plans(self) -> list[str]:
        """What the planner says of each of them."""
        found = []
        with connection.cursor() as cursor:
            for sql, params in self.statements:
                cursor.execute(f"EXPLAIN QUERY PLAN {sql}", params)
                found += [f"{row[-1]}: {sql}" for row in cursor.fetchall()]
        return found


@pytest.mark.parametrize(
    "step",
    [
        lambda: claims.claim(_ONE, 2),
        lambda: claims.renew(_ONE),
        claims.let_go,
        doubts.settle,
        lambda: Sender()._others_hold(),  # asked many times a second
        lambda: Delivery.objects.waiting().exists(),
    ],
    ids=["claim", "renew", "let_go", "settle", "others_hold", "waiting"],
)
def test_a_step_of_a_sender_reads_an_index_and_not_every_delivery(
    step: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANECHOIC_RATHER_TWICE", "yes")  # so that settling asks for something
    readers("ana", "ben", "cleo")
    published()
    heard = Overheard()
    with connection.execute_wrapper(heard):
        step()
    plans = heard.plans()
    assert plans
    whole = [plan for plan in plans if "SCAN subscribers_delivery" in plan and "USING" not in plan.partition(":")[0]]
    assert not whole
    assert not [plan for plan in plans if plan.startswith("USE TEMP B-TREE") and "LIMIT" in plan]


def test_publishing_finds_the_readers_of_an_hour_without_reading_all_of_them() -> None:
    readers("ana")
    readers("ben", zone="Asia/Tokyo")
    heard = Overheard()
    with connection.execute_wrapper(heard):
        published()
    heard.statements = [each for each in heard.statements if each[0].startswith("INSERT")]
    plans = heard.plans()
    assert [plan for plan in plans if "subscribers_by_hour (zone=? AND hour=?)" in plan]
    assert not [plan for plan in plans if plan.startswith("SCAN")]


def test_what_waits_and_what_is_under_way_are_told_by_their_states() -> None:
    readers("ana", "ben", "cleo", "dov")
    published()
    ana, ben = claims.claim(_ONE, 2)
    claims.keep(_ONE, [Settlement(ana.key, Verdict.SENT, "250 ok", 1)], [ben.key])
    assert [each.pk for each in Delivery.objects.under_way()] == [ben.key]
    assert {each.subscriber.address[:4] for each in Delivery.objects.waiting()} == {"cleo", "dov@"}
