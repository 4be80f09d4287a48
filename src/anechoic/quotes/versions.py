"""Lays the same quotation from several articles side by side: what was cut, changed, added or translated, and which is fullest."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher

from anechoic.quotes.traces import topics, traces
from anechoic.quotes.translations import Spoken, Voice, translations, voices
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    ChangeKind,
    Polarity,
    Quotation,
    QuotationKind,
    QuotationVariants,
    QuotationVersion,
    Span,
    SpeakerType,
    WordChange,
)
from anechoic.text.marks import quoted
from anechoic.text.names import name_key
from anechoic.text.words import WORD, language

_RUN = 4  # words in a row that two versions must have in common
_SHARED = 0.6  # share of the shorter version's words that stand in the longer one, in order and two or more together
_CERTAIN = 8  # words; so many alike are one quotation even if another speaker is named
_LONGEST_CHANGE = 4  # words; where more are exchanged the outlets quote other passages
_UNDATED = datetime.max.replace(tzinfo=UTC)
_SURE = 0.7  # confidence from which a speaker can contradict another
_BREAK = re.compile(r"…|\.\.\.|\[|\]")
# British and American spellings are one word.
_SPELLINGS = ((re.compile(r"our(?=s?$|ed$|ing$)"), "or"), (re.compile(r"is(?=e[ds]?$|ing$|ation)"), "iz"))

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    start: int
    end: int
    opens: bool  # an ellipsis, a bracket or the writer's own words stand before it
    inserted: bool  # it stands in square brackets


@dataclass(frozen=True, slots=True)
class _Printed:
    """A quotation with the words that stand in quotation marks."""

    quotation: Quotation
    article: Article
    words: tuple[_Word, ...]

    @property
    def keys(self) -> list[str]:
        return [word.key for word in self.words]

    @property
    def own(self) -> int:
        """How many words are the speaker's, not an editor's."""
        return sum(not word.inserted for word in self.words)


def versions(articles: Sequence[Article], said: Sequence[Attributions]) -> tuple[QuotationVariants, ...]:
    """Every quotation that two articles or more print, in order of how many do; articles and attributions of a story.

    Only words in quotation marks are compared, word by word within a language; across languages a quotation is joined to the
    one of the same speaker that keeps the same numbers, days, countries, names and learned words. The fullest version is
    the one with most words of the speaker; of several, one that most articles have, and the earliest of these. Of several
    languages it is in that of most articles. A version `differs` if words were changed, added or dropped in its
    midst without an ellipsis or a bracket; beginning later and ending earlier is no difference.
    """
    known = {article.id: article for article in articles}
    printed = [each for attributions in said for each in _printed(attributions, known)]
    printed.sort(key=lambda each: each.quotation.content)
    tongues = Counter(_tongue(article) for article in articles)
    found = [
        sorted(circle, key=lambda group: _by_tongue(group, tongues))
        for circle in _circles(_groups(printed), said, tongues)
    ]
    wide = [circle for circle in found if len({each.article.id for group in circle for each in group}) > 1]
    wide.sort(key=lambda circle: (-sum(map(len, circle)), circle[0][0].quotation.content))
    return tuple(_variants(circle) for circle in wide)


def _printed(said: Attributions, articles: Mapping[ArticleId, Article]) -> Iterator[_Printed]:
    article = articles.get(said.article)
    for quotation in said.quotations if article else ():
        if article is None or quotation.kind is QuotationKind.INDIRECT or quotation.polarity is not Polarity.SAID:
            continue
        words = tuple(_words(article.text, _quoted_parts(article.text, quotation)))
        if len(words) >= _RUN:
            yield _Printed(quotation, article, words)


def _quoted_parts(text: str, quotation: Quotation) -> list[tuple[int, int]]:
    """The stretches of a quotation that stand in marks."""
    parts = [(part.start, part.end) for part in quotation.parts or (quotation.content,)]
    if quotation.kind is QuotationKind.DIRECT:
        return parts
    first, last = quotation.content.start, quotation.content.end
    start = text.rfind("\n", 0, first) + 1
    stop = text.find("\n", last)
    marks = quoted(text[start : stop if stop >= 0 else len(text)])
    return [(start + m.start, start + m.end) for m in marks if not m.depth and first <= start + m.start < last]


def _words(text: str, parts: Sequence[tuple[int, int]]) -> Iterator[_Word]:
    for start, end in parts:
        before, inserted, opens = start, False, True
        for match in WORD.finditer(text, start, end):
            marks = _BREAK.findall(text, before, match.start())
            inserted = marks[-1] == "[" if "[" in marks or "]" in marks else inserted
            yield _Word(_key(match[0]), match.start(), match.end(), opens or bool(marks), inserted)
            before, opens = match.end(), False


def _key(word: str) -> str:
    plain = word.lower().replace("’", "'").replace("-", "").replace(".", "")
    for pattern, other in _SPELLINGS:
        plain = pattern.sub(other, plain)
    return plain


# ── Which are the same ────────────────────────────────────────────────────────────────────────────


def _groups(printed: Sequence[_Printed]) -> list[list[_Printed]]:
    """Those that are versions of each other, directly or by way of a third."""
    leader = list(range(len(printed)))
    runs: dict[tuple[str, ...], list[int]] = {}
    for place, each in enumerate(printed):
        for run in sorted(
            {(_tongue(each.article), *each.keys[i : i + _RUN]) for i in range(len(each.keys) - _RUN + 1)}
        ):
            for other in runs.setdefault(run, []):
                if leader[other] != leader[place] and _is_same(printed[other], each):
                    low, high = sorted((leader[other], leader[place]))
                    leader = [low if number == high else number for number in leader]
            runs[run].append(place)
    found: dict[int, list[_Printed]] = {}
    for place, each in enumerate(printed):
        found.setdefault(leader[place], []).append(each)
    return list(found.values())


def _circles(
    groups: list[list[_Printed]], said: Sequence[Attributions], tongues: Collection[str]
) -> list[list[list[_Printed]]]:
    """The groups, with those that are translations of each other together."""
    if len(tongues) < 2:
        return [[group] for group in groups]
    who = voices(said)
    spoken = [group for group in groups if any(each.quotation.content in who for each in group)]
    articles = {each.article.id: each.article for group in spoken for each in group}
    about = {key: topics(article.text, article.lang) for key, article in articles.items()}
    found = translations([_across(group, who, about) for group in spoken])
    joined = {id(spoken[place]) for circle in found for place in circle}
    return [[spoken[place] for place in circle] for circle in found] + [
        [group] for group in groups if id(group) not in joined
    ]


def _across(group: Sequence[_Printed], who: Mapping[Span, Voice], about: Mapping[ArticleId, frozenset[str]]) -> Spoken:
    """What of a group's words a translation keeps."""
    tongue = _tongue(group[0].article)
    heard = Counter(who[each.quotation.content] for each in group if each.quotation.content in who)
    kept = (traces(_own_words(each), tongue, about[each.article.id]) for each in group)
    return Spoken(tongue, min(heard, key=lambda voice: (-heard[voice], voice)), tuple(kept))


