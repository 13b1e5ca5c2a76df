"""Bảng quy định: what the decree says, as data. Tables beside this file, each loaded once into frozen rows.

`table` (`nd30.toml`: page and components), `kinds`, `authority`, `wording`, `clauses` (what a rule id stands for),
`terms` (the glossary), `metadata` (fields of the registry), `units` and `former_units` (administrative units),
`widths` (of letters).
"""
