"""Pages described for programs that read them: JSON-LD in the words of schema.org."""

import json

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from anechoic import jsonlines
from anechoic.records import Briefing
from anechoic.site.archive import models

_HARMLESS = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}  # nothing that ends a script element


def briefing(told: Briefing, row: models.Briefing) -> SafeString:
    """A briefing as a list of articles, each citing what it rests on."""
    address = f"{settings.PUBLIC_URL}/editions/{row.edition}/{row.day}/"
    return data(
        {
            "@context": "https://schema.org",
            "@type": "CollectionPage",
            "name": told.title,
            "url": address,
            "datePublished": jsonlines.instant(row.published),
            "hasPart": [
                {"@type": "Article", "headline": item.headline, "url": f"{settings.PUBLIC_URL}/stories/{item.story}/"}
                for item in told.items
            ],
            "citation": sorted({article.url for article in told.sources if article.url}),
        }
    )


def story(row: models.Story, articles: list[str]) -> SafeString:
    """A story as an article that cites others."""
    return data(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": row.headline,
            "url": f"{settings.PUBLIC_URL}/stories/{row.id}/",
            "datePublished": jsonlines.instant(row.first_seen),
            "dateModified": jsonlines.instant(row.last_seen),
            "citation": articles,
        }
    )


def person(row: models.Person) -> SafeString:
    """Somebody who is quoted."""
    address = f"{settings.PUBLIC_URL}/people/{row.id}/"
    return data({"@context": "https://schema.org", "@type": "Person", "name": row.name, "url": address})


def data(described: dict[str, object]) -> SafeString:
    """JSON that may stand within a script element."""
    written = json.dumps(described, ensure_ascii=False).translate(_HARMLESS)
    return mark_safe(written)  # noqa: S308 # nothing in it can end the element
