"""`anechoic serve`: the whole installation as one process and its children (edge: network, processes)."""

from typing import Annotated

import typer

from anechoic.site import server
from anechoic.site.start import started


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
) -> None:
    """Run the site: pages to read, the desk, and the interfaces for programs."""
    started()
    server.serve(f"{host}:{port}")
