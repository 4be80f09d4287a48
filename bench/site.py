"""How fast the site answers beside a bare Django page: `python bench/site.py ARTICLES.jsonl.gz [--days 3] [--keep FOLDER]`.

The archive is filled with the articles, and the busiest days are briefed and published. Then pages are asked for in one
process, through all that a request goes through but the network: requests per CPU-second, and of the CPU time of a
request the median and the 95th percentile, which on an idle machine is the time that it takes. The bare page has one
query, sessions and the CSRF middleware, and nothing else. A page is asked for as it is kept; made each time from parts
that are kept; and made with all its parts, as a process does once for each version. Stories are all that are told.
"""

import argparse
import gzip
import json
import os
import resource
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

WORDS = [
    "president",
    "senate",
    "court",
    "police",
    "climate",
    "economy",
    "border",
    "vaccine",
    "election",
    "tax",
    "shooting",
    "trade",
    "police",
    "reform",
    "virus",
]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of the collection."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def filled(path: Path, days: int) -> None:
    """Keep every article, brief the busiest days, publish them."""
    from anechoic.jsonlines import article_from
    from anechoic.records import Edition
    from anechoic.site.archive import making, store

    began = time.process_time()
    found = [article_from(row) for row in rows(path)]
    for start in range(0, len(found), 1000):
        store.keep(found[start : start + 1000])
    took = time.process_time() - began
    print(f"kept {len(found)} articles: {len(found) / took:.0f} a CPU-second")
    busy = Counter(a.published.date() for a in found if a.published)
    for day, number in sorted(busy.most_common(days)):
        began = time.process_time()
        near = [a for a in found if a.published and 0 <= (day - a.published.date()).days < 4]
        order = making.Order(Edition("morning", "Morning Briefing"), day, state=store.PUBLISHED)
        making.made(order, near)
        print(f"briefed {day}: {number} articles, {time.process_time() - began:.1f} CPU-seconds")


def answering(
    application: Callable[..., Any], paths: tuple[str, ...], number: int, variants: tuple[str, ...] = ("",)
) -> list[float]:
    """Seconds of each of so many answers; raises AssertionError where one is not 200."""
    took = []
    for turn in range(number):
        path, query = paths[turn % len(paths)], variants[turn % len(variants)]
        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "8000",
            "REMOTE_ADDR": f"192.0.2.{turn % 250}",
            "wsgi.input": BytesIO(),
            "wsgi.url_scheme": "http",
            "HTTP_HOST": "127.0.0.1:8000",
        }
        said: list[str] = []
        began = time.process_time()
        body = b"".join(application(environ, lambda status, _headers, said=said: said.append(status)))
        took.append(time.process_time() - began)
        assert said[0].startswith("200"), f"{path}?{query}: {said[0]} {body[:200]!r}"
    return took


def measured(
    name: str, application: Callable[..., Any], paths: tuple[str, ...], number: int, variants: tuple[str, ...] = ("",)
) -> float:
    """Print how fast it is; requests per CPU-second."""
    answering(application, paths, 2 * len(paths), variants)
    began = time.process_time()
    took = sorted(answering(application, paths, number, variants))
    rate = number / (time.process_time() - began)
    median, late = statistics.median(took) * 1000, took[int(len(took) * 0.95)] * 1000
    print(f"{name:34} {rate:8.0f} a CPU-second   median {median:7.2f} ms   p95 {late:7.2f} ms")
    return rate


def bare() -> Callable[..., Any]:
    """A Django site of one page: one query, sessions, CSRF."""
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import override_settings

    middleware = [
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
    ]
    with override_settings(MIDDLEWARE=middleware):
        return WSGIHandler()


def main() -> None:
    """Fill, measure, print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("articles", type=Path)
    asked.add_argument("--days", type=int, default=3)
    asked.add_argument("--keep", type=Path)
    options = asked.parse_args()
    home = options.keep or Path(tempfile.mkdtemp())
    os.environ["ANECHOIC_HOME"] = str(home)
    from anechoic.site.start import started

    new = not (home / "anechoic.sqlite3").exists()
    started()
    import logging

    from django.http import HttpRequest, HttpResponse
    from django.template import Context, Template
    from django.urls import path

    from anechoic.site import kept_pages, limits, urls
    from anechoic.site.archive.models import Article, Story
    from anechoic.site.pages import shelf
    from anechoic.site.wsgi import application

    logging.getLogger("anechoic.site").setLevel("WARNING")
    if new:
        filled(options.articles, options.days)

    listed = Template(
        "<!doctype html><title>Bare</title><ul>{% for row in rows %}<li>{{ row.title }}</li>{% endfor %}</ul>"
    )

    def page(request: HttpRequest) -> HttpResponse:
        rows = Article.objects.only("title").order_by("-id")[:20]
        request.session.get("x")
        return HttpResponse(listed.render(Context({"rows": rows})))

    urls.urlpatterns.insert(0, path("bare", page))
    told = tuple(Story.objects.filter(briefings__isnull=False).order_by("id").values_list("id", flat=True).distinct())
    stories = tuple(f"/stories/{key}/" for key in told)
    whole = measured("a bare page, 20 rows", bare(), ("/bare",), 400)
    front = measured("front page", application, ("/",), 2000)
    story = measured("story", application, stories, 2000)
    kept_pages._OLDEST = -1.0
    front_anew = measured("front page, made each time", application, ("/",), 200)
    story_anew = measured("story, made each time", application, stories, 200)
    shelf._OLDEST = -1.0
    measured("front page, with all its parts", application, ("/",), 60)
    measured("story, with all its parts", application, stories, 100)
    variants = tuple(f"q={word}" for word in WORDS) + tuple(f"q={a}+{b}" for a, b in pairwise(WORDS))
    limits._SEARCH = limits.Limit("search", 10**9, 1)
    measured("search, made each time", application, ("/search",), 150, variants)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"of the bare page's rate: front page {front / whole:.1f}, story {story / whole:.1f}; "
        f"made each time {front_anew / whole:.2f} and {story_anew / whole:.2f}; peak {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
