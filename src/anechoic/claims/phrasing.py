"""Sets of words and phrases to look for in sentences, fast where they are single words."""

import re
from collections.abc import Iterable


class Phrases:
    """Words and phrases of a language's table; case does not count, and a straight apostrophe is a curly one too."""

    def __init__(self, phrases: Iterable[str]) -> None:
        plain = sorted(phrase.lower() for phrase in phrases)
        self.words = frozenset(phrase for phrase in plain if re.fullmatch(r"[\w'-]+", phrase))
        longer = [phrase for phrase in plain if phrase not in self.words]
        self._longer = pattern(longer) if longer else None

    def stand_in(self, words: frozenset[str], text: str) -> bool:
        """Whether one of them stands in the text, of which `words` are the words in lower case."""
        return not self.words.isdisjoint(words) or bool(self._longer and self._longer.search(text))

    def number_in(self, words: frozenset[str], text: str) -> int:
        """How many of them stand in the text, a repeated word counted once."""
        return len(self.words & words) + (len(self._longer.findall(text)) if self._longer else 0)


def pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words, in any case; nothing where there are none."""
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    either = "|".join(re.escape(phrase).replace("'", "[’']") for phrase in longest_first)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if either else re.compile(r"(?!)")
