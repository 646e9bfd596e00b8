"""Units of measurement as news writes them, and what they are in the canonical ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.language.words import Word


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit that was written in tokens up to `last`: `canonical = factor * written + offset`."""

    last: int
    canonical: str
    factor: float
    offset: float = 0.0


_LENGTH_KM = {
    "km": 1, "kms": 1, "kilometer": 1, "kilometers": 1, "kilometre": 1, "kilometres": 1,
    "mile": 1.609344, "miles": 1.609344, "mi": 1.609344, "nautical mile": 1.852, "nautical miles": 1.852,
}  # fmt: skip
_LENGTH_M = {
    "m": 1, "meter": 1, "meters": 1, "metre": 1, "metres": 1, "cm": 0.01, "centimeter": 0.01, "centimeters": 0.01,
    "centimetre": 0.01, "centimetres": 0.01, "mm": 0.001, "millimeter": 0.001, "millimeters": 0.001,
    "millimetre": 0.001, "millimetres": 0.001, "ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "in.": 0.0254,
    "inch": 0.0254, "inches": 0.0254, "yard": 0.9144, "yards": 0.9144,
}  # fmt: skip
_AREA_KM2 = {
    "km2": 1, "km²": 1, "sq km": 1, "sqkm": 1, "square km": 1, "square kms": 1, "square kilometer": 1,
    "square kilometers": 1, "square kilometre": 1, "square kilometres": 1, "sq kilometers": 1, "sq kilometres": 1,
    "square mile": 2.589988110336, "square miles": 2.589988110336, "sq mi": 2.589988110336,
    "sq mile": 2.589988110336, "sq miles": 2.589988110336, "acre": 0.0040468564224, "acres": 0.0040468564224,
    "hectare": 0.01, "hectares": 0.01, "ha": 0.01, "square meter": 1e-6, "square meters": 1e-6,
    "square metre": 1e-6, "square metres": 1e-6, "sq m": 1e-6, "square foot": 9.290304e-8,
    "square feet": 9.290304e-8, "sq ft": 9.290304e-8,
}  # fmt: skip
_VOLUME_L = {
    "l": 1, "liter": 1, "liters": 1, "litre": 1, "litres": 1, "gallon": 3.785411784, "gallons": 3.785411784,
    "barrel": 158.987294928, "barrels": 158.987294928, "bbl": 158.987294928, "cubic meter": 1000,
    "cubic meters": 1000, "cubic metre": 1000, "cubic metres": 1000, "m3": 1000, "cubic feet": 28.316846592,
    "cubic foot": 28.316846592,
}  # fmt: skip
_MASS_T = {
    "tonne": 1, "tonnes": 1, "metric ton": 1, "metric tons": 1, "ton": 0.90718474, "tons": 0.90718474,
    "t": 1, "kt": 1000, "kilotonnes": 1000,
}  # fmt: skip
_MASS_KG = {
    "kg": 1, "kgs": 1, "kilo": 1, "kilos": 1, "kilogram": 1, "kilograms": 1, "kilogramme": 1, "kilogrammes": 1,
    "g": 0.001, "gram": 0.001, "grams": 0.001, "lb": 0.45359237, "lbs": 0.45359237, "pound": 0.45359237,
    "pounds": 0.45359237, "ounce": 0.028349523125, "ounces": 0.028349523125,
}  # fmt: skip
_TIME_DAYS = {
    "second": 1 / 86400, "seconds": 1 / 86400, "minute": 1 / 1440, "minutes": 1 / 1440, "mins": 1 / 1440,
    "min": 1 / 1440, "hour": 1 / 24, "hours": 1 / 24, "hrs": 1 / 24, "day": 1, "days": 1, "night": 1, "nights": 1,
    "week": 7, "weeks": 7, "weekend": 2, "fortnight": 14, "fortnights": 14, "month": 30.4375, "months": 30.4375,
    "year": 365.25, "years": 365.25, "yr": 365.25, "yrs": 365.25, "decade": 3652.5, "decades": 3652.5,
    "century": 36525, "centuries": 36525,
}  # fmt: skip
_PER_TIME = {
    "day": 1.0,
    "hour": 24.0,
    "minute": 1440.0,
    "second": 86400.0,
    "week": 1 / 7,
    "month": 1 / 30.4375,
    "year": 1 / 365.25,
}
"""How many of each there are in a day."""

