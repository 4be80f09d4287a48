"""Kill a sender before a real relay, again and again, and look into the mailbox: who got an edition twice, who never?

    python bench/kills.py --relay smtp://127.0.0.1:2525 --log mail.log --maildir mail/all [--readers 400] [--kills 25]

The relay is a Postfix on this machine that puts all mail for example.net into one Maildir:

    virtual_mailbox_domains = example.net        virtual_mailbox_base = …/mail      virtual_mailbox_maps = static:all/
    virtual_uid_maps = static:65534              virtual_gid_maps = static:65534    maillog_file = …/mail.log

A sender is killed with SIGKILL at a random moment after a random number of messages, and another started, until all
kills are done; then one is left to finish. The relay's log is asked what a crash left in doubt (ANECHOIC_RELAY_LOG).
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

SENDER = [sys.executable, str(Path(__file__).with_name("sender.py"))]
PROGRAM = [sys.executable, "-m", "anechoic"]


class Log:
    """The relay's log, and how many messages it says were taken since this began."""

    def __init__(self, path: Path) -> None:
        self._file = path.open(encoding="utf-8", errors="replace")
        self._file.seek(0, os.SEEK_END)
        self._taken = 0

    def taken(self) -> int:
        """Messages that reached the queue so far."""
        self._taken += sum("(queue active)" in line for line in self._file)
        return self._taken


def killed(environment: Mapping[str, str], log: Log, more: int, delay: float) -> bool:
    """Start a sender, and kill it when `more` messages were taken; whether it lived until then."""
    before = log.taken()
    sender = subprocess.Popen(SENDER, env=environment, start_new_session=True, stderr=subprocess.DEVNULL)  # noqa: S603 # ours
    while sender.poll() is None and log.taken() < before + more:
        time.sleep(0.002)
    time.sleep(delay)
    if sender.poll() is not None:
        return False
    os.killpg(sender.pid, signal.SIGKILL)
    sender.wait()
    return True


def finished(environment: Mapping[str, str]) -> dict[str, list[str]]:
    """Send until nothing waits and nothing is in doubt, or it does not get better; the program's own report."""
    told: dict[str, list[str]] = {}
    for _ in range(8):
        subprocess.run(SENDER, env=environment, stderr=subprocess.DEVNULL, check=False)  # noqa: S603 # ours
        said = subprocess.run(  # noqa: S603 # ours
            [*PROGRAM, "deliver", "--report", "--json"], env=environment, capture_output=True, text=True, check=True
        )
        told = json.loads(said.stdout)
        if not told["queued"] and not told["in_doubt"]:
            break
    return told


def arrived(mails: set[Path]) -> Counter[str]:
    """How many mails each reader has."""
    found: Counter[str] = Counter()
    for mail in mails:
        lines = mail.read_text(encoding="utf-8", errors="replace").splitlines()
        found[next(line for line in lines if line.startswith("To: "))] += 1
    return found


def main() -> None:
    """Kill, finish, and print what arrived."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--relay", required=True)
    parser.add_argument("--log", type=Path, required=True)
    parser.add_argument("--maildir", type=Path, required=True)
    parser.add_argument("--readers", type=int, default=400)
    parser.add_argument("--kills", type=int, default=25)
    wanted = parser.parse_args()
    chance, log, kills = random.Random(5), Log(wanted.log), 0  # noqa: S311 # no secret
    before = set((wanted.maildir / "new").iterdir())
    with tempfile.TemporaryDirectory() as home:
        own = {"ANECHOIC_HOME": home, "ANECHOIC_SMTP_URL": wanted.relay, "ANECHOIC_RELAY_LOG": str(wanted.log)}
        limits = {"ANECHOIC_SMTP_CONNECTIONS": "8", "ANECHOIC_LEASE_SECONDS": "2"}
        environment = {**os.environ, "ANECHOIC_MAIL_FROM": "news@news.example.org", **own, **limits}
        subprocess.run([*PROGRAM, "demo-subscribers", "--count", str(wanted.readers)], env=environment, check=True)  # noqa: S603 # ours
        while kills < wanted.kills and log.taken() < wanted.readers:
            share = 1.2 * (wanted.readers - log.taken()) / (wanted.kills - kills + 1)
            kills += killed(environment, log, 1 + int(chance.random() * share), chance.random() * 0.02)
        told = finished(environment)
    time.sleep(5)  # for the relay to put the last ones down
    mails = arrived(set((wanted.maildir / "new").iterdir()) - before)
    twice = sum(number - 1 for number in mails.values())
    said = ", ".join(f"{len(names)} {name}" for name, names in told.items())
    print(f"{kills} kills: {len(mails)} of {wanted.readers} readers reached, {twice} mails too many; report: {said}")


if __name__ == "__main__":
    main()
