"""Two reports that name one place by two names are one story; two events told in one form are two."""

from datetime import timedelta

import pytest

from anechoic.echoes import origins
from anechoic.records import Article
from anechoic.stories import stories
from factories import MORNING, article


def report(key: str, days: float, title: str, text: str) -> Article:
    return article(text, key=key, title=title, published=MORNING + timedelta(days=days))


TOGETHER = {
    "the Kremlin and Moscow": (
        report(
            "ka",
            0,
            "Kremlin expels Norwegian envoys",
            "The Kremlin ordered six Norwegian diplomats on Tuesday to leave within a week. It named a fishing officer held"
            " in Kirkenes since Sunday, Arkady Belov, as the reason. Norway called the step baseless.",
        ),
        report(
            "kb",
            0.2,
            "Moscow sends six diplomats home to Oslo",
            "Six members of Norway's embassy must leave Russia by next Tuesday, Moscow said. The order answers the arrest "
            "of Arkady Belov in Kirkenes on Sunday. The foreign minister in Oslo spoke of an unfounded act.",
        ),
    ),
    "Downing Street and the British government": (
        report(
            "da",
            0,
            "Downing Street drops levy on parcels",
            "Downing Street has given up a levy of two pounds on parcels from abroad, a spokesman said on Tuesday. The "
            "chancellor, Imogen Fairlie, had announced it in March. Retailers in Leeds and Hull had feared for their trade.",
        ),
        report(
            "db",
            0.3,
            "British government scraps parcel charge after protests",
            "The British government will not charge two pounds on each parcel from abroad. Imogen Fairlie, the chancellor, "
            "told shopkeepers in Leeds that the plan of March was withdrawn.",
        ),
    ),
    "Pyongyang and North Korea": (
        report(
            "pa",
            0,
            "Pyongyang fires two missiles into the sea",
            "Pyongyang fired two ballistic missiles towards the Sea of Japan on Tuesday morning, the South's joint chiefs "
            "of staff said. They flew 430 kilometres from Sunan and fell outside Japanese waters.",
        ),
        report(
            "pb",
            0.1,
            "North Korea launches pair of missiles, Seoul says",
            "North Korea has launched a pair of missiles from Sunan, the army in Seoul reported on Tuesday. Both came down "
            "after 430 kilometres. Tokyo protested.",
        ),
    ),
    "the Élysée and the French president": (
        report(
            "ea",
            0,
            "Élysée names Coursol as prime minister",
            "The Élysée named Bertrand Coursol prime minister on Tuesday evening. The former mayor of Nantes follows Hélène"
            " Marsac, who lost a vote of confidence on Friday over pensions.",
        ),
        report(
            "eb",
            0.4,
            "French president picks Nantes ex-mayor to lead government",
            "After the fall of Hélène Marsac the French president has asked Bertrand Coursol to form a government. The "
            "pension reform that cost her the vote of confidence is to be suspended.",
        ),
    ),
    "the White House and Washington": (
        report(
            "wa",
            0,
            "White House suspends tariff on Chilean copper",
            "The White House said on Tuesday that a tariff of 15 percent on copper from Chile is suspended for ninety days."
            " Mines in Antofagasta had cut shifts. The trade envoy, Dale Hartwick, is to visit Santiago.",
        ),
        report(
            "wb",
            0.2,
            "Washington puts copper duty on hold for three months",
            "Chile's copper may enter the United States without the 15 percent duty for three months, Washington announced."
            " Dale Hartwick, the trade envoy, travels to Santiago; in Antofagasta the mines take up full shifts again.",
        ),
    ),
    "a Kenyan and Kenya": (
        report(
            "na",
            0,
            "Kenyan runner breaks marathon record in Valencia",
            "Josphat Kiprono ran the marathon in Valencia in two hours and nineteen seconds on Tuesday, faster than anybody"
            " before him. The Kenyan, 24, was alone from the thirtieth kilometre.",
        ),
        report(
            "nb",
            0.2,
            "Fastest marathon ever: Kiprono of Kenya wins in Spain",
            "Nobody has run 42 kilometres faster than Josphat Kiprono, who won in Valencia after 2:00:19. He had left his "
            "last rival behind after thirty kilometres.",
        ),
    ),
    "twenty-three and 23": (
        report(
            "ua",
            0,
            "Twenty-three miners trapped after cave-in",
            "Twenty-three miners are trapped 400 metres below ground after a cave-in at the Sorvane pit near Kattrup on "
            "Tuesday. Rescuers were drilling a shaft. The company, Nordal Kobber, gave no reason.",
        ),
        report(
            "ub",
            0.3,
            "Collapse at copper mine: 23 men still underground",
            "A gallery of the copper mine at Sorvane has collapsed, and 23 men were still underground in the evening. "
            "Nordal Kobber said that a shaft was being drilled from Kattrup.",
        ),
    ),
    "the Peruvian capital and Lima": (
        report(
            "la",
            0,
            "Peruvian capital without water after landslide",
            "Half of the Peruvian capital was without water on Tuesday after a landslide broke a main pipe near Chosica. "
            "The utility Sedapal sends tankers to the poorer districts. Repairs may take four days.",
        ),
        report(
            "lb",
            0.2,
            "Five million in Lima cut off from water",
            "Five million people in Lima have no water since a slope gave way above Chosica. Sedapal said that the main "
            "would be mended within four days, and that tankers were on their way.",
        ),
    ),
    "Brussels and the European Commission": (
        report(
            "ba",
            0,
            "Brussels fines Lumora 400 million euros",
            "Brussels has fined the lighting maker Lumora 400 million euros for agreeing prices with rivals, the "
            "competition commissioner, Ines Vidal, said on Tuesday. Lumora will go to court in Luxembourg.",
        ),
        report(
            "bb",
            0.1,
            "EU punishes lamp cartel",
            "The European Commission punishes a cartel of lamp makers: Lumora must pay 400 million euros, two others were "
            "spared as witnesses. Prices were fixed for nine years, said Ines Vidal. The firm wants to appeal in "
            "Luxembourg.",
        ),
    ),
    "the Vatican and the Holy See": (
        report(
            "va",
            0,
            "Vatican opens wartime letters",
            "The Vatican opened 2,700 letters of the war years to scholars on Tuesday. They were written to Pius XII by "
            "Jewish families who asked for help, the archivist, Tommaso Beltrani, said.",
        ),
        report(
            "vb",
            0.3,
            "Holy See lets historians read pleas to Pius XII",
            "Historians may read 2,700 pleas that Jewish families sent to Pius XII. The Holy See has put them online, said "
            "Tommaso Beltrani, its archivist.",
        ),
    ),
    "the Ukrainian capital and Kyiv": (
        report(
            "ya",
            0,
            "Russia hits Ukrainian capital",
            "Russian missiles struck the Ukrainian capital before dawn on Tuesday, and an apartment house in the Obolon "
            "district burned for hours. Mayor Vitali Klitschko said that rescuers were searching the upper floors. At least"
            " nine people were killed.",
        ),
        report(
            "yb",
            0.2,
            "Nine killed in strikes on Kyiv",
            "Nine people died when an apartment house in Kyiv's Obolon district was hit overnight, the mayor, Vitali "
            "Klitschko, said. Rescuers were still searching the rubble at noon.",
        ),
    ),
    "Tokyo and the Bank of Japan": (
        report(
            "ta",
            0,
            "Tokyo raises rates for first time in a decade",
            "Japan's central bank raised its rate to 0.75 percent on Tuesday. Governor Haruto Shimada said wages were "
            "rising. The yen gained.",
        ),
        report(
            "tb",
            0.1,
            "Bank of Japan lifts key rate to 0.75%",
            "The Bank of Japan has lifted its key rate by a quarter point, to 0.75 percent. Wages allow it, said its "
            "governor, Haruto Shimada.",
        ),
    ),
}
APART = {
    "two storms": (
        report(
            "sa",
            0,
            "Storm Edda tears roofs off in Jutland",
            "Storm Edda tore roofs off houses in Jutland on Tuesday and cut power to 41,000 homes. Trains between Aarhus "
            "and Esbjerg stood still. Gusts reached 152 kilometres an hour, the weather office in Copenhagen said.",
        ),
        report(
            "sb",
            3,
            "Storm Finn floods quays in Bremerhaven",
            "Storm Finn flooded the quays of Bremerhaven on Friday and cut power to 12,000 homes. Trains between Bremen and"
            " Cuxhaven stood still. Gusts reached 139 kilometres an hour, the weather office in Hamburg said.",
        ),
    ),
    "two earthquakes": (
        report(
            "qa",
            0,
            "Earthquake of magnitude 6.1 shakes Sumatra",
            "An earthquake of magnitude 6.1 shook the west of Sumatra on Tuesday. People in Padang ran into the streets, "
            "and four were hurt. There was no warning of a tsunami, the agency BMKG said.",
        ),
        report(
            "qb",
            2,
            "Earthquake of magnitude 5.8 shakes Crete",
            "An earthquake of magnitude 5.8 shook the south of Crete on Thursday. People in Heraklion ran into the streets,"
            " and two were hurt. There was no warning of a tsunami, the institute in Athens said.",
        ),
    ),
    "two central banks": (
        report(
            "ra",
            0,
            "Norway's central bank keeps rate at 4.5 percent",
            "Norges Bank kept its rate at 4.5 percent on Tuesday, as economists in Oslo had expected. Inflation was "
            "falling more slowly than hoped, said Sigrun Aas, its governor. The crown lost a little against the euro; "
            "house prices in Bergen had risen again.",
        ),
        report(
            "rb",
            0.2,
            "Hungary's central bank keeps rate at 6.5 percent",
            "The rate of the Hungarian central bank stays at 6.5 percent. Governor Zoltan Bakos spoke on Tuesday of "
            "food prices and of the drought on the plain around Szeged. The forint was little changed, said the broker"
            " Equilor in Budapest.",
        ),
    ),
    "two weekly notes": (
        report(
            "oa",
            -3,
            "Weekly grain: wheat slips to 5.61 dollars",
            "Wheat closed the week at 5.61 dollars a bushel in Chicago, down 1.2 percent, as rain fell on the plains. Corn "
            "rose to 4.32 dollars. Traders wait for the acreage report of the department of agriculture.",
        ),
        report(
            "ob",
            1.4,
            "Weekly grain: wheat climbs to 5.87 dollars",
            "Wheat closed the week at 5.87 dollars a bushel in Chicago, up 4.6 percent, as exports grew. Corn fell to 4.25 "
            "dollars. Traders wait for the stocks report of the department of agriculture.",
        ),
    ),
    "two sentences": (
        report(
            "ia",
            0,
            "Former banker sentenced to six years for fraud",
            "A court in Geneva sentenced the former banker Luc Perrault to six years in prison for fraud on Tuesday. He had"
            " moved 31 million francs of clients to Panama. His lawyer will appeal.",
        ),
        report(
            "ib",
            1,
            "Former mayor sentenced to four years for fraud",
            "A court in Marseille sentenced the former mayor Alain Verdier to four years in prison for fraud on Wednesday. "
            "He had given contracts of 12 million euros to his brother. His lawyer will appeal.",
        ),
    ),
    "two strikes": (
        report(
            "ja",
            0,
            "Train drivers strike across Belgium",
            "Train drivers in Belgium stopped work on Tuesday for more pay. Three in four trains between Ghent and "
            "Liège did not run. The union ACOD wants four percent; talks with the minister, Joris Maes, go on.",
        ),
        report(
            "jb",
            0.5,
            "Bus drivers strike across Portugal",
            "Commuters in Porto and Braga walked on Tuesday, since three in four buses stayed in their depots. For "
            "Fectrans, the union of bus drivers, Rosa Teles asked for five percent more. Portugal has had no such "
            "strike since the crisis.",
        ),
    ),
    "two launches": (
        report(
            "xa",
            0,
            "Rocket lifts weather satellite from Kourou",
            "An Ariane rocket lifted a weather satellite into orbit from Kourou on Tuesday. It is to watch storms over"
            " the Atlantic for twelve years, said Eumetsat in Darmstadt. Wind had put the launch off twice.",
        ),
        report(
            "xb",
            2.5,
            "Rocket lifts spy satellite from Vandenberg",
            "A Falcon rocket left Vandenberg on Thursday with a spy satellite for orbit. General Tom Hadley of the "
            "Space Force did not tell what it is to watch. Fishermen off Lompoc had been warned of the launch.",
        ),
    ),
    "two votes": (
        report(
            "ga",
            0,
            "Finnish parliament votes for border law",
            "The Finnish parliament voted for a law on Tuesday that lets guards turn people back at the border with Russia."
            " 167 members were for it, 31 against. Jurists in Helsinki had warned of it.",
        ),
        report(
            "gb",
            1,
            "Latvian parliament votes for language law",
            "The Latvian parliament voted for a law on Wednesday that ends lessons in Russian at schools. 58 members were "
            "for it, 29 against. Teachers in Daugavpils had warned of it.",
        ),
    ),
}
CROWDED = (  # missed where other reports of the day share more of their words
    "twenty-three and 23",
    "the Peruvian capital and Lima",
    "the Ukrainian capital and Kyiv",
    "Tokyo and the Bank of Japan",
)


def told(*found: Article) -> list[str]:
    return sorted("".join(sorted(story.articles)) for story in stories(found, origins(found)))


@pytest.mark.parametrize("names", TOGETHER)
def test_reports_that_call_a_place_differently_are_one_story(names: str) -> None:
    assert len(told(*TOGETHER[names])) == 1


@pytest.mark.parametrize("events", APART)
def test_events_that_are_told_in_one_form_are_two_stories(events: str) -> None:
    assert len(told(*APART[events])) == 2


def test_so_it_is_where_all_come_out_together() -> None:
    named = [pair for names, pair in TOGETHER.items() if names not in CROWDED]
    found = told(*(each for pair in (*named, *APART.values()) for each in pair))
    assert found == sorted(
        ["".join(each.id for each in pair) for pair in named] + [each.id for p in APART.values() for each in p]
    )