_TABLES: tuple[tuple[str, dict[str, float]], ...] = (
    ("km", _LENGTH_KM),
    ("m", _LENGTH_M),
    ("km2", _AREA_KM2),
    ("L", _VOLUME_L),
    ("t", _MASS_T),
    ("kg", _MASS_KG),
    ("days", _TIME_DAYS),
)
_UNITS: dict[str, tuple[str, float, float]] = {
    **{words: (canonical, factor, 0.0) for canonical, table in _TABLES for words, factor in table.items()},
    "%": ("%", 1, 0),
    "percent": ("%", 1, 0),
    "per cent": ("%", 1, 0),
    "pct": ("%", 1, 0),
    "percentage point": ("%", 1, 0),
    "percentage points": ("%", 1, 0),
    "point": ("%", 1, 0),
    "points": ("%", 1, 0),
    "percent points": ("%", 1, 0),
    "per cent points": ("%", 1, 0),
    "kph": ("km/h", 1, 0),
    "kmh": ("km/h", 1, 0),
    "km / h": ("km/h", 1, 0),
    "mph": ("km/h", 1.609344, 0),
    "knot": ("km/h", 1.852, 0),
    "knots": ("km/h", 1.852, 0),
    "bpd": ("L/day", 158.987294928, 0),
    "b / d": ("L/day", 158.987294928, 0),
    "°c": ("degC", 1, 0),
    "° c": ("degC", 1, 0),
    "c": ("degC", 1, 0),
    "celsius": ("degC", 1, 0),
    "degrees celsius": ("degC", 1, 0),
    "degrees c": ("degC", 1, 0),
    "degrees centigrade": ("degC", 1, 0),
    "°f": ("degC", 5 / 9, -160 / 9),
    "° f": ("degC", 5 / 9, -160 / 9),
    "f": ("degC", 5 / 9, -160 / 9),
    "fahrenheit": ("degC", 5 / 9, -160 / 9),
    "degrees fahrenheit": ("degC", 5 / 9, -160 / 9),
    "degrees f": ("degC", 5 / 9, -160 / 9),
    "magnitude": ("1", 1, 0),
}
_CAPITAL_ONLY = {"c": "C", "f": "F", "l": "L", "t": "t", "m": "m", "g": "g"}
"""Units of one letter stand for something else in the other case."""
_RATES = {"km": ("km/day", "km/h"), "m": ("km/day", "km/h"), "L": ("L/day", "L/day")}

CURRENCY_SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₦": "NGN", "₩": "KRW",
    "₺": "TRY", "₪": "ILS", "us$": "USD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "nz$": "NZD", "rs": "INR",
}  # fmt: skip
"""Signs before a number; the plain dollar is the American one, as in most news."""
_SIGN_PREFIXES = {
    "us": "USD",
    "u.s.": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "r": "BRL",
}
_CURRENCY_WORDS = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
    "pounds sterling": "GBP", "quid": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "rupee": "INR",
    "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "hryvnia": "UAH",
    "hryvnias": "UAH", "won": "KRW", "real": "BRL", "reais": "BRL", "rand": "ZAR", "lira": "TRY", "liras": "TRY",
    "shekel": "ILS", "shekels": "ILS", "naira": "NGN", "zloty": "PLN", "zlotys": "PLN", "baht": "THB",
    "francs": "CHF", "kronor": "SEK", "kroner": "NOK", "forint": "HUF", "forints": "HUF", "ringgit": "MYR",
    "rupiah": "IDR", "riyals": "SAR", "dirhams": "AED",
    "us dollar": "USD", "us dollars": "USD", "u.s. dollars": "USD", "canadian dollars": "CAD",
    "australian dollars": "AUD", "hong kong dollars": "HKD", "swiss francs": "CHF", "libyan dinars": "LYD",
    "iraqi dinars": "IQD", "egyptian pounds": "EGP", "jordanian dinars": "JOD", "kuwaiti dinars": "KWD",
    "danish kroner": "DKK", "norwegian kroner": "NOK", "swedish kronor": "SEK", "mexican pesos": "MXN",
    "philippine pesos": "PHP", "pesos": "MXN", "british pounds": "GBP", "pence": "GBP", "cent": "USD",
    "cents": "USD",
}  # fmt: skip
_HUNDREDTHS = frozenset({"cent", "cents", "pence"})
_ISO_CODES = frozenset(
    "USD EUR GBP JPY CNY INR RUB UAH CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY ILS AED SAR QAR KWD EGP "
    "ZAR NGN KES GHS ETB MXN BRL ARS CLP COP PEN KRW TWD HKD SGD MYR THB IDR PHP VND PKR BDT LKR NPR IQD IRR LYD "
    "JOD".split()
)


