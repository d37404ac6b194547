#!/usr/bin/env python3
"""Makes months_table.inc from CLDR, by Babel (pip install babel). Run it in this folder: python3 make_months.py

Every language's long, short, nominative and genitive forms, lower-cased, without the dot of a short form, and for Latin and Greek script also without
their accents; EXTRA adds what papers print and CLDR does not have. One array a language, each sorted by name.
"""
import unicodedata
from babel import Locale

# The order is the order in which languages are asked when a page does not tell its own.
LANGUAGES = """en de fr es it pt nl sv nb da fi is pl cs sk ru uk be bg sr hr sl hu ro el tr et lv lt ca gl eu sq id ms
               ar fa he hi bn ta mr ur th af sw zu""".split()
# Languages that write a month otherwise in a date than alone.
INFLECTED = "fi pl cs sk ru uk be hr sl el lt lv ca et eu".split()
EXTRA = {
    "en": {"sept": 9, "june": 6, "july": 7, "febuary": 2},
    "de": {"jänner": 1, "jaenner": 1, "jän": 1, "feber": 2, "mrz": 3, "maerz": 3, "mär": 3, "sept": 9},
    "fr": {"janv": 1, "fev": 2, "fevr": 2, "avr": 4, "juil": 7, "aout": 8, "dec": 12},
    "es": {"sept": 9, "set": 9, "setiembre": 9, "sep": 9},
    "it": {"sett": 9},
    "pt": {"setembro": 9},
    "nl": {"maart": 3, "mrt": 3, "mei": 5},
    "pl": {"paź": 10, "pazdziernika": 10, "wrz": 9},
    "ru": {"май": 5, "мая": 5, "сен": 9, "сент": 9, "ноя": 11, "окт": 10, "фев": 2, "янв": 1, "дек": 12},
    "is": {"sept": 9, "ágú": 8},
    "ar": {"تموز": 7, "آب": 8, "أيلول": 9, "شباط": 2, "آذار": 3, "نيسان": 4, "أيار": 5, "حزيران": 6, "ابريل": 4, "اغسطس": 8, "اكتوبر": 10},
    "id": {"agt": 8, "agu": 8, "nop": 11, "nopember": 11, "pebruari": 2},
    "tr": {"agustos": 8},
    "el": {"μαΐου": 5, "μάιος": 5},
    "hi": {"अगस्त": 8, "सितम्बर": 9, "अक्तूबर": 10, "नवम्बर": 11, "दिसम्बर": 12, "फरवरी": 2},
    "ur": {"جنوری": 1},
    "ro": {"sept": 9},
}


def without_accents(s):
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c)))


def forms(language):
    names = dict(EXTRA.get(language, {}))
    locale = Locale.parse(language)
    for context in ("format", "stand-alone") if language in INFLECTED else ("format",):
        for width in ("wide", "abbreviated"):
            for month, name in locale.months.get(context, {}).get(width, {}).items():
                name = unicodedata.normalize("NFC", name.lower().replace("\u0307", "")).strip(".׳॰ \u200e\u200f")
                if not any(c.isalpha() for c in name) or any(c.isspace() or c.isdigit() for c in name):
                    continue
                names.setdefault(name, month)
                if language == "he":
                    names.setdefault("ב" + name, month)  # "in July", as one word
                script = unicodedata.name(name[0]).split()[0]
                if script in ("LATIN", "GREEK"):
                    names.setdefault(without_accents(name).replace("ł", "l").replace("ı", "i"), month)
    # A locale without names of its own inherits the root's "M01": no letters alone, so those are gone already.
    return sorted(names.items(), key=lambda item: item[0].encode())


def array(name, rows):
    lines, line = [f"inline constexpr MonthName {name}[] = {{"], "   "
    for month_name, month in rows:
        item = f' {{"{month_name}", {month}}},'
        if len(line) + len(item) > 128:
            lines.append(line)
            line = "   "
        line += item
    return lines + [line, "};"]


def main():
    lines = ["// Made by make_months.py from CLDR (Unicode licence); do not edit. One array a language, sorted by name."]
    listed = []
    anywhere = {}  # each name with the month that it means in the first of the languages
    for language in LANGUAGES:
        rows = forms(language)
        if not rows:
            continue
        listed.append(language)
        for name, month in rows:
            anywhere.setdefault(name, month)
        lines += array(f"months_{language}", rows)
    lines += array("months_anywhere", sorted(anywhere.items(), key=lambda item: item[0].encode()))
    lines.append("inline constexpr Language languages[] = {")
    lines += [f'    {{"{language}", months_{language}}},' for language in listed]
    lines.append("};")
    with open("months_table.inc", "w", encoding="utf-8") as out:
        print(*lines, sep="\n", file=out)


if __name__ == "__main__":
    main()
