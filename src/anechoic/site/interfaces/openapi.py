"""The description of the API, as OpenAPI 3.1 wants it."""

from typing import Any

import anechoic
from anechoic.site.pages import finding

_TEXT = {"type": "string"}
_NUMBER = {"type": "integer"}
_ANYTHING: dict[str, Any] = {}


def _object(**fields: Any) -> dict[str, Any]:
    """An object that has all these fields, and may gain others in later releases."""
    return {"type": "object", "required": sorted(fields), "properties": fields}


def _list(of: Any) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


_SCHEMAS: dict[str, Any] = {
    "Error": _object(error=_object(status=_NUMBER, subject=_TEXT, reason=_TEXT)),
    "BriefingEntry": _object(id=_TEXT, edition=_TEXT, day=_TEXT, title=_TEXT, published=_TEXT, address=_TEXT),
    "Briefing": _object(
        id=_TEXT,
        edition=_TEXT,
        day=_TEXT,
        title=_TEXT,
        published=_TEXT,
        address=_TEXT,
        items=_list(
            _object(
                story=_TEXT,
                format=_TEXT,
                headline=_TEXT,
                sections=_list(
                    _object(
                        heading=_TEXT,
                        lines=_list(
                            _object(
                                text=_TEXT,
                                evidence=_list(
                                    _object(
                                        article=_TEXT, url=_TEXT, outlet=_TEXT, start=_NUMBER, end=_NUMBER, text=_TEXT
                                    )
                                ),
                                said_by=_list(_TEXT),
                                reported_by=_list(_TEXT),
                                reports=_NUMBER,
                                origins=_NUMBER,
                            )
                        ),
                    )
                ),
                coverage=_ANYTHING,
            )
        ),
        left_out=_list(_object(story=_TEXT, reason=_TEXT)),
    ),
    "StoryEntry": _object(id=_TEXT, headline=_TEXT, first_seen=_TEXT, last_seen=_TEXT, address=_TEXT),
    "Article": _object(id=_TEXT, url=_TEXT, outlet=_TEXT, title=_TEXT, lang=_TEXT, published=_TEXT, withdrawn=_TEXT),
    "Voice": _object(
        person=_TEXT,
        name=_TEXT,
        story=_TEXT,
        article=_TEXT,
        outlet=_TEXT,
        words=_TEXT,
        start=_NUMBER,
        end=_NUMBER,
        kind=_TEXT,
        polarity=_TEXT,
        chain=_list(_TEXT),
        credited=_TEXT,
        told=_TEXT,
    ),
    "Story": _object(
        id=_TEXT,
        headline=_TEXT,
        first_seen=_TEXT,
        last_seen=_TEXT,
        address=_TEXT,
        continues=_TEXT,
        elsewhere=_list(_TEXT),
        articles=_list(_ref("Article")),
        origins=_list(_object(origin=_TEXT, articles=_list(_TEXT), agency=_TEXT)),
        claims=_list(_object(claim=_TEXT, standing=_TEXT, reports=_NUMBER, origins=_NUMBER)),
        timeline=_list(_object(day=_TEXT, text=_TEXT, reports=_NUMBER, origins=_NUMBER)),
        voices=_list(_ref("Voice")),
        coverage={"type": "object"},
    ),
    "PersonEntry": _object(id=_TEXT, name=_TEXT, address=_TEXT),
    "Person": _object(
        id=_TEXT, name=_TEXT, address=_TEXT, roles=_list(_TEXT), sides=_list(_TEXT), voices=_list(_ref("Voice"))
    ),
    "Found": _object(article=_TEXT, title=_TEXT, outlet=_TEXT, url=_TEXT, story=_TEXT, excerpt=_TEXT),
}


def _query(name: str, about: str, schema: dict[str, Any], *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": about, "required": required, "schema": schema}


def _in_path(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}


def _get(about: str, schema: dict[str, Any], *parameters: dict[str, Any]) -> dict[str, Any]:
    """One address that is read: what it tells, what comes back, what can be asked."""
    failed = {"content": {"application/json": {"schema": _ref("Error")}}}
    responses: dict[str, Any] = {
        "200": {"description": about, "content": {"application/json": {"schema": schema}}},
        "400": {"description": "A parameter cannot be what it is.", **failed},
        "404": {"description": "There is no such thing.", **failed},
        "414": {"description": "The address is too long for the server.", "content": {"text/html": {"schema": _TEXT}}},
        "429": {"description": "Too many requests: `Retry-After` says how long to wait.", **failed},
    }
    return {"get": {"summary": about, "parameters": list(parameters), "responses": responses}}


_WORDS = {"type": "string", "minLength": 1, "maxLength": finding.LONGEST, "pattern": r"\S"}
_DAY = {"type": "string", "format": "date"}
_LIMIT = _query("limit", "How many entries.", {"type": "integer", "minimum": 1, "maximum": 100, "default": 20})
_CURSOR = _query("cursor", "`next` of the page before.", {"type": "string"})

DOCUMENT: dict[str, object] = {
    "openapi": "3.1.0",
    "info": {
        "title": "Anechoic",
        "version": anechoic.__version__,
        "description": "Briefings, stories and voices with their evidence. Reading only; ids are stable; fields may be added.",
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    },
    "servers": [{"url": "/api/v1"}],
    "paths": {
        "/": _get("Where everything is.", {"type": "object"}),
        "/briefings": _get(
            "Published briefings, the newest first.",
            _object(briefings=_list(_ref("BriefingEntry")), next=_TEXT),
            _query("edition", "Of this edition alone.", {"type": "string"}),
            _query("before", "Of days before this one.", _DAY),
            _LIMIT,
            _CURSOR,
        ),
        "/briefings/{edition}/{day}": _get(
            "One briefing whole, with its evidence.", _ref("Briefing"), _in_path("edition"), _in_path("day")
        ),
        "/stories": _get(
            "Stories, those with the newest report first.",
            _object(stories=_list(_ref("StoryEntry")), next=_TEXT),
            _LIMIT,
            _CURSOR,
        ),
        "/stories/{id}": _get("One story whole.", _ref("Story"), _in_path("id")),
        "/articles/{id}": _get("One article, without its text.", _ref("Article"), _in_path("id")),
        "/people": _get("Who was heard last.", _object(people=_list(_ref("PersonEntry")))),
        "/people/{id}": _get("Somebody with what they said.", _ref("Person"), _in_path("id")),
        "/corrections": _get(
            "What was corrected, changed or taken back.",
            _object(
                ours=_list({"type": "object"}), changed=_list({"type": "object"}), withdrawn=_list(_ref("Article"))
            ),
        ),
        "/search": _get(
            "Articles with all of the words.",
            _object(found=_list(_ref("Found")), page=_NUMBER, more={"type": "boolean"}),
            _query("q", "Words and “phrases”.", _WORDS, required=True),
            _query("outlet", "Of this outlet alone.", {"type": "string"}),
            _query("lang", "In this language alone.", {"type": "string"}),
            _query("since", "The first day.", _DAY),
            _query("until", "The last day.", _DAY),
            _query("page", "Twenty on each.", {"type": "integer", "minimum": 1, "maximum": 50, "default": 1}),
        ),
    },
    "components": {"schemas": _SCHEMAS},
}
