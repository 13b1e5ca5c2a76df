"""Chữ Việt trong văn bản hành chính: Vietnamese words, floor 0 (standard library and `vnadmin.errors` only).

One module, one concept: `dates`, `citation`, `spelling`, `casing`, `numerals`, `figures`, `collation`, `blanks`,
`roman`, `letters`, `nearest`, `end_marks`. Import the module that is needed; this file imports nothing, so that a start
costs nothing.
"""
