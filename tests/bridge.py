"""A day of news in a small invented town, as rows of a file: a bridge, a reprint, a dispute, another story, another day."""

from typing import Any

BRIDGE = (
    "A bridge over the Orr fell at dawn on Tuesday and two lorries went into the river with it.\n"
    "At least 12 people were hurt, the coastguard at Selka said. "
    "Engineers had closed one lane of the bridge in January after finding cracks in the eastern pier.\n"
    "“We had asked for the whole bridge to be closed,” said Ada Marlow, who leads the engineers’ union. "
    "The county council will meet on Friday to decide how the two halves of the town can be joined for the winter."
)
WITNESS = (
    "The old bridge at Selka collapsed shortly before sunrise on Tuesday, taking two lorries into the Orr. "
    "At least 19 people were hurt, the hospital in Marden said.\n"
    "Residents said that lumps of masonry had been falling on the towpath since the autumn. "
    "“You could hear it at night,” said Piet Okafor, who keeps the lock below the bridge.\n"
    "The mayor, Ruth Adeyemi, denied that the town had been warned. “Nobody wrote to us,” she said."
)
TRAMS = (
    "Trams in Marden will be free of charge on Sundays from the first of May, the transport board decided on Tuesday. "
    "The trial costs 400,000 crowns and ends in October.\n"
    "“Families told us that the fare keeps them at home,” said Lena Brandt, who chairs the board. "
    "The opposition called the trial a gift to the shops."
)
OTTERS = (
    "Otters have come back to the marsh below Lune Weir after sixty years, the county’s wildlife trust said. "
    "A camera by the sluice saw a pair with three cubs on Sunday night.\n"
    "“I counted them twice,” said Jonas Field, a warden of the trust. The trust will keep dogs off the bank in spring."
)

ROWS: tuple[dict[str, Any], ...] = (
    {
        "id": "bridge-wire",
        "url": "https://www.reuters.com/2026/bridge",
        "outlet": "Reuters",
        "title": "Bridge over the Orr falls, two lorries in the river",
        "published": "2026-03-17T06:10:00Z",
        "lang": "en",
        "text": BRIDGE,
    },
    {
        "id": "bridge-copy",
        "url": "https://www.dailymail.co.uk/2026/bridge",
        "outlet": "Daily Mail",
        "title": "Lorries plunge into the Orr as bridge falls",
        "published": "2026-03-17T08:40:00Z",
        "lang": "en",
        "text": BRIDGE,
    },
    {
        "id": "bridge-own",
        "url": "https://www.irishtimes.com/2026/bridge",
        "outlet": "The Irish Times",
        "title": "Old bridge at Selka collapses into the Orr",
        "published": "2026-03-17T09:05:00Z",
        "lang": "en",
        "text": WITNESS,
    },
    {
        "id": "trams",
        "url": "https://www.theguardian.com/2026/trams",
        "outlet": "The Guardian",
        "title": "Marden makes its trams free on Sundays",
        "published": "2026-03-17T11:00:00Z",
        "lang": "en",
        "text": TRAMS,
    },
    {
        "id": "otters",
        "url": "https://www.npr.org/2026/otters",
        "outlet": "NPR",
        "title": "Otters return to the marsh below Lune Weir",
        "published": "2026-03-10T12:00:00Z",
        "lang": "en",
        "text": OTTERS,
    },
)
IDS = tuple(sorted(row["id"] for row in ROWS))
TEXTS: dict[str, str] = {row["id"]: row["text"] for row in ROWS}
