"""Reports that look alike and tell of several events, and reports of one event that do not look alike; all invented."""

from datetime import timedelta

from anechoic.records import Article
from factories import MORNING, article  # MORNING is a Tuesday


def later(days: float, title: str, text: str, key: str) -> Article:
    return article(text, key=key, title=title, published=MORNING + timedelta(days=days))


BOMBINGS = (
    later(
        0,
        "Bomb kills 14 at market in Tarsul",
        "A bomb in a parked van killed 14 people at the cattle market of Tarsul on Tuesday, the governor of Harran, Odai Remmar, "
        "said. Police closed the bridge over the Lesk. The wounded were taken to the Saint Irena clinic in Tarsul.",
        "a",
    ),
    later(
        0.2,
        "Blast at Tarsul cattle market leaves 14 dead",
        "Fourteen people died when a van blew up beside the cattle market in Tarsul on Tuesday. Governor Odai Remmar spoke of an "
        "attack on all of Harran. The Saint Irena clinic asked for blood, and the bridge over the Lesk stayed closed.",
        "b",
    ),
    later(
        3,
        "Bomb kills nine at bus station in Welhaven",
        "A bomb in a suitcase killed nine people at the bus station of Welhaven on Friday, the mayor, Greta Lindqvor, said. Police "
        "closed Kanal Street. The wounded were taken to the university hospital and to the army's hospital in Nordby.",
        "c",
    ),
    later(
        3.1,
        "Suitcase bomb leaves nine dead at Welhaven bus station",
        "Nine people died on Friday when a suitcase blew up in the bus station of Welhaven. Mayor Greta Lindqvor spoke of a "
        "cowardly attack. Kanal Street stayed closed, and the hospital in Nordby asked for blood.",
        "d",
    ),
)


def note(market: str, day: str, level: int, days: float, key: str) -> Article:
    moved, volume, yields = level % 17 / 10, level % 700, 3 + level % 9 / 100
    return later(
        days,
        f"{market} closes at {level}",
        f"The {market} closed at {level} points on {day}, as investors weighed company results against worries over trade. "
        f"Shares of banks moved {moved} percent while energy companies moved {moved + 0.3:.1f} percent. Trading volume was "
        f"{volume} million shares. The yield of government bonds stood at {yields} percent. Figures are provisional and may be "
        "revised by the exchange. Dealers pointed to thin turnover before the holidays, to orders for machinery, and to retailers whose "
        "winter sales had begun late. Brokers expect the committee of the central bank to leave its guidance unchanged.",
        key,
    )


NOTES = (
    note("Midland 50", "Monday", 5112, -0.5, "a"),
    note("Midland 50", "Friday", 5204, 3.5, "b"),
    note("Coastal Composite", "Monday", 8871, -0.5, "c"),
)

ROUNDS = (
    later(
        -1,
        "Fourth round of Orsel fishing talks ends without a deal",
        "The fourth round of talks over fishing in the Orsel strait ended on Monday without an agreement, both delegations said. "
        "Merrin wants the western banks closed until June; Halvern rejects any closure. The envoys left Port Sable in the evening.",
        "a",
    ),
    later(
        -0.8,
        "Orsel strait: talks on fishing break off",
        "Talks between Merrin and Halvern over fishing in the Orsel strait broke off in Port Sable on Monday. It was their fourth "
        "round. Halvern's envoy said that closing the western banks until June was out of the question.",
        "b",
    ),
    later(
        2,
        "Merrin and Halvern sign interim catch in fifth round",
        "Merrin and Halvern agreed on Thursday on an interim catch of 9,000 tonnes in the Orsel strait, in the fifth round of their "
        "talks. Patrol boats will be withdrawn from Sunday. Fishermen in Port Sable welcomed the quota.",
        "c",
    ),
    later(
        2.2,
        "Interim quota ends dispute over Orsel herring",
        "An interim catch of 9,000 tonnes was signed on Thursday in Port Sable, in the fifth round of talks. Both sides withdraw "
        "their patrol boats from Sunday. Herring may be landed in both countries, the agreement says.",
        "d",
    ),
)

CAPITAL = (
    later(
        0,
        "Russia hits Ukrainian capital",
        "Russian missiles struck the Ukrainian capital before dawn on Tuesday, and an apartment house in the Obolon district burned "
        "for hours. Mayor Vitali Klitschko said that rescuers were searching the upper floors. At least nine people were killed.",
        "a",
    ),
    later(
        0.2,
        "Nine killed in strikes on Kyiv",
        "Nine people died when an apartment house in Kyiv's Obolon district was hit overnight, the mayor, Vitali Klitschko, said. "
        "Rescuers were still searching the rubble at noon. Moscow said it had aimed at a factory.",
        "b",
    ),
    later(
        0.1,
        "Russian central bank keeps key rate at 16 percent",
        "The Russian central bank kept its key rate at 16 percent on Tuesday. Governor Elvira Nabiullina said inflation in Moscow's "
        "shops had slowed less than hoped. The rouble was little changed against the yuan.",
        "c",
    ),
)


EVERY = tuple(
    article(each.text, key=f"{number}{each.id}", title=each.title, published=each.published)
    for number, group in enumerate((BOMBINGS, NOTES, ROUNDS, CAPITAL))
    for each in group
)
