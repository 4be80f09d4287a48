"""Reports for tests: running text of any length, in which no run of words comes twice."""

from random import Random

SUBJECTS = (
    "The harbour board",
    "A ferry crew",
    "The mayor of Eastwick",
    "One engineer",
    "The school council",
    "A judge",
)
VERBS = ("approved", "delayed", "criticised", "inspected", "funded", "rejected", "praised", "repaired", "counted")
OBJECTS = (
    "the northern pier",
    "a new timetable",
    "the winter budget",
    "an old lighthouse",
    "the fish market",
    "a tram line",
)
PLACES = (
    "near the canal",
    "behind the town hall",
    "in the upper valley",
    "at the eastern gate",
    "along the coast road",
)
CODAS = ("after a long debate", "despite the rain", "for the third time", "with little warning", "before the vote")


def report(seed: int, sentences: int = 20) -> list[str]:
    """Sentences of a made-up report; each seed tells another one."""
    random = Random(seed)  # noqa: S311 # nothing here is secret
    names = [
        f"{random.choice('BCDFGKLMNPRST')}{random.choice('aeiou')}{random.choice('lmnrst')}{n}a" for n in range(40)
    ]

    def sentence() -> str:
        parts = [random.choice(words) for words in (SUBJECTS, VERBS, OBJECTS, PLACES, CODAS)]
        for place in (5, 4, 3, 2, 1):
            parts.insert(place, random.choice(names))
        return " ".join(parts) + "."

    return [sentence() for _ in range(sentences)]


def text(seed: int, sentences: int = 20) -> str:
    """The report as paragraphs of two sentences."""
    made = report(seed, sentences)
    return "\n".join(" ".join(made[at : at + 2]) for at in range(0, len(made), 2))
