"""The lead: which sentence opens a story, telling what happened, and in which order the others follow it."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from anechoic.briefing.alone import is_dated, outside_marks, reacts, speaks_first
from anechoic.briefing.candidates import Candidate, best_first, distinct
from anechoic.briefing.material import Material
from anechoic.briefing.statements import of_report
from anechoic.records import Line
from anechoic.text.marks import quoted
from anechoic.text.words import stems

_FRESH = 12  # lines that are weighed against those before them; more than any section has
_AGAIN = 0.4  # what a word counts each further time
_HEAD = 3  # sentences of an article in which news tells what happened
_BEGINNING = 8  # sentences of a report that nobody else has, from which it is told
_OF_TITLE = (
    2  # stems of its title, or half of them, that the first line of such a report has: what has fewer sets a scene
)
# What speaks for a first line: the words of the story's headline and of all its titles, that it opens its article, that it
# says on which day, each doubling of its reports; and against it, that it
# quotes, or opens with a quotation, that it tells what somebody makes of it, that it tells of something as known,
# that it has less than two words of any title.
_HEADLINE, _TITLES, _OPENS, _DATED, _REPORTED = 4.0, 1.5, 1.0, 0.5, 0.5
_QUOTES, _SPEAKS, _REACTS, _REFERS, _UNTITLED = 0.5, 1.5, 2.0, 1.5, 2.0
# "The ferry, …": a thing that has been told of already.
_REFERRING = re.compile(
    r"(?:The|Die|Der|Das|Le|La|Les|El|Los|Las) [a-zß-ÿ-]+(?:,|\s(?:was|were|is|are|had|has|said|also|then)\b)|"
    r"The (?!\w+ (?:of|in|at|for|on|from|to|that|who|which|between)\b|\w+ \w+ (?:of|in|at|for|on|from|to|that|who|which|between)\b)"
    r"(?:[a-z’'-]+ |[A-Z]+-[a-z]+ ){3}"
)
# "The council had closed the bridge in May": what went before, which does not open a story.
_LOOKING_BACK = re.compile(
    r"(?:In the (?:early|late) |For (?:weeks|months|years|decades)\b|Long (?:before|after)|Ever since|Not long ago)|.{0,60}\b(?:had|hatte|hatten|avait|avaient|había|habían)\s"
)
_LOOKS_BACK = 1.0
_AGO = re.compile(r"\b(?:years|decades|a year|a decade) ago\b")
_YEAR = re.compile(r"\b(?:in|of|since) ((?:19|20)\d\d)\b")


def lead_first(material: Material, news: Iterable[Candidate]) -> list[Candidate]:
    """Best first, but at the very beginning the sentence that can open the story by itself.

    It stands near the head of its article and says what the headlines say, the better if it opened the article: then it
    was written to be read alone. What opens with a thing that nobody has told of comes last. A story of one report is
    told in that report's own order, from its beginning; it has no lines where none of its first sentences can open it.
    """
    found = sorted(news, key=lambda each: (not material.stands(each), best_first(each)))
    near = [each for each in found if material.place(each.lines[0]) < _HEAD]
    if len(material.story.origins) == 1:
        return _in_its_own_order(material, found)
    lead = max(near or found, key=lambda each: lead_value(material, each), default=None)
    return _fresh_first(material, [each for each in (lead, *(other for other in found if other is not lead)) if each])


def told_by(material: Material, news: Iterable[Candidate], most: int) -> list[Candidate]:
    """So many lines that tell what happened, each something else; what leans on a thing untold only where there is no other."""
    found = lead_first(material, news)
    return distinct([each for each in found if material.stands(each)] or found, most)


def _fresh_first(material: Material, found: Sequence[Candidate]) -> list[Candidate]:
    """The first stays first; of the next, each is the one that tells most in words that none before it has told.

    A word counts less each time that it was told, as in SumBasic (Nenkova & Vanderwende 2005).
    """
    order, left, times = list(found[:1]), list(found[1:]), Counter[str]()
    while left and len(order) < _FRESH:
        times.update(order[-1].stems)
        best = max(left, key=lambda each: (material.stands(each), each.score - _told_already(material, each, times)))
        order.append(best)
        left = [each for each in left if each is not best]
    return [*order, *left]


def _told_already(material: Material, found: Candidate, times: Counter[str]) -> float:
    """What a line loses for the words of the story that were told before it."""
    lost: float = sum(
        material.weights[stem] * (1 - math.pow(_AGAIN, times[stem])) for stem in sorted(found.stems & times.keys())
    )
    return lost / math.pow(len(found.stems) + 4, 0.25)


def _in_its_own_order(material: Material, found: Iterable[Candidate]) -> list[Candidate]:
    """The sentences at the beginning of a report, as they stand there, from the first that tells of what its title says.

    An editor of news puts first what comes first. None where no sentence at the head tells anything of the title: such a
    report opens with a scene or a thought, and its news stands somewhere within.
    """
    beginning = [each for each in found if material.stands(each) and material.place(each.lines[0]) < _BEGINNING]
    beginning.sort(key=lambda each: (material.place(each.lines[0]), best_first(each)))
    opening = next((at for at, each in enumerate(beginning) if opens_story(material, each)), len(beginning))
    return beginning[opening:]


def opens_story(material: Material, found: Candidate) -> bool:
    """Whether a line stands at the head of its report and tells of what the title says, and not of what went before."""
    line = found.lines[0]
    at_head = material.place(line) < _HEAD and not _LOOKING_BACK.match(line.text)
    return at_head and len(found.stems & material.titled.keys()) >= min(_OF_TITLE, len(material.titled) // 2)


def _tells_of_years_ago(material: Material, line: Line) -> bool:
    """Whether a line names a year before that of its report, or counts years from it."""
    if _AGO.search(outside_marks(line.text)):
        return True
    published = material.articles[line.evidence[0].article].published
    return published is not None and any(int(year) < published.year for year in _YEAR.findall(line.text))


def lead_value(material: Material, found: Candidate) -> float:
    """What speaks for a line as the first of its story: what the headlines say, a place at the head, a day.

    Whose report it opens does not count: that may open with a scene.
    """
    line = found.lines[0]
    article = material.articles[line.evidence[0].article]
    lang = article.lang
    said = frozenset(stems(line.text, lang))
    of_headline = len(said & material.headed) / (len(material.headed) or 1)
    of_titles = sum(material.titled[stem] for stem in said) / (material.titled.total() or 1)
    against = (
        (_REFERRING.match(line.text), _REFERS),
        (_LOOKING_BACK.match(line.text), _LOOKS_BACK),
        (reacts(line.text, lang), _REACTS),
        (quoted(line.text), _QUOTES),
        (speaks_first(line.text), _SPEAKS),
        (_tells_of_years_ago(material, line), _LOOKS_BACK),
        (len(said & material.titled.keys()) < min(_OF_TITLE, len(material.titled) // 2), _UNTITLED),
    )
    place = _OPENS * found.opens + _DATED * is_dated(line.text, lang) + _REPORTED * math.log2(line.reports)
    told = _HEADLINE * of_headline + _TITLES * of_titles
    return found.score - of_report(material, article) + told + place - sum(cost for is_so, cost in against if is_so)
