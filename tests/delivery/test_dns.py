"""DNS as it answers on loopback: words put together, hosts named, and silence told from an empty answer."""

import socketserver
import threading
from collections.abc import Iterator

import pytest
from dns import flags, message, rcode, rrset

from anechoic.delivery.dns import SystemResolver
from anechoic.errors import FetchFailed

ZONE = {
    ("quay.example.", "TXT"): '"v=spf1 " "mx -all"',
    ("quay.example.", "MX"): "10 mail.quay.example.",
}


class Answering(socketserver.DatagramRequestHandler):
    """A name server of one zone, of which a part is broken."""

    def handle(self) -> None:
        asked = message.from_wire(self.rfile.read())
        (question,) = asked.question
        name, kind = question.name.to_text(), question.rdtype.name
        answer = message.make_response(asked)
        answer.flags |= flags.RA
        if name == "broken.example.":
            answer.set_rcode(rcode.SERVFAIL)
        elif (name, kind) in ZONE:
            answer.answer.append(rrset.from_text(name, 60, "IN", kind, ZONE[name, kind]))
        elif name != "quay.example.":
            answer.set_rcode(rcode.NXDOMAIN)
        self.wfile.write(answer.to_wire())


@pytest.fixture
def resolver() -> Iterator[SystemResolver]:
    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield SystemResolver(("127.0.0.1",), server.server_address[1])
        server.shutdown()
        thread.join()


def test_the_pieces_of_a_text_are_one(resolver: SystemResolver) -> None:
    assert resolver.records("quay.example", "TXT") == ("v=spf1 mx -all",)


def test_hosts_come_without_their_preference(resolver: SystemResolver) -> None:
    assert resolver.records("quay.example", "MX") == ("mail.quay.example.",)


@pytest.mark.parametrize(("name", "kind"), [("nobody.example", "TXT"), ("quay.example", "A")])
def test_what_is_not_there_is_nothing(resolver: SystemResolver, name: str, kind: str) -> None:
    assert resolver.records(name, kind) == ()


def test_a_server_that_fails_is_no_empty_answer(resolver: SystemResolver) -> None:
    with pytest.raises(FetchFailed, match="cannot be looked up"):
        resolver.records("broken.example", "TXT")