def _own_words(each: _Printed) -> str:
    text = each.article.text
    return " ".join(text[start:end] for start, end in _quoted_parts(text, each.quotation))


def _tongue(article: Article) -> str:
    return language(article.lang)


def _by_tongue(group: Sequence[_Printed], tongues: Mapping[str, int]) -> tuple[int, int, str]:
    """The groups in the language of most articles go first."""
    tongue = _tongue(group[0].article)
    return -tongues[tongue], -len(group), tongue


def _is_same(one: _Printed, other: _Printed) -> bool:
    if one.article.id == other.article.id:
        return False
    matches = SequenceMatcher(None, one.keys, other.keys, autojunk=False).get_matching_blocks()
    shared, shorter = sum(match.size for match in matches if match.size > 1), min(len(one.words), len(other.words))
    if _contradict(one.quotation, other.quotation):
        return shared >= _CERTAIN and shared == shorter
    return shared >= _SHARED * shorter


def _contradict(one: Quotation, other: Quotation) -> bool:
    """Both have a speaker, and no word of the names is the same."""
    mine, theirs = _named(one), _named(other)
    return bool(mine and theirs) and not set(name_key(mine)) & set(name_key(theirs))


def _named(quotation: Quotation) -> str:
    """The name of a person in full; empty for groups, statements, and whoever has none or half of one."""
    speaker = quotation.resolved
    if speaker is None or speaker.unnamed or speaker.type is not SpeakerType.PERSON:
        return ""
    is_full = " " in speaker.name and speaker.name[0].isupper()
    return speaker.name if is_full and quotation.confidence >= _SURE else ""


