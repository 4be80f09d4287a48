"""The archive as the engine sees it: records go in, records come out (edge: database, clock)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256

from django.db import connection, transaction
from django.db.models import F, Q
from django.dispatch import Signal
from django.utils import timezone

from anechoic import jsonlines, records
from anechoic.site.archive import models
from anechoic.site.archive.frozen import frozen, storable, thawed
from anechoic.site.archive.readings import is_cut_otherwise, is_edited

DRAFT, PUBLISHED = models.Briefing.State.DRAFT, models.Briefing.State.PUBLISHED
MADE_AGAIN = "make again"  # the act that puts the program's briefing in the place of an editor's
published = Signal()  # sent with the row `briefing`, within the transaction that publishes it

# ── Articles ──────────────────────────────────────────────────────────────────────────────────────


def keep(articles: Iterable[records.Article], seen: datetime | None = None, *, fuller: bool = False) -> int:
    """Keep articles, and what each was before where its outlet changed it; how many are new or changed.

    `seen` is when they came in: now, where nothing is said. `fuller` ones take the place of a summary that was kept for
    want of them: nobody changed anything, and yet a briefing may rest on the summary's words. Neither did anybody where
    one reading took a line for furniture and another did not: the words stay as they were kept, since briefings rest on them.
    """
    at = seen or timezone.now()
    given = {article.id: article for article in map(storable, articles)}
    with transaction.atomic():
        known = models.Article.objects.in_bulk(list(given))
        new = [_row(article, at) for key, article in given.items() if key not in known]
        changed = [(known[key], article) for key, article in given.items() if key in known]
        changed = [(row, article) for row, article in changed if _is_to_replace(row.record, article, fuller=fuller)]
        models.Article.objects.bulk_create(new, batch_size=500)
        models.Words.objects.bulk_create([_words(given[records.ArticleId(row.id)]) for row in new], batch_size=500)
        for row, article in changed:
            models.Words.objects.filter(article=row).update(title=article.title, text=_searched(article))
            if fuller or is_edited(row.record, _article_json(article)):
                models.Revision.objects.create(article=row, seen=at, record=row.record, summary=fuller)
            models.Article.objects.filter(id=row.id).update(**_columns(article))
    return len(new) + len(changed)


def _is_to_replace(kept: jsonlines.Json, article: records.Article, *, fuller: bool) -> bool:
    """Whether what was kept of an article gives way to another reading of it."""
    read = _article_json(article)
    return kept != read and (fuller or not is_cut_otherwise(kept, read))


def articles(since: datetime, until: datetime) -> Iterator[records.Article]:
    """The articles published from `since` up to before `until` (those without a date by when they came in), by id."""
    dated = Q(published__gte=since, published__lt=until)
    undated = Q(published=None, seen__gte=since, seen__lt=until)
    rows = models.Article.objects.filter(dated | undated, withdrawn=None).order_by("id")
    for row in rows.iterator(chunk_size=500):
        yield jsonlines.article_from(row.record)


def withdraw(article: str, at: datetime | None = None) -> bool:
    """Mark that an outlet took an article back; whether the archive holds it and had not marked it before."""
    return bool(models.Article.objects.filter(id=article, withdrawn=None).update(withdrawn=at or timezone.now()))


def _row(article: records.Article, at: datetime) -> models.Article:
    return models.Article(id=article.id, seen=at, **_columns(article))


def _words(article: records.Article) -> models.Words:
    return models.Words(article_id=article.id, title=article.title, text=_searched(article))


def _searched(article: records.Article) -> str:
    return f"{article.standfirst}\n{article.text}" if article.standfirst else article.text


def _columns(article: records.Article) -> dict[str, object]:
    return {
        "url": article.url,
        "outlet": article.outlet,
        "lang": article.lang,
        "title": article.title,
        "published": article.published,
        "record": _article_json(article),
    }


def _article_json(article: records.Article) -> jsonlines.Json:
    """The article without where it was taken from: a second way to it is no change."""
    return {name: value for name, value in jsonlines.article_json(article).items() if name != "from"}


# ── Briefings ─────────────────────────────────────────────────────────────────────────────────────


def keep_briefing(
    briefing: records.Briefing, state: models.Briefing.State = DRAFT, at: datetime | None = None
) -> models.Briefing:
    """Keep a briefing with the articles it rests on, in one transaction; raises ValueError where it has no day.

    A draft of the same edition and day is replaced; what is published stays published, and gets the new words.
    """
    if briefing.day is None:
        raise ValueError(f"a briefing without a day cannot be kept: {briefing.edition}")
    now = at or timezone.now()
    with transaction.atomic():
        keep(briefing.sources, now)
        row, _ = models.Briefing.objects.update_or_create(
            edition=briefing.edition,
            day=briefing.day,
            defaults={"title": briefing.title, "record": briefing_record(briefing), "made": now, "held": []},
        )
        models.Briefing.objects.filter(pk=row.pk).update(version=F("version") + 1)
        row.articles.set(models.Article.objects.filter(id__in=[article.id for article in briefing.sources]))
        row.stories.set(models.Story.objects.filter(id__in=[item.story for item in briefing.items]))
        row.refresh_from_db()
        if state == PUBLISHED:
            publish(row, now)
    return row


def edited(edition: str, day: date) -> models.Act | None:
    """The last act of an editor that would be lost if the briefing were made anew; None where there is none.

    Within a transaction the row is locked, so that none comes after the answer.
    """
    row = models.Briefing.objects.filter(edition=edition, day=day).first()
    if row is None:
        return None
    if connection.in_atomic_block:
        models.Briefing.objects.select_for_update().get(pk=row.pk)
    acts = row.acts.filter(undone=False, before__isnull=False).select_related("by", "briefing").defer("before")
    last = acts.first()
    return last if last and last.did != MADE_AGAIN else None


def publish(row: models.Briefing, at: datetime | None = None) -> bool:
    """Publish a draft; whether it was one. Of several who try, one does it.

    Whoever listens to `published` is called in the same transaction, so that what follows from publishing is promised
    with it or not at all.
    """
    now = at or timezone.now()
    drafts = models.Briefing.objects.filter(pk=row.pk, state=DRAFT)
    with transaction.atomic():
        done = bool(drafts.update(state=PUBLISHED, published=now, version=F("version") + 1))
        row.refresh_from_db()
        if done:
            published.send(sender=models.Briefing, briefing=row)
    return done


def briefing(edition: str, day: date) -> records.Briefing | None:
    """The edition's briefing of that day, draft or published; None where there is none."""
    row = models.Briefing.objects.filter(edition=edition, day=day).first()
    return restored(row) if row else None


