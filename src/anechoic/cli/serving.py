"""`anechoic serve`: the whole installation as one process and its children (edge: network, processes)."""

import os
from typing import Annotated

import typer

from anechoic.cli import screen, settings
from anechoic.cli.configured import spoken
from anechoic.site import editions, environment
from anechoic.site.start import started


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer; more than one wants PostgreSQL.")
    ] = 1,
    site_alone: Annotated[bool, typer.Option("--site-alone", help="Collect, draft and deliver nothing.")] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Show the example day, in an archive of its own beside yours.")
    ] = False,
) -> None:
    """Run the whole installation: the site, and beside it collecting, making editions, publishing, delivering.

    ```
    anechoic serve --example      a site with the example day in it, at http://127.0.0.1:8000
    anechoic serve                yours
    anechoic serve --site-alone   pages, desk and interfaces; collecting, drafts and delivering run elsewhere
    ```
    """
    from anechoic.site import server  # noqa: PLC0415 # gunicorn, wanted here alone

    address = f"{host}:{port}"
    os.environ.setdefault("ANECHOIC_PUBLIC_URL", f"http://{address}")
    if example:
        os.environ["ANECHOIC_HOME"] = str(environment.home() / "example")
        os.environ.pop("DATABASE_URL", None)
    editions.made()  # a setting that cannot be is said now, and not by every page and every process beside
    spoken(environment.language())
    started()
    if example:
        server.filled(settings.example_day())
    beside = server.beside(desk_alone=site_alone or example)
    screen.say(f"The site: {environment.public_url()}  (Ctrl+C ends it)")
    try:
        server.serve(address, workers)
    finally:
        beside.end()
