"""What editors ruled, as the engine takes it (edge: database)."""

from anechoic.records import ArticleId, Rulings, SpeakerRuling
from anechoic.site.archive.models import Ruling


def in_force() -> Rulings:
    """All rulings that were not taken back, in the order they were made."""
    rows = list(Ruling.objects.filter(undone=None).order_by("id"))

    def groups(kind: Ruling.Kind) -> tuple[tuple[ArticleId, ...], ...]:
        return tuple(tuple(map(ArticleId, row.articles)) for row in rows if row.kind == kind)

    return Rulings(
        speakers=tuple(
            SpeakerRuling(ArticleId(key), row.wrong, row.right)
            for row in rows
            if row.kind == Ruling.Kind.SPEAKER
            for key in row.articles
        ),
        own_origin=tuple(key for group in groups(Ruling.Kind.OWN_ORIGIN) for key in group),
        one_origin=groups(Ruling.Kind.ONE_ORIGIN),
        own_story=groups(Ruling.Kind.OWN_STORY),
        one_story=groups(Ruling.Kind.ONE_STORY),
    )
