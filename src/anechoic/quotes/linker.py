"""Joins tagged cues, speakers and contents of one paragraph into statements: which belongs to which."""

from collections.abc import Sequence
from dataclasses import dataclass

from anechoic.quotes.body import Body, Draft, Range

_FAR = 40  # cost beyond which nothing is joined
_SENTENCE = 12  # cost of each end of a sentence between two segments
_ACROSS = 10  # cost of another cue, or of words said, between two segments


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of tokens that the tagger gave one label: "cue", "speaker" or "content"."""

    label: str
    first: int
    last: int
    inside: float = 1.0  # how probable it is of its words that they have this label, on the average
    edges: float = 1.0  # how probable it is that it begins and ends where it does


def linked(body: Body, segments: Sequence[Segment]) -> list[Draft]:
    """The statements of one paragraph; contents that no cue introduces stay without cue and speaker."""
    cues = [segment for segment in segments if segment.label == "cue"]
    speakers = [segment for segment in segments if segment.label == "speaker"]
    contents = [segment for segment in segments if segment.label == "content"]
    said: dict[Segment, list[Segment]] = {}
    alone: list[Segment] = []
    for content in contents:
        cue = _nearest(body, content, cues, segments)
        if cue is None:
            alone.append(content)
        else:
            said.setdefault(cue, []).append(content)
    drafts = []
    for cue in cues:
        if cue in said:
            end = body.sentence_of(cue.first)[1]
            speaker = _nearest(body, cue, [each for each in speakers if each.first < end], segments)
            drafts.append(_draft(body, said[cue], cue, speaker))
    return drafts + [_draft(body, [content], None, None) for content in alone]


def _draft(body: Body, contents: Sequence[Segment], cue: Segment | None, speaker: Segment | None) -> Draft:
    return Draft(
        tuple(body.offsets((each.first, each.last)) for each in contents),
        body.offsets((cue.first, cue.last)) if cue else None,
        body.offsets((speaker.first, speaker.last)) if speaker else None,
        evidence=(
            min(each.inside for each in contents),
            min(each.edges for each in contents),
            cue.inside * cue.edges if cue else 0.0,
            speaker.inside if speaker else 0.0,
        ),
    )


def _nearest(body: Body, one: Segment, others: Sequence[Segment], every: Sequence[Segment]) -> Segment | None:
    costs = [(_cost(body, one, other, every), place) for place, other in enumerate(others)]
    cost, place = min(costs, default=(_FAR, 0))
    return others[place] if cost < _FAR else None


def _cost(body: Body, one: Segment, other: Segment, every: Sequence[Segment]) -> float:
    """How far apart two segments are in tokens that no speaker takes, ends of sentences weighing more."""
    left, right = sorted((one, other), key=lambda segment: segment.first)
    gap: Range = (left.last, right.first)
    within = [s for s in every if s.first >= gap[0] and s.last <= gap[1] and s is not one and s is not other]
    numbers = body.tokens.sentence
    cost: float = max(0, gap[1] - gap[0]) - sum(s.last - s.first for s in within if s.label != "cue")
    cost += _SENTENCE * (numbers[min(right.first, len(numbers) - 1)] - numbers[left.last - 1])
    cost += _ACROSS * sum(s.label != "speaker" for s in within)
    follows = (one.label == "content" and other is left) or (one.label == "cue" and other is right)
    return cost + (0.5 if follows else 0)
