"""How many origins are surely independent: one house, one agency or a borrowed passage leaves it open."""

from collections.abc import Iterator, Mapping, Sequence

from anechoic.outlets import Register
from anechoic.records import Article, ArticleId, Origin


def kin(
    origins: Sequence[Origin], articles: Sequence[Article], register: Register
) -> tuple[tuple[ArticleId, ...], ...]:
    """The articles of a story, those together that may go back to one reporter; `articles` may hold others too.

    There are as many as there are origins that are independent at least; all origins are the count at most. Origins
    stand together where their reports come from outlets of one owner (Outlet.owner in the register; by name, where an
    outlet is not declared), where they credit the same agency, or where one takes a passage from the other. Whoever
    only prints an echo has no say.
    """
    known = {article.id: article for article in articles}
    place_of = {key: place for place, origin in enumerate(origins) for key in origin.articles}
    joined = list(range(len(origins)))
    first_of: dict[str, int] = {}
    for place, origin in enumerate(origins):
        house = _house(origin, known[origin.articles[0]].outlet if origin.articles[0] in known else "", register)
        others = [first_of.setdefault(house, place)] if house else []
        for other in (*others, *_taken_from(origin, place_of)):
            _join(joined, place, other)
    together: dict[int, tuple[ArticleId, ...]] = {}
    for above, origin in zip(joined, origins, strict=True):
        together[above] = (*together.get(above, ()), *(key for key in origin.articles if key in known))
    return tuple(together.values())


def _house(origin: Origin, outlet: str, register: Register) -> str:
    """Who answers for the reporting: the owner of the agency, or of the outlet that had it first; empty if unknown."""
    name = origin.agency or outlet
    declared = register.by_name(name) if name else None
    return declared.owner if declared else name.casefold()


def _taken_from(origin: Origin, place_of: Mapping[ArticleId, int]) -> Iterator[int]:
    """The origins whose words the first article of this one uses beside its own."""
    first = origin.articles[0]
    return (place_of[copy.of] for copy in origin.copies if copy.article == first and copy.of in place_of)


def _join(joined: list[int], one: int, other: int) -> None:
    """Let two origins, and all that are joined with them, count once."""
    tops = sorted({joined[one], joined[other]})
    for place, above in enumerate(joined):
        if above in tops:
            joined[place] = tops[0]
