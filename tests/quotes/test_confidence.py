"""Confidence tells how often such a quotation is right, so that a briefing can leave out what is doubtful."""

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.quotes.body import Draft
from anechoic.quotes.confidence import confidence
from anechoic.records import QuotationKind
from heard import heard

KINDS = st.sampled_from(QuotationKind)
SHARES = st.floats(0, 1)


@settings(max_examples=80)
@given(KINDS, st.tuples(SHARES, SHARES, SHARES, SHARES), st.booleans())
def test_confidence_is_a_probability(kind: QuotationKind, evidence: tuple[float, ...], has_cue: bool) -> None:
    """Whatever the tagger says."""
    draft = Draft(((5, 9),), (0, 2) if has_cue else None, None, evidence=evidence)
    assert 0 < confidence(draft, kind, "en") < 1


@settings(max_examples=80)
@given(KINDS, SHARES)
def test_the_surer_the_tagger_is_of_the_words_the_higher(kind: QuotationKind, low: float) -> None:
    """More probable words never make a quotation less credible."""
    doubtful = Draft(((5, 9),), (0, 2), (3, 4), evidence=(low, 0.9, 0.9, 0.9))
    sure = Draft(((5, 9),), (0, 2), (3, 4), evidence=(1.0, 0.9, 0.9, 0.9))
    assert confidence(sure, kind, "en") >= confidence(doubtful, kind, "en")


def test_direct_speech_with_a_named_speaker_is_printed() -> None:
    """Eight of ten and more are right."""
    (quotation,) = heard("“The bridge is safe,” said Ana Orr, the mayor.").quotations
    assert quotation.confidence > 0.8


def test_words_without_a_speaker_are_less_sure() -> None:
    """Where nobody is found, something is amiss."""
    named, nobody = Draft(((5, 9),), (0, 2), (3, 4)), Draft(((5, 9),))
    assert confidence(named, QuotationKind.DIRECT, "en") > confidence(nobody, QuotationKind.DIRECT, "en")


def test_languages_without_a_tagger_have_the_share_that_rules_reach() -> None:
    """Indirect speech found by rules alone is not printed."""
    draft = Draft(((5, 9),), (0, 2), (3, 4), confidence=0.95)
    assert confidence(draft, QuotationKind.INDIRECT, "de") < 0.8 < confidence(draft, QuotationKind.DIRECT, "de")
