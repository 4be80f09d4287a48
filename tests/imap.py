"""A mail server on loopback that knows one folder, and the few commands of IMAP that reading it takes."""

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

PASSWORD = "open sesame"  # noqa: S105 # of a server that is made up


@dataclass
class FakeImap:
    """What the server has, by UID, and what it was told."""

    mails: dict[int, bytes] = field(default_factory=dict)
    age: int = 1
    sizes: dict[int, int] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    port: int = 0

    def answer(self, line: str) -> bytes:
        """The answer to one command of the few that are needed."""
        tag, _, command = line.partition(" ")
        self.told.append(command)
        data, good = self._told(command)
        return data + f"{tag} {'OK' if good else 'NO'} that was all\r\n".encode()

    def _told(self, command: str) -> tuple[bytes, bool]:
        if command.startswith("LOGIN"):
            return b"", PASSWORD in command
        if command.startswith("EXAMINE"):
            known = '"INBOX"' in command or '"News letters"' in command
            return f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.age}] .\r\n".encode(), known
        if found := re.match(r"UID SEARCH UID (\d+):\*", command):
            uids = [uid for uid in self.mails if uid >= int(found[1])] or list(self.mails)[-1:]
            return f"* SEARCH {' '.join(map(str, uids))}\r\n".encode(), True
        if found := re.match(r"UID FETCH (\d+) \((.*)\)", command):
            return self._mail(int(found[1]), found[2]), True
        return (b"* BYE\r\n" if command == "LOGOUT" else b"* CAPABILITY IMAP4rev1\r\n"), True

    def _mail(self, uid: int, part: str) -> bytes:
        mail = self.mails[uid]
        if part == "RFC822.SIZE":
            return f"* 1 FETCH (UID {uid} RFC822.SIZE {self.sizes.get(uid, len(mail))})\r\n".encode()
        return b"* 1 FETCH (UID %d BODY[] {%d}\r\n%s)\r\n" % (uid, len(mail), mail)


@contextmanager
def serving(imap: FakeImap) -> Iterator[FakeImap]:
    class Session(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"* OK ready\r\n")
            while line := self.rfile.readline():
                self.wfile.write(imap.answer(line.decode().strip()))
                if b"LOGOUT" in line:
                    return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Session) as server:
        imap.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield imap
        finally:
            server.shutdown()
            thread.join()
