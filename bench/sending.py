"""Messages per CPU-second of the whole chain: letter, MIME, DKIM RSA-2048, state commits, SMTP to a sink on loopback.

    python bench/sending.py [--count 300] [--readers 1000 10000]

Beside it, in the same run, the chain one would write first: a template, EmailMessage, dkimpy, smtplib. The sink is a
process of its own; its time counts for neither. Memory is the most that the sending process held.
"""

import argparse
import os
import resource
import smtplib
import string
import subprocess
import sys
import tempfile
import time
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path

HEAVY = 34_000  # bytes of a letter's HTML and text together
SINK = """
import asyncio
async def client(reader, writer):
    writer.write(b"220 sink\\r\\n")
    try:
        while line := await reader.readline():
            verb = line[:4].upper()
            if verb == b"EHLO": writer.write(b"250-sink\\r\\n250 PIPELINING\\r\\n")
            elif verb == b"DATA":
                writer.write(b"354 go on\\r\\n")
                await reader.readuntil(b"\\r\\n.\\r\\n")
                writer.write(b"250 ok\\r\\n")
            elif verb == b"QUIT": break
            else: writer.write(b"250 ok\\r\\n")
    except asyncio.IncompleteReadError: pass
    writer.close()
async def main():
    server = await asyncio.start_server(client, "127.0.0.1", 0, limit=2**20)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def cpu() -> float:
    """CPU seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak() -> float:
    """The most that this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def prepared(count: int) -> None:
    """A database with so many readers and a briefing whose letter weighs HEAVY bytes."""
    from dataclasses import replace  # noqa: PLC0415 # once the environment says where

    from anechoic.briefing.letters import letter  # noqa: PLC0415
    from anechoic.records import Imprint  # noqa: PLC0415
    from anechoic.site.archive import store  # noqa: PLC0415
    from anechoic.site.subscribers import people  # noqa: PLC0415
    from briefings import BRIEFING  # noqa: PLC0415

    people.bring_in((people.Wish(f"r{n:06d}@example.net") for n in range(count)), "made up")
    items = list(BRIEFING.items)
    heavy = BRIEFING
    while len((made := letter(heavy, Imprint(), lambda _: True)).html) + len(made.text) < HEAVY:
        items.append(replace(BRIEFING.items[len(items) % 2], story=f"s{len(items)}"))  # type: ignore[arg-type]
        heavy = replace(BRIEFING, items=tuple(items))
    store.keep_briefing(heavy, store.PUBLISHED)


def ours() -> tuple[int, float]:
    """Send what is due: messages and CPU seconds."""
    from anechoic.site.subscribers.sender import Sender  # noqa: PLC0415

    sender, began = Sender(), cpu()
    done = sender.once()
    return sum(done.tally.values()), cpu() - began


def naive(count: int, port: int, key: bytes, html: str) -> float:
    """The chain one would write first: CPU seconds for so many messages."""
    import dkim  # noqa: PLC0415

    began = cpu()
    with smtplib.SMTP("127.0.0.1", port) as relay:
        for number in range(count):
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = (
                "news@news.example",
                f"r{number}@example.net",
                "Morning",
            )
            message["Date"], message["Message-ID"] = "Tue, 17 Mar 2026 06:00:00 +0000", make_msgid()
            words = string.Template(html).safe_substitute(leave=f"https://news.example/leave/{number}")
            message.set_content(words[: HEAVY // 4])
            message.add_alternative(words, subtype="html")
            raw = message.as_bytes().replace(b"\n", b"\r\n")
            signature = dkim.sign(raw, b"m1", b"news.example", key)
            relay.sendmail("b@news.example", [f"r{number}@example.net"], signature + raw)
    return cpu() - began


def one_size(readers: int) -> None:
    """Send to so many readers in this process, and print what it took."""
    from anechoic.site.start import started  # noqa: PLC0415

    started()
    prepared(readers)
    before, began = peak(), time.monotonic()
    sent, seconds = ours()
    wall = time.monotonic() - began
    print(
        f"{readers:7d} readers: {sent} sent, {sent / seconds:.0f} messages per CPU-second, {wall:.0f} s on the clock, "
        f"{peak():.0f} MB at most ({before:.0f} before sending)",
        flush=True,
    )


def main() -> None:
    """Run all sizes, and the naive chain beside them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=300, help="messages of the naive chain")
    parser.add_argument("--readers", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
    if wanted.one:
        one_size(wanted.one)
        return
    from delivery.keys import rsa  # noqa: PLC0415

    sink = subprocess.Popen([sys.executable, "-c", SINK], stdout=subprocess.PIPE, text=True)  # noqa: S603 # ours
    try:
        port = int(sink.stdout.readline()) if sink.stdout else 0
        with tempfile.TemporaryDirectory() as home:
            key = Path(home) / "dkim.pem"
            key.write_bytes(rsa())
            for readers in wanted.readers:
                settings = {
                    "ANECHOIC_HOME": f"{home}/{readers}",
                    "ANECHOIC_SECRET": "bench",
                    "ANECHOIC_SMTP_URL": f"smtp://127.0.0.1:{port}",
                    "ANECHOIC_DKIM_KEY": str(key),
                    "ANECHOIC_MAIL_FROM": "news@news.example",
                    "ANECHOIC_SMTP_CONNECTIONS": "8",
                }
                command = [sys.executable, __file__, "--one", str(readers)]
                subprocess.run(command, env={**os.environ, **settings}, check=True)  # noqa: S603 # ourselves
            seconds = naive(wanted.count, port, rsa(), "<p>Ellery</p> $leave\n" * (HEAVY // 22))
            print(f"  naive chain: {wanted.count / seconds:6.0f} messages per CPU-second", flush=True)
    finally:
        sink.terminate()


if __name__ == "__main__":
    main()
