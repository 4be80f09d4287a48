"""Stories as the stages found them: kept whole for their pages, and in rows for what is looked up (edge: database)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db import transaction

from anechoic import records
from anechoic.site.archive import models, store
from anechoic.site.archive.frozen import frozen, thawed

Views = Mapping[str, tuple[records.Perspective, ...]]  # who covers a story, by each way of grouping

_KNOWN = 5000  # people at most who keep their ids: those heard last


@dataclass(frozen=True, slots=True)
class Kept:
    """A story as it is kept: what the stages found, the people in it, and who covers it."""

    dossier: records.Dossier
    people: tuple[records.Person, ...] = ()
    views: Views = field(default_factory=dict)


def keep(kept: Kept, at: datetime) -> models.Story:
    """Keep a story in place of what was known of it before; its articles are kept with it, `at` is when."""
    dossier = kept.dossier
    story = dossier.story
    with transaction.atomic():
        store.keep(dossier.articles, at)
        row, _ = models.Story.objects.update_or_create(
            id=story.id,
            defaults={
                "headline": story.headline,
                "into": None,
                "first_seen": story.first_seen,
                "last_seen": story.last_seen,
                "continues": story.continues or "",
                "elsewhere": list(story.elsewhere),
                "kept": at,
                "record": _record(kept),
                "views": {kind: [frozen(each) for each in found] for kind, found in kept.views.items()},
            },
        )
        row.reports.all().delete()
        row.voices.all().delete()
        models.Report.objects.bulk_create(_reports(dossier))
        for person in kept.people:
            _keep_person(person, at)
        models.Voice.objects.bulk_create(_voices(kept))
    return row


def told_since(since: datetime) -> tuple[records.Story, ...]:
    """The stories that were kept and have an article from `since` on, with their articles; not those that lead into others."""
    rows = models.Story.objects.filter(into=None, last_seen__gte=since).order_by("first_seen", "id")
    parts = models.Report.objects.filter(story__in=rows).order_by("article__published", "article_id")
    origins: dict[str, dict[str, list[records.ArticleId]]] = {}
    for story, origin, article in parts.values_list("story_id", "origin", "article_id"):
        origins.setdefault(story, {}).setdefault(origin, []).append(records.ArticleId(article))
    columns = ("id", "headline", "first_seen", "last_seen", "continues", "elsewhere")
    return tuple(
        records.Story(
            records.StoryId(key),
            headline,
            tuple(map(tuple, origins.get(key, {}).values())),
            first_seen,
            last_seen,
            continues=records.StoryId(continues) if continues else None,
            elsewhere=tuple(map(records.StoryId, elsewhere)),
        )
        for key, headline, first_seen, last_seen, continues, elsewhere in rows.values_list(*columns)
    )


def lead(led: Mapping[records.StoryId, records.StoryId]) -> None:
    """Let stories that are no more lead to those where their articles are now, as far as these are kept.

    Their reports and voices go with them, so that none is counted in two stories.
    """
    there = set(models.Story.objects.filter(id__in=led.values()).values_list("id", flat=True))
    for old, new in led.items():
        if new in there and models.Story.objects.filter(id=old).exclude(id=new).update(into=new):
            models.Story.objects.filter(continues=old).exclude(id=new).update(continues=new)
            models.Report.objects.filter(story=old).delete()
            models.Voice.objects.filter(story=old).delete()


def restored(row: models.Story) -> Kept:
    """The story as it was kept, its articles with the words they had then: a place in a text means nothing in another."""
    if row.get_deferred_fields():
        row.refresh_from_db(fields=["record", "views"])
    own, past = (store.as_they_were(dict(row.record.get(part, ()))) for part in ("articles", "past"))
    return Kept(
        replace(thawed(records.Dossier, {**row.record["dossier"], "articles": []}), articles=own, past=past),
        (),
        {kind: thawed_views(row, kind) for kind in row.views},
    )


def earlier(key: records.StoryId) -> records.Dossier | None:
    """What was found last on the story of that id, or on the one it was merged into; None where nothing is kept of it.

    Articles that were withdrawn or have other words since are left out, and with them what rests on them.
    """
    row = models.Story.objects.filter(id=key).select_related("into").first()
    if row is None:
        return None
    found = restored(row.into or row).dossier
    now = store.standing([each.id for each in (*found.articles, *found.past)])
    own, past = (tuple(a for a in part if now.get(a.id) == a.text) for part in (found.articles, found.past))
    return replace(found, articles=own, past=past)


def thawed_views(row: models.Story, kind: str) -> tuple[records.Perspective, ...]:
    """Who covers the story, grouped by `kind`; empty where that was not kept."""
    return tuple(thawed(records.Perspective, each) for each in row.views.get(kind, ()))


def claims(row: models.Story) -> tuple[records.Claim, ...]:
    """What is claimed in the story."""
    return tuple(thawed(records.Claim, each) for each in row.record["dossier"].get("claims", ()))


def known_people() -> tuple[records.Person, ...]:
    """Those who were heard last, so that they keep their ids."""
    rows = models.Person.objects.order_by("-heard", "id")[:_KNOWN]
    return tuple(thawed(records.Person, row.record) for row in rows)


def _record(kept: Kept) -> dict[str, object]:
    return {
        "dossier": frozen(replace(kept.dossier, articles=(), past=(), perspectives=())),
        "articles": store.digests(kept.dossier.articles),
        "past": store.digests(kept.dossier.past),
    }


def _keep_person(person: records.Person, at: datetime) -> None:
    held = frozen(replace(person, quotations=()))
    models.Person.objects.update_or_create(id=person.id, defaults={"name": person.name, "heard": at, "record": held})


def _reports(dossier: records.Dossier) -> Iterator[models.Report]:
    copies = {copy.article: copy for origin in dossier.origins for copy in origin.copies}
    held = {article.id for article in dossier.articles}
    for origin in dossier.origins:
        for key in origin.articles:
            if key not in held:
                continue
            copy = copies.get(key)
            yield models.Report(
                story_id=dossier.story.id,
                article_id=key,
                origin=origin.id,
                agency=origin.agency,
                of_id=copy.of if copy and copy.of in held else None,
                kind=copy.kind if copy else "",
                overlap=copy.overlap if copy else 0.0,
            )


def _voices(kept: Kept) -> Iterator[models.Voice]:
    articles = {article.id: article for article in kept.dossier.articles}
    for person in kept.people:
        for said in person.quotations:
            article = articles[said.content.article]
            yield models.Voice(
                person_id=person.id,
                story_id=kept.dossier.story.id,
                article_id=article.id,
                name=said.resolved.name if said.resolved else person.name,
                role=said.resolved.role if said.resolved else "",
                side=said.resolved.side if said.resolved else "",
                kind=said.kind,
                polarity=said.polarity,
                words=article.words(said.content),
                start=said.content.start,
                end=said.content.end,
                chain=list(said.chain),
                credited=said.credited,
                told=article.published,
            )


def names(people: Sequence[records.Person]) -> Mapping[str, str]:
    """Every form of a name that the story has, with the id of the person."""
    return {name: person.id for person in people for name in (person.name, *person.names)}
