"""Stories as the stages found them: kept whole for their pages, and in rows for what is looked up (edge: database)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils.text import slugify

from anechoic import jsonlines, records
from anechoic.site.archive import models, store
from anechoic.site.archive.frozen import frozen, thawed

Views = Mapping[str, tuple[records.Perspective, ...]]  # who covers it, by each way of grouping


@dataclass(frozen=True, slots=True)
class Kept:
    """A story as it was kept."""

    dossier: records.Dossier
    views: Views


def keep(dossier: records.Dossier, views: Views) -> models.Story:
    """Keep a story in place of what was known of it before; its articles are kept with it."""
    story = dossier.story
    with transaction.atomic():
        store.keep(dossier.articles)
        row, _ = models.Story.objects.update_or_create(
            id=story.id,
            defaults={
                "headline": story.headline,
                "first_seen": story.first_seen,
                "last_seen": story.last_seen,
                "record": {"dossier": frozen(replace(dossier, articles=())), "views": frozen_views(views)},
            },
        )
        row.reports.all().delete()
        row.voices.all().delete()
        models.Report.objects.bulk_create(_reports(dossier))
        models.Voice.objects.bulk_create(_voices(dossier))
    return row


def restored(row: models.Story) -> Kept:
    """The story as it was kept, with its articles as they stand now."""
    held = row.record
    articles = models.Article.objects.filter(reports__story=row).order_by("published", "id")
    dossier = thawed(records.Dossier, {**held["dossier"], "articles": []})
    own = tuple(jsonlines.article_from(article.record) for article in articles)
    views = {kind: tuple(thawed(records.Perspective, each) for each in found) for kind, found in held["views"].items()}
    return Kept(replace(dossier, articles=own), views)


def speaker_key(name: str) -> str:
    """What a speaker is called in addresses: "ana-orr"; letters of every script stay."""
    return slugify(name, allow_unicode=True)[:80]


def frozen_views(views: Views) -> dict[str, list[object]]:
    """The views as JSON holds them."""
    return {kind: [frozen(each) for each in found] for kind, found in views.items()}


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


def _voices(dossier: records.Dossier) -> Iterator[models.Voice]:
    articles = {article.id: article for article in dossier.articles}
    for found in dossier.attributions:
        article = articles[found.article]
        for said in found.quotations:
            who = said.resolved
            if who and (key := speaker_key(who.name)):
                yield models.Voice(
                    story_id=dossier.story.id,
                    article_id=article.id,
                    key=key,
                    name=who.name,
                    role=who.role,
                    side=who.side,
                    kind=said.kind,
                    polarity=said.polarity,
                    words=article.words(said.content),
                    start=said.content.start,
                    end=said.content.end,
                    chain=list(said.chain),
                    credited=said.credited,
                    told=article.published,
                )
