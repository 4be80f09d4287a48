"""How things look in the API; ids are stable, instants are UTC, addresses are the site's own."""

from collections.abc import Iterable

from django.conf import settings

from anechoic import jsonlines
from anechoic.site.archive import changes, dossiers, models, search, shown, store
from anechoic.site.interfaces.asked import Shape


def address(path: str) -> str:
    """The whole address of a path of the site."""
    return f"{settings.PUBLIC_URL}{path}"


def briefing_entry(row: models.Briefing) -> Shape:
    """A briefing in a list."""
    return {
        "id": f"{row.edition}/{row.day}",
        "edition": row.edition,
        "day": str(row.day),
        "title": row.title,
        "published": jsonlines.instant(row.published),
        "address": address(f"/editions/{row.edition}/{row.day}/"),
    }


def briefing(row: models.Briefing) -> Shape:
    """A briefing whole, as `anechoic brief --format json` prints it, with where and when it was published."""
    return {**jsonlines.briefing_json(store.restored(row)), **briefing_entry(row)}


def story_entry(row: models.Story) -> Shape:
    """A story in a list."""
    return {
        "id": row.id,
        "headline": row.headline,
        "first_seen": jsonlines.instant(row.first_seen),
        "last_seen": jsonlines.instant(row.last_seen),
        "address": address(f"/stories/{row.id}/"),
    }


def story(row: models.Story) -> Shape:
    """A story whole: its articles without their texts, origins, claims, days, voices and coverage."""
    kept = dossiers.restored(row)
    found = kept.dossier
    return {
        **story_entry(row),
        "continues": found.story.continues or "",
        "elsewhere": [each.id for each, _ in shown.elsewhere(row)],
        "articles": [
            article_entry(each)
            for each in models.Article.objects.filter(reports__story=row).order_by("id").defer("record")
        ],
        "origins": [jsonlines.origin_json(origin) for origin in found.origins],
        "claims": [jsonlines.claim_json(claim) for claim in found.claims],
        "timeline": [
            {"day": str(m.day), "text": m.text, "reports": m.reports, "origins": m.origins} for m in found.timeline
        ],
        "voices": [
            voice(each) for each in row.voices.select_related("article").defer("article__record").order_by("id")
        ],
        "coverage": {kind: [jsonlines.perspective_json(p) for p in views] for kind, views in kept.views.items()},
    }


def article_entry(row: models.Article) -> Shape:
    """An article without its text, which belongs to its outlet."""
    return {
        "id": row.id,
        "url": row.url,
        "outlet": row.outlet,
        "title": row.title,
        "lang": row.lang,
        "published": jsonlines.instant(row.published),
        "withdrawn": jsonlines.instant(row.withdrawn),
    }


def change(each: changes.Edited) -> Shape:
    """What an outlet changed in an article, in short excerpts; `more` places differ beside them."""
    row = each.revision
    return {
        "at": jsonlines.instant(row.seen),
        "article": row.article_id,
        "outlet": row.article.outlet,
        "changes": [{"before": place.before, "after": place.after} for place in each.excerpts],
        "more": each.more,
    }


def person_entry(row: models.Person) -> Shape:
    """Somebody in a list."""
    return {"id": row.id, "name": row.name, "address": address(f"/people/{row.id}/")}


def person(row: models.Person, voices: Iterable[models.Voice]) -> Shape:
    """Somebody with what they said."""
    roles, sides = row.record.get("roles", []), row.record.get("sides", [])
    return {**person_entry(row), "roles": roles, "sides": sides, "voices": [voice(each) for each in voices]}


def voice(row: models.Voice) -> Shape:
    """Something that somebody said."""
    return {
        "person": row.person_id,
        "name": row.name,
        "story": row.story_id,
        "article": row.article_id,
        "outlet": row.article.outlet,
        "words": row.words,
        "start": row.start,
        "end": row.end,
        "kind": row.kind,
        "polarity": row.polarity,
        "chain": row.chain,
        "credited": row.credited,
        "told": jsonlines.instant(row.told),
    }


def found(each: search.Found) -> Shape:
    """An article that a search found."""
    return {
        "article": each.article,
        "title": each.title,
        "outlet": each.outlet,
        "url": each.address,
        "story": each.story,
        "excerpt": "".join(words for words, _ in each.cut),
    }
