"""`anechoic serve`: the whole installation as one process and its children (edge: network, processes)."""

import os
from typing import Annotated

import typer

from anechoic.cli import screen, settings
from anechoic.site import environment, server
from anechoic.site.start import started


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    workers: Annotated[
        int, typer.Option(min=1, max=64, help="Processes that answer; more than one wants PostgreSQL.")
    ] = 1,
    example: Annotated[
        bool, typer.Option("--example", help="Show the example day, in an archive of its own beside yours.")
    ] = False,
) -> None:
    """Run the site: pages to read, the desk, and the interfaces for programs.

    ```
    anechoic serve --example      a site with the example day in it, at http://127.0.0.1:8000
    ```
    """
    address = f"{host}:{port}"
    os.environ.setdefault("ANECHOIC_PUBLIC_URL", f"http://{address}")
    if example:
        os.environ["ANECHOIC_HOME"] = str(environment.home() / "example")
        os.environ.pop("DATABASE_URL", None)
    started()
    if example:
        server.filled(settings.example_day())
    beside = () if example else server.beside()
    screen.say(f"The site: {environment.public_url()}  (Ctrl+C ends it)")
    try:
        server.serve(address, workers)
    finally:
        for child in beside:
            child.terminate()
