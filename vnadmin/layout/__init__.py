"""Trình bày: a Document becomes blocks, as the rows of `rules/nd30.toml` say; one file for each part of the page.

From top to bottom `letterhead`, `title`, `bases`, `body` (`grid`: its tables, `ending`: its last words), `foot`.
`slots` offers them to a template by the decree's own words; `measure` knows how wide text is, `rule_line` draws the
lines below words, `baseline` sets two cells on one level.
"""
