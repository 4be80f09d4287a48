"""The interface for programs, asked from within the process: the same answers without a request over the network."""

import json
from typing import Any
from urllib.parse import urlencode

from django.db import connection
from django.http import HttpRequest, QueryDict
from django.urls import resolve

from anechoic.errors import WrongUse


def answer(path: str, asked: dict[str, str]) -> dict[str, Any]:
    """What the interface answers to a path below `/api/v1/` with these parameters.

    Raises WrongUse with what the interface refuses, and why.
    """
    request = HttpRequest()
    request.method, request.path = "GET", f"/api/v1/{path}"
    request.GET = QueryDict(urlencode(asked))
    view, _, named = resolve(request.path)
    try:
        found: dict[str, Any] = json.loads(view(request, **named).content)
    finally:
        if not connection.in_atomic_block:
            connection.close()  # the thread that asked may not come back
    if refused := found.get("error"):
        raise WrongUse(refused["subject"].removeprefix("/api/v1/"), refused["reason"])
    return found
