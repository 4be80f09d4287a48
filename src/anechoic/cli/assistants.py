"""`anechoic mcp`: let an assistant read the archive (edge: standard input and output)."""

from anechoic.cli.extras import extra
from anechoic.site.start import started


def mcp() -> None:
    """Let an assistant read what is published, over standard input and output (Model Context Protocol).

    It can list and read briefings, stories, people and corrections, and search; it can change nothing. An assistant
    starts it itself; tell it the command and, if it is not the usual one, the home:

    ```
    anechoic mcp    what an assistant starts
    {"mcpServers": {"anechoic": {"command": "anechoic", "args": ["mcp"], "env": {"ANECHOIC_HOME": "/srv/anechoic"}}}}
    ```
    """
    with extra("mcp", "mcp", "mcp_types"):
        from anechoic.mcp import door  # noqa: PLC0415 # an extra, which not everybody has
    started()
    door().run()