# ── How they differ ───────────────────────────────────────────────────────────────────────────────


def _variants(circle: Sequence[Sequence[_Printed]]) -> QuotationVariants:
    """The versions of one quotation: one group for each language, that of the fullest version first."""
    full = [_fullest(group) for group in circle]
    others = tuple(
        QuotationVersion(
            each.quotation,
            () if each is fullest else tuple(_changes(fullest, each)),
            _tongue(each.article) if group is not circle[0] else "",
        )
        for group, fullest in zip(circle, full, strict=True)
        for each in group
        if each is not full[0]
    )
    return QuotationVariants(full[0].quotation, others, _speakers(circle[0]), _tongue(full[0].article))


def _fullest(group: Sequence[_Printed]) -> _Printed:
    alike = Counter(tuple(each.keys) for each in group)
    return min(group, key=lambda each: (-each.own, -alike[tuple(each.keys)], each.article.published or _UNDATED))


def _speakers(group: Sequence[_Printed]) -> tuple[str, ...]:
    """The names that contradict each other; the longest form of each that do not."""
    names: list[str] = []
    given = {name for each in group if (name := _named(each.quotation))}
    for name in sorted(given, key=lambda name: (-len(name), name)):
        if not any(set(name_key(name)) & set(name_key(other)) for other in names):
            names.append(name)
    return tuple(names)


def _changes(full: _Printed, other: _Printed) -> Iterator[WordChange]:
    matcher = SequenceMatcher(None, full.keys, other.keys, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        mine, theirs = full.words[first:last], other.words[start:end]
        if tag == "equal" or _letters(mine) == _letters(theirs):
            continue
        words = full.article.text[mine[0].start : mine[-1].end] if mine else ""
        instead = other.article.text[theirs[0].start : theirs[-1].end] if theirs else ""
        if theirs and all(word.inserted for word in theirs):
            yield WordChange(ChangeKind.INSERTED, words, instead, marked=True)
        elif mine and all(word.inserted for word in mine):
            yield WordChange(ChangeKind.CHANGED if theirs else ChangeKind.CUT, words, instead, marked=True)
        elif not theirs:
            at_end = start in {0, len(other.words)}
            yield WordChange(ChangeKind.CUT, words, marked=at_end or other.words[start].opens)
        else:
            kind = ChangeKind.CHANGED if mine else ChangeKind.ADDED
            yield WordChange(kind, words, instead, marked=_is_elsewhere(full, (first, last), other, (start, end)))


def _letters(words: Sequence[_Word]) -> str:
    """The letters alone: "V. Putin" is "V.Putin", and "[W]e" is "We"."""
    return re.sub(r"\W", "", "".join(word.key for word in words))


def _is_elsewhere(full: _Printed, mine: Range, other: _Printed, theirs: Range) -> bool:
    """The two have other passages there, and none has other words for the same: a cut lies on either side."""
    if _is_passage(other.words, theirs):
        return True
    if mine[0] == mine[1] or max(mine[1] - mine[0], theirs[1] - theirs[0]) > _LONGEST_CHANGE:
        return _touches_cut(full.words, mine) or (mine[0] < mine[1] and _touches_cut(other.words, theirs))
    return False


def _touches_cut(words: Sequence[_Word], place: Range) -> bool:
    """It lies at either end, or where words were left out."""
    return place[0] == 0 or place[1] == len(words) or words[place[0]].opens or words[place[1]].opens


def _is_passage(words: Sequence[_Word], place: Range) -> bool:
    """It is a stretch by itself, between two cuts."""
    return words[place[0]].opens and (place[1] == len(words) or words[place[1]].opens)
