"""The office that an article gives a person beside the name: before it, after it, or explained by it."""

import re
from itertools import pairwise

from anechoic.quotes.cues import Lexicon
from anechoic.text.names import Name

_LONGEST = 90  # characters that are read of what stands after a name
_REACH = 120  # characters to either side of a name
_ABBREVIATED = r"(?<=\b[A-Z])\.|(?<=\b(?:St|Mr|Dr|Lt|Jr|Sr))\.|(?<=\b(?:Sen|Rep|Gov|Gen|Col|Mrs|Rev))\."
_AFTER = re.compile(rf",\s(?:(?:aged\s)?\d+,\s)?((?:[^,.;:“”\"«»\n]|{_ABBREVIATED}){{3,90}})(?P<next>\s?.?)")
_SECOND = re.compile(
    r"\s(?:and|et|und|y|e)\s(?:the|an?|former|also|une?|ein|eine|una?|la|le|el|il)\s.*|,?\s(?:who|which|whose|qui|que|che)\s.*"
)
_IS = re.compile(
    r"^(?:who\s)?(?:(?:is|was|has\sbeen|became|served\sas|serves\sas)\s)?(?:(?:also|now|still|once|currently|then)\s)?(?=(?:the|an?)\s)"
)
_CLOSING = '’”"» '  # "…,’ the minister, Ana Orr, said"
_POSSESSIVE = re.compile(r"^(?:his|her|their|its|my|our)\s(?=\w)", re.IGNORECASE)
_ELIDED = re.compile(r"^[ld][’'](?=\w)")  # "l’économiste"
_OWNED = re.compile(r".*\s(?:(?:his|her|their|its|my|our)\s(?=\w)|that\s(?:the\s)?)")
_OPENS = '“"«‘'
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
    told = _first_office(after, lexicon) if after else ""
    if told and lexicon.head(told) in lexicon.people:
        return without_article(told, lexicon)
    closed = text[name.end : name.end + 1] in {",", "."}
    return without_article(_explained(before, lexicon), lexicon) if closed else ""


def _first_office(after: re.Match[str], lexicon: Lexicon) -> str:
    """What is told between commas, up to a second office; of one that the title of a book ends, the noun alone."""
    told = _SECOND.sub("", _IS.sub("", after[1])).split()
    verb = next((at for at, word in enumerate(told) if at and lexicon.verbs.get(word) == "said"), len(told))
    words = " ".join(told[:verb])
    if after["next"].strip() and after["next"].strip() in _OPENS:
        words = re.split(rf"\s(?:{lexicon.prepositions})\s", f"{words} ")[0]
    cut = len(after[1]) >= _LONGEST and after["next"].strip() and after["next"].strip() not in ",.;:"
    return words.rpartition(" ")[0] if cut and words.endswith(after[1][-5:]) else words


def without_article(words: str, lexicon: Lexicon) -> str:
    """An office without the article or the possessive that may stand before it, or the mark that ends what was said."""
    words = words.lstrip(_CLOSING)
    words = _ELIDED.sub("", _POSSESSIVE.sub("", words))
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in lexicon.words["articles"] else words


def _right_before(before: str, lexicon: Lexicon) -> str:
    words = _after_verb(_without_credit(_CLAUSE.split(before)[-1], lexicon).split(), lexicon)
    ends = before.endswith(" ") and bool(words) and words[-1].lower() in lexicon.people
    return " ".join(words) if ends and len(words) < 7 and words[0] not in lexicon.words["times"] else ""


def _without_credit(words: str, lexicon: Lexicon) -> str:
    """What follows the words that credit whoever they are of: "según la alcaldesa", "sier ordfører"."""
    credit = lexicon.according.match(words)
    words = words[credit.end() :].lstrip() if credit else words
    first, _, rest = words.partition(" ")
    return rest if first.islower() and lexicon.verbs.get(first) == "said" else words


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
    parts = _after_verb(_OWNED.sub("", words).split(), lexicon)
    while parts and (parts[0].lower() in lexicon.verbs or parts[0].lower() in lexicon.words["clause_openers"]):
        parts = parts[1:]
    return " ".join(parts)