def newest(edition: str = "") -> records.Briefing | None:
    """The newest briefing that is published, of that edition or of any; None before the first."""
    rows = models.Briefing.objects.filter(state=PUBLISHED)
    row = (rows.filter(edition=edition) if edition else rows).order_by("-day", "edition").first()
    return restored(row) if row else None


def told(edition: str, before: date, most: int = 30) -> tuple[records.Briefing, ...]:
    """What the edition has published before that day, the newest first; at most so many briefings."""
    rows = models.Briefing.objects.filter(edition=edition, state=PUBLISHED, day__lt=before).order_by("-day")
    return tuple(restored(row) for row in rows[:most])


def restored(row: models.Briefing) -> records.Briefing:
    """The briefing as it was made, its articles with the words they had then."""
    held = dict(row.record)
    sources = held.pop("sources")
    return replace(thawed(records.Briefing, {**held, "sources": []}), sources=as_they_were(dict(sources)))


def briefing_record(briefing: records.Briefing) -> jsonlines.Json:
    """How a briefing is kept: the record without its articles, which are kept by themselves: of each, its id and the digest of its words."""
    held: jsonlines.Json = frozen(replace(briefing, sources=()))
    return {**held, "sources": digests(briefing.sources)}


def digests(articles: Iterable[records.Article]) -> list[list[str]]:
    """By what articles are found again as they are now, whatever becomes of them: of each, its id and the digest of its words."""
    return [[article.id, _digest(article.text)] for article in articles]


def as_they_were(digests: Mapping[str, str]) -> tuple[records.Article, ...]:
    """The articles of these ids with the words that have these digests, in this order."""
    rows = models.Article.objects.in_bulk(list(digests))
    found = {key: jsonlines.article_from(row.record) for key, row in rows.items()}
    changed = [key for key, article in found.items() if _digest(article.text) != digests[key]]
    if changed:
        found |= _earlier(changed, digests)
    return tuple(found[key] for key in digests if key in found)


def standing(keys: Iterable[str]) -> Mapping[str, str]:
    """The words that those of these articles have now which were not withdrawn."""
    rows = models.Article.objects.filter(withdrawn=None).in_bulk(list(keys))
    return {key: jsonlines.article_from(row.record).text for key, row in rows.items()}


def standing_articles(keys: Iterable[str]) -> tuple[records.Article, ...]:
    """Those of these articles that are kept and were not withdrawn, as they stand now, by id."""
    rows = models.Article.objects.filter(id__in=list(keys), withdrawn=None).order_by("id")
    return tuple(jsonlines.article_from(row.record) for row in rows)


def _earlier(changed: Sequence[str], digests: Mapping[str, str]) -> dict[str, records.Article]:
    """Of articles that were changed, the state that had these words."""
    revisions = models.Revision.objects.filter(article__in=changed)
    states = (jsonlines.article_from(revision.record) for revision in revisions)
    return {article.id: article for article in states if _digest(article.text) == digests[article.id]}


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
