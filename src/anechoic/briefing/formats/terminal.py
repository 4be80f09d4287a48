"""A briefing as plain text: on a terminal as wide as it is good to read, in a file without a trace of the terminal."""

from collections.abc import Iterator
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.constrain import Constrain
from rich.padding import Padding
from rich.rule import Rule
from rich.style import Style
from rich.table import Table
from rich.text import Text

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.wording import Sources
from anechoic.records import Article, ArticleId, Briefing, Coverage, Item, Line
from anechoic.text.marks import quoted
from anechoic.text.printable import link, printable

_WIDEST = 84  # columns; 75 characters of text in a line are the most that read well
_FILE = 80  # columns of a file
_LEFT_OUT = 20  # stories left out that are listed
_INDENT = 4  # of a story, right of its number


def on_screen(briefing: Briefing) -> RenderableType:
    """The briefing for `rich.console.Console.print`, which knows the width and the colours of its terminal."""
    return Constrain(Group(*_parts(briefing)), _WIDEST)


def text(briefing: Briefing) -> str:
    """The briefing as plain text of 80 columns, without colours and escape codes; an address stays in one piece."""
    file = StringIO()
    screen = Console(file=file, width=_FILE, height=25, color_system=None, force_terminal=False, legacy_windows=False)
    screen.print(Group(*_parts(briefing, whole_addresses=True)), crop=False)
    return "".join(f"{line.rstrip()}\n" for line in file.getvalue().splitlines())


def _parts(briefing: Briefing, *, whole_addresses: bool = False) -> Iterator[RenderableType]:
    known, numbers = wording.sources(briefing), _numbers(briefing)
    yield from _masthead(briefing)
    for place, item in enumerate(briefing.items, 1):
        yield from _story(place, item, known, numbers, briefing)
    if numbers:
        yield from (Text(), Text("Sources", style="bold"))
        for key, number in numbers.items():
            yield from _source(number, known[key], whole_address=whole_addresses)
    yield from _ending(briefing)


def _masthead(briefing: Briefing) -> Iterator[RenderableType]:
    yield Rule(characters="═", style="dim")
    yield Text(printable(briefing.title), style="bold")
    if briefing.day:
        yield Text(wording.long_date(briefing.day))
    yield Text(wording.measure(briefing) or wording.EMPTY, style="dim")
    if briefing.notice:
        yield Text(printable(briefing.notice), style="italic")
    yield from (Text(each, style="italic") for each in wording.corrections(briefing))
    yield Rule(characters="═", style="dim")


def _story(
    place: int, item: Item, known: Sources, numbers: dict[ArticleId, int], briefing: Briefing
) -> Iterator[RenderableType]:
    yield Text()
    yield _hanging(f"{place}.", Text(printable(item.headline), style="bold"))
    yield _indented(Text(item.format, style="dim"))
    if item.note:
        yield _indented(Text(printable(item.note), style="italic"))
    for section in item.sections:
        yield Text()
        yield _indented(Text(printable(section.heading), style="underline"))
        for line in section.lines:
            yield _hanging("–", _words(line, known), _INDENT)
            yield _indented(_note(line, known, numbers), _INDENT + 4)
    yield Text()
    yield from _coverage(briefing, item.coverage)
    yield Text()
    yield Rule(characters="─", style="dim")


def _words(line: Line, known: Sources) -> Text:
    """The line, with what is in quotation marks set apart."""
    before = ", ".join(filter(None, (wording.dated(line, known), wording.lead_in(line))))
    words = printable(line.text)
    found = Text(words)
    for quotation in quoted(words):
        found.stylize("italic", quotation.start, quotation.end)
    return Text.assemble((f"{before}: ", "bold"), found) if before else found


def _note(line: Line, known: Sources, numbers: dict[ArticleId, int]) -> Text:
    """The small type, with the numbers under which the articles stand at the end."""
    cited = frozenset(numbers[span.article] for span in line.evidence)
    return Text(f"{wording.note(line, known)} [{_ranges(cited)}]", style="dim")


def _ranges(numbers: frozenset[int]) -> str:
    """Numbers in order, neighbours together: "1–3,7"."""
    first = sorted(number for number in numbers if number - 1 not in numbers)
    last = sorted(number for number in numbers if number + 1 not in numbers)
    return ",".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(first, last, strict=True))


def _coverage(briefing: Briefing, found: Coverage) -> Iterator[RenderableType]:
    told = covered(briefing, found)
    if told.heading:
        yield _indented(Text(told.heading, style="underline"))
    yield _indented(Text(told.total))
    for group, outlets in told.groups:
        yield _hanging("–", Text(f"{group}: {', '.join(outlets)}"), _INDENT)
    if told.silent:
        yield _indented(Text(told.silent, style="bold"))


def _ending(briefing: Briefing) -> Iterator[RenderableType]:
    if briefing.left_out:
        yield from (Text(), Text(wording.LEFT_OUT, style="bold"))
        yield from (_hanging("–", Text(printable(each))) for each in wording.left_out_together(briefing, _LEFT_OUT))
    yield from (Text(), Text(wording.COUNTING, style="bold"), Text(wording.COUNTING_RULE, style="dim"))
    yield from (Text(), Text(wording.MADE_BY, style="dim"))


def _source(number: int, article: Article, *, whole_address: bool) -> Iterator[RenderableType]:
    """An article as a reader finds it again: outlet, title, time, address."""
    about = [wording.outlet(article), f"“{printable(article.title)}”" if article.title else ""]
    about.append(wording.moment(article.published) if article.published else "")
    yield _hanging(f"{number}.", Text(", ".join(filter(None, about))))
    address = link(article.url)
    if address and whole_address:
        yield Text(" " * _INDENT + address, no_wrap=True, overflow="ignore")
    elif address:
        yield _indented(Text(address, Style(dim=True, link=address), overflow="fold"))


def _numbers(briefing: Briefing) -> dict[ArticleId, int]:
    """The number of each article, in the order in which lines rest on them."""
    lines = (line for item in briefing.items for section in item.sections for line in section.lines)
    cited = dict.fromkeys(span.article for line in lines for span in line.evidence)
    return {key: number for number, key in enumerate(cited, 1)}


def _hanging(marker: str, words: Text, indent: int = 0) -> Padding:
    """Words that hang from a marker: every line of theirs begins right of it."""
    grid = Table.grid()
    grid.add_column(width=2 if marker == "–" else _INDENT)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_row(marker, words)
    return _indented(grid, indent)


def _indented(words: RenderableType, indent: int = _INDENT) -> Padding:
    return Padding(words, (0, 0, 0, indent))