def unit_at(tokens: Sequence[Word], at: int) -> Unit | None:
    """The unit of measurement that is written from a token on, the longest first; None where there is none.

    A rate is one unit ("metres of ground per day", "barrels a day"), in the canonical km/day, km/h or L/day.
    """
    for length in (3, 2, 1):
        written = " ".join(token.lower for token in tokens[at : at + length])
        found = _UNITS.get(written.replace("- ", "").replace("-", " "))
        if found and len(tokens) >= at + length and _in_its_case(tokens[at], written):
            return _rate(tokens, Unit(at + length, *found))
    return None


def currency_before(tokens: Sequence[Word], at: int) -> tuple[int, str] | None:
    """The currency written before a number at a token, with the token where it begins: $, US$, €, USD, Rs."""
    before = tokens[at - 1] if at > 0 else None
    if before is None:
        return None
    if before.text in CURRENCY_SIGNS or before.text in ("Rs", "RS"):
        prefix = tokens[at - 2] if at > 1 and tokens[at - 2].span.end == before.span.start else None
        if before.text == "$" and prefix and prefix.text.lower() in _SIGN_PREFIXES:
            return at - 2, _SIGN_PREFIXES[prefix.text.lower()]
        return at - 1, CURRENCY_SIGNS[before.text.lower()]
    return (at - 1, before.text) if before.text in _ISO_CODES else None


def currency_at(tokens: Sequence[Word], at: int) -> Unit | None:
    """The currency written after a number: "dollars", "million euros" with the million read already, "USD"."""
    for length in (2, 1):
        written = " ".join(token.lower for token in tokens[at : at + length])
        if written in _CURRENCY_WORDS and len(tokens) >= at + length:
            factor = 0.01 if written in _HUNDREDTHS else 1.0
            return Unit(at + length, _CURRENCY_WORDS[written], factor)
    if at < len(tokens) and tokens[at].text in _ISO_CODES:
        return Unit(at + 1, tokens[at].text, 1.0)
    if at < len(tokens) and tokens[at].text in ("€", "£", "$"):
        return Unit(at + 1, CURRENCY_SIGNS[tokens[at].text], 1.0)
    return None


def _in_its_case(token: Word, written: str) -> bool:
    return len(written) > 1 or token.text == _CAPITAL_ONLY.get(written, token.text)


def _rate(tokens: Sequence[Word], unit: Unit) -> Unit:
    """The unit made a rate, where "a day", "per hour" and the like follow within a few words."""
    if unit.canonical not in _RATES:
        return unit
    for at in range(unit.last, min(unit.last + 4, len(tokens) - 1)):
        per = tokens[at].lower in ("a", "an", "per", "each", "every", "/")
        if per and tokens[at + 1].lower in _PER_TIME:
            return _per(unit, at + 2, tokens[at + 1].lower)
        if not (tokens[at].text.isalpha() and tokens[at].lower not in ("and", "in", "from", "to", "away", "on")):
            break
    return unit


def _per(unit: Unit, last: int, time: str) -> Unit:
    slow, fast = _RATES[unit.canonical]
    factor = unit.factor / (1000 if unit.canonical == "m" else 1)
    if fast != slow and time in ("hour", "minute", "second"):
        return Unit(last, fast, factor * _PER_TIME[time] / 24)
    return Unit(last, slow, factor * _PER_TIME[time])
