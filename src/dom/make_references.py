#!/usr/bin/env python3
"""Makes references_table.inc, the named character references of the HTML standard, from Python's own copy of that table
(html.entities.html5). Run it in this folder: python3 make_references.py"""
import html.entities

rows = sorted(html.entities.html5.items(), key=lambda row: row[0].encode())
with open("references_table.inc", "w", encoding="ascii") as out:
    out.write("// Written by make_references.py from the HTML standard's table: not to be edited by hand. Sorted by name.\n")
    for name, value in rows:
        points = [ord(c) for c in value] + [0]
        out.write('{"%s", 0x%X, 0x%X},\n' % (name, points[0], points[1]))
