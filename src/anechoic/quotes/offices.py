"""The office that an article gives a person beside the name: before it, after it, or explained by it."""

import re
from itertools import pairwise

from anechoic.quotes.cues import Lexicon
from anechoic.text.names import Name

_REACH = 120  # characters to either side of a name
_AFTER = re.compile(r",\s(?:(?:aged\s)?\d+,\s)?([^,.;:“”\"«»\n]{3,90})")
_CLAUSE = re.compile(r"[,.;:–—()“”\"«»\n]\s*|\b(?:the|The|an?|An?|by|and|that|said|says|told|to|with|of)\s")
_SENTENCE = re.compile(r"[.!?:;\n“”«»\"]\s*")


def office(text: str, name: Name, title: str, lexicon: Lexicon) -> str:
    """What the person does or is; `title` is what of it stands in capitals before the name. Empty where none is told.

    "the port's technical director Ana Orr", "Ana Orr, the mayor", "The envoy, Ana Orr, said".
    """
    before = text[max(0, name.start - _REACH) : name.start]
    found = " ".join(part for part in (_right_before(before, lexicon), title) if part)
    if lexicon.offices_in(found):
        return without_article(found, lexicon)
    after = _AFTER.match(text, name.end)
    if after and lexicon.head(after[1]) in lexicon.people:
        return without_article(after[1], lexicon)
    closed = text[name.end : name.end + 1] in {",", "."}
    return without_article(_explained(before, lexicon), lexicon) if closed else ""


def without_article(words: str, lexicon: Lexicon) -> str:
    """An office without the article that may stand before it."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in lexicon.words["articles"] else words


def _right_before(before: str, lexicon: Lexicon) -> str:
    words = _after_verb(_CLAUSE.split(before)[-1].split(), lexicon)
    ends = before.endswith(" ") and bool(words) and words[-1].lower() in lexicon.people
    return " ".join(words) if ends and len(words) < 7 and words[0] not in lexicon.words["times"] else ""


def _after_verb(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words from the article on that follows a verb: "a déclaré le président", "dijo la ministra"."""
    pairs = enumerate(pairwise(words), start=1)
    verbs, articles = lexicon.verbs, lexicon.words["articles"]
    starts = [place for place, (verb, article) in pairs if verb.lower() in verbs and article.lower() in articles]
    return words[starts[-1] :] if starts else words


def _explained(before: str, lexicon: Lexicon) -> str:
    sentence = _SENTENCE.split(before)[-1]
    words = sentence[:-2].split(",")[-1].strip() if sentence.endswith(", ") else ""
    opens = words.split(maxsplit=1)[0].lower() if words else ""
    if len(words.split()) > 7 or opens in lexicon.words["breaks"] or lexicon.according.match(words):
        return ""
    return _without_verb(words, lexicon) if lexicon.head(words) in lexicon.people else ""


def _without_verb(words: str, lexicon: Lexicon) -> str:
    """The office alone where the verb or "as" stands before it: "dijo su vocera, Ana Orr", "wie die Leiterin, Ana Orr"."""
    parts = _after_verb(words.split(), lexicon)
    while parts and (parts[0].lower() in lexicon.verbs or parts[0].lower() in lexicon.words["clause_openers"]):
        parts = parts[1:]
    return " ".join(parts)
