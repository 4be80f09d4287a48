"""Edge: reads files of every kind that news is saved in, and hands on what they hold, one capture an article."""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from anechoic.collect.archives import pages
from anechoic.collect.feeds import entries
from anechoic.collect.mail import stories
from anechoic.collect.mbox import mails
from anechoic.collect.opml import subscriptions
from anechoic.collect.sniffing import HEAD, SUFFIXES, Content, binary_name, content_of
from anechoic.collect.unpacking import STDIN, lines, opened, whole
from anechoic.errors import BadInput, Unreadable
from anechoic.records import Capture, CaptureKind, Source

_DATA = frozenset({Content.FEED, Content.LINES, Content.WARC})  # endings that promise something else than a page

_ENTRIES = frozenset({Content.FEED, Content.MESSAGE, Content.MAILBOX})


def files_in(paths: Sequence[Path]) -> list[Path]:
    """The files that `paths` lead to, each once: folders are walked, in alphabetical order.

    In folders, hidden files and endings that are not known are passed over; a file named by itself is always taken.
    "-" is standard input. Raises BadInput for a path that does not exist.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if str(path) != STDIN and not path.exists():
            raise BadInput(str(path), "does not exist", "check the spelling")
        found.update(dict.fromkeys(_walked(path) if path.is_dir() else [path]))
    return list(found)


def _walked(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if _wanted(path.relative_to(folder)) and path.is_file())


def _wanted(path: Path) -> bool:
    return suffix_of(path) in SUFFIXES and not any(part.startswith(".") for part in path.parts)


def suffix_of(path: Path) -> str:
    """The ending that tells what a file holds, in lower case: that before `.gz`."""
    suffixes = [suffix.lower() for suffix in path.suffixes]
    return next((suffix for suffix in reversed(suffixes) if suffix != ".gz"), "")


def captures(path: Path) -> Iterator[Capture]:
    """The captures of one file, in its order: one for a page or a text, one for each entry, line, record or mail.

    Raises Unreadable where the file holds no words, TooLarge where a part of it is over 10 MiB unpacked, and
    BadInput where it cannot be read or ends too early; what was yielded before stands.
    """
    with opened(path) as stream:
        head = stream.peek(HEAD)[:HEAD]
        content = _content(head, path)
        yield from _READERS[content](stream, str(path))


def sources_in(path: Path, *, own: bool = False) -> tuple[Source, ...] | None:
    """The sources that a subscription list names; None for a file that is something else, or can be read only once.

    `own` is for the user's own list, which may name mailboxes and folders.

    Raises BadInput where the list cannot be read or names nothing.
    """
    if not path.is_file():
        return None
    with opened(path) as stream:
        if content_of(stream.peek(HEAD)[:HEAD], suffix_of(path)) is not Content.OUTLINE:
            return None
        return subscriptions(whole(stream, str(path)), str(path), own=own)


def brings_entries(path: Path) -> bool:
    """Whether a file is a feed or mail, whose articles may stand on pages of their own; False for one that can be read only once.

    Raises BadInput where it cannot be read.
    """
    if not path.is_file():
        return False
    with opened(path) as stream:
        return content_of(stream.peek(HEAD)[:HEAD], suffix_of(path)) in _ENTRIES


def _content(head: bytes, path: Path) -> Content:
    if not head.strip() and len(head) < HEAD:
        raise Unreadable(str(path), "is empty")
    if binary := binary_name(head):
        raise Unreadable(str(path), f"is {binary}", "save the page as HTML or as text")
    suffix = suffix_of(path)
    content, promised = content_of(head, suffix), SUFFIXES.get(suffix)
    if content is Content.PAGE and promised in _DATA:
        raise Unreadable(str(path), f"is an HTML page, not {promised}", "it may be an error page of the server")
    return content


def _page(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    yield Capture(whole(stream, path), CaptureKind.PAGE, path)


def _text(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    yield Capture(whole(stream, path), CaptureKind.TEXT, path)


def _lines(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    for number, line in lines(stream, path):
        yield Capture(line, CaptureKind.LINE, path, line=number)


def _feed(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    return entries(whole(stream, path), path)


def _message(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    yield from stories(whole(stream, path), path)


def _mailbox(stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    refused = []
    for number, mail in enumerate(mails(stream), start=1):
        try:
            found = stories(mail, path)
        except BadInput as failure:  # one bad mail must not cost the others: all are named at the end
            refused.append(f"mail {number} {failure.reason}")
        else:
            yield from found
    if refused:
        raise BadInput(path, "; ".join(refused))


def _outline(_stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    raise Unreadable(path, "is a subscription list, which holds no articles", "give it as sources to collect")


def _sitemap(_stream: io.BufferedIOBase, path: str) -> Iterator[Capture]:
    raise Unreadable(path, "is a sitemap, which holds addresses and no articles", "give its address as a source")


_READERS: dict[Content, Callable[[io.BufferedIOBase, str], Iterator[Capture]]] = {
    Content.PAGE: _page,
    Content.TEXT: _text,
    Content.LINES: _lines,
    Content.FEED: _feed,
    Content.WARC: pages,
    Content.MESSAGE: _message,
    Content.MAILBOX: _mailbox,
    Content.OUTLINE: _outline,
    Content.SITEMAP: _sitemap,
}
