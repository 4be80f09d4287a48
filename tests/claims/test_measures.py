"""Figures with their units, and what stands in brackets behind them only to tell them in another unit."""

import pytest

from anechoic.claims.alignment import Alignment
from anechoic.claims.figures import figures
from anechoic.claims.statements import statements
from anechoic.records import Figure
from factories import article


def told(line: str, lang: str = "en") -> list[Figure]:
    body = article(line, lang=lang)
    return [found.figure for statement in statements([body]) for found in figures(statement, body, None)]


def measured(line: str, lang: str = "en") -> list[tuple[float, str, str]]:
    return [(figure.value, figure.unit, figure.text) for figure in told(line, lang)]


@pytest.mark.parametrize(
    ("words", "value", "unit", "text"),
    [
        ("$3.2 million (£2.5m)", 3.2e6, "$", "$3.2 million"),
        ("€40 million ($43 million)", 40e6, "€", "€40 million"),
        ("about €40 million (roughly $43 million)", 40e6, "€", "about €40 million"),
        ("€40 million ($43 million, £34 million)", 40e6, "€", "€40 million"),
        ("40 million kronor ($4.1 million)", 40e6, "kronor", "40 million kronor"),
        ("3.2 million dollars (2.5 million pounds)", 3.2e6, "$", "3.2 million dollars"),
        ("500 pounds (€580)", 500, "pounds", "500 pounds"),
    ],
)
def test_a_sum_in_brackets_behind_a_sum_is_the_same_sum(words: str, value: float, unit: str, text: str) -> None:
    assert measured(f"The council of Selka paid {words} for the new harbour wall.") == [(value, unit, text)]


@pytest.mark.parametrize(
    ("words", "value", "unit", "text"),
    [
        ("30 miles (48 km)", 30, "miles", "30 miles"),
        ("about 30 miles (48 kilometres)", 30, "miles", "about 30 miles"),
        ("50 kg (110 lb)", 50, "kg", "50 kg"),
        ("50 kg (110 pounds)", 50, "kg", "50 kg"),
        ("six feet (1.8m)", 6, "feet", "six feet"),
        ("10m (33ft)", 10, "m", "10m"),
        ("120 km/h (75 mph)", 120, "km/h", "120 km/h"),
    ],
)
def test_a_measure_in_brackets_behind_a_measure_is_the_same(words: str, value: float, unit: str, text: str) -> None:
    assert measured(f"The engineers in Selka told the council that it was {words} or so.") == [(value, unit, text)]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("30 boats ($4 million)", [30, 4e6]),
        ("$3.2m ($2.9m)", [3.2e6, 2.9e6]),
        ("$3.2m (£2.5m last year)", [3.2e6, 2.5e6]),
        ("$3.2m (12%)", [3.2e6, 12]),
        ("50 kg (48 km)", [50, 48]),
        ("$3.2m for the wall (£2.5m)", [3.2e6, 2.5e6]),
    ],
)
def test_what_else_stands_in_brackets_is_a_figure_of_its_own(words: str, values: list[float]) -> None:
    line = f"The council of Selka set aside {words} for the harbour."
    assert [value for value, _, _ in measured(line)] == values


def test_what_a_sum_is_for_is_told_behind_its_conversion() -> None:
    (figure,) = told("The ferry company of Selka must pay $3.2 million (£2.5m) damages to the town.")
    assert figure.counts == "damages"


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("41C", 41, "°C"),
        ("41C (106F)", 41, "°C"),
        ("41 °C", 41, "°C"),
        ("41.5°C (106.7°F)", 41.5, "°C"),
        ("106 degrees Fahrenheit", 106, "°F"),
        ("106 degrees", 106, "degrees"),
        ("minus 12C", -12, "°C"),
        ("-14C", -14, "°C"),
    ],
)
def test_a_temperature_is_a_figure_with_its_unit(words: str, value: float, unit: str) -> None:
    (figure,) = told(f"The temperature in Selka was {words} when the storm came.")
    assert (figure.value, figure.unit, figure.text) == (value, unit, words.split(" (", maxsplit=1)[0])


def test_a_seat_is_no_temperature() -> None:
    assert told("The minister sat in seat 41C of the ferry that left Selka.") == []


def test_a_temperature_is_told_by_its_conversion_where_no_word_tells_it() -> None:
    assert measured("It was 41C (106F) in the harbour of Selka when they left.") == [(41, "°C", "41C")]


def test_what_is_below_zero_leaves_open_what_is_colder_or_warmer() -> None:
    (figure,) = told("The temperature in Selka was minus 12C when the storm came.")
    assert (figure.least, figure.most) == (-12, -12)


@pytest.mark.parametrize(
    ("lang", "line", "value", "unit"),
    [
        ("de", "In Selka wurden am Mittag 41,5 Grad Celsius gemessen, teilte der Dienst mit.", 41.5, "°C"),
        ("de", "Die Fähre sank rund 30 Kilometer vor dem Hafen von Selka im Nebel.", 30, "km"),
        ("de", "Die Preise in Selka stiegen um 5 Prozent, teilte das Amt mit.", 5, "%"),
        ("de", "Die Mauer in Selka kostete 40 Millionen Dollar (37 Millionen Euro) mehr.", 40e6, "$"),
        ("fr", "Il a fait 41 degrés Celsius à Selka, selon le service de la météo.", 41, "°C"),
        ("fr", "Le ferry a coulé à 30 kilomètres du port de Selka dans le brouillard.", 30, "km"),
        ("fr", "Les prix du poisson ont augmenté de 5 % à Selka selon la mairie.", 5, "%"),
        ("es", "Las temperaturas llegaron a 41 grados centígrados en Selka por la tarde.", 41, "°C"),
        ("es", "El barco se hundió a 30 kilómetros del puerto de Selka por la mañana.", 30, "km"),
        ("es", "Los precios del pescado subieron un 5 por ciento en Selka este mes.", 5, "%"),
    ],
)
def test_units_are_known_in_four_languages(lang: str, line: str, value: float, unit: str) -> None:
    assert [(figure.value, figure.unit) for figure in told(line, lang)] == [(value, unit)]


def test_a_share_is_a_figure_though_nothing_tells_of_what() -> None:
    assert measured("Prices of fish in the harbour of Selka rose by 5% on Tuesday.") == [(5, "%", "5%")]


def test_a_month_is_not_what_a_share_is_of() -> None:
    (figure,) = told("Die Preise in Selka stiegen im März um 5 Prozent, teilte das Amt mit.", "de")
    assert figure.counts != "märz"


def test_a_conversion_is_no_number_of_its_own_that_another_account_would_have_to_tell() -> None:
    converted = article(
        "The council of Selka paid $3.2 million (£2.5m) for the new harbour wall at Port Anders.", key="a"
    )
    plain = article("The council of Selka paid $3.2 million for its new harbour wall at Port Anders.", key="b")
    one, other = statements([converted, plain])
    assert [number.value for number in one.numbers] == [3.2e6]
    alignment = Alignment([one, other])
    assert alignment.supports(other, one)
    assert alignment.supports(one, other)
