"""Trình bày: a Document becomes blocks, as the rows of `rules/nd30.toml` say; one file for each part of the page.

From top to bottom `letterhead`, `stamps`, `title`, `addressees`, `competence`, `bases`, `body` (`levels`: one paragraph
each; `ending`: its last words), `foot`; on pages of their own `sent_along`. A table in the text is `grid`, with
`grid_ends`, `columns` and `row_height`. `slots` offers them to a template by the decree's own words, `part_slots` where
a part is a file of its own; `measure` knows how wide text is, `setting` breaks it in the middle of the page,
`rule_line` draws the lines below words, `baseline` sets two cells on one level.
"""
