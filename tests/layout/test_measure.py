"""Measured text: what a line may be broken into, how many lines there are, and the least width for as many."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.strategies import line, sentence
from vnadmin.blocks import Font
from vnadmin.layout.measure import balanced_width, last_line_width, line_count, pieces, set_width, text_width, unit

FONT = Font(size=28, bold=True)
widths = st.integers(2000, 10000)
quick = settings(max_examples=60, deadline=None)


@given(sentence())
@quick
def test_pieces_lose_nothing_and_their_widths_are_that_of_the_text(text: str) -> None:
    parts = pieces(text, bold=False, italic=True)
    assert "".join(piece for piece, _, _ in parts) == text
    assert all(0 <= blanks <= width for _, width, blanks in parts)


def test_the_national_name_is_as_wide_as_in_times_new_roman() -> None:
    centimetres = text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Font(size=26, bold=True)) / 567
    assert centimetres == pytest.approx(9.57, abs=0.01)


@given(line(), widths)
@quick
def test_the_balanced_width_needs_no_more_lines_and_a_narrower_one_does(text: str, width: int) -> None:
    least = balanced_width(text, FONT, width)
    assert 0 < least <= width
    assert line_count(text, FONT, least) == line_count(text, FONT, width)
    widest = max(own for _, own, _ in pieces(text, bold=True, italic=False)) * unit(FONT)
    if line_count(text, FONT, width) > 1 and least > widest + 1:
        assert line_count(text, FONT, least - 1) > line_count(text, FONT, width)


@given(line(), widths)
@quick
def test_the_set_width_keeps_within_the_room_there_is(text: str, width: int) -> None:
    assert balanced_width(text, FONT, width - 100) <= set_width(text, FONT, width, 100) <= width


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("dân chủ", ["dân ", "chủ"]),
        ("Văn hóa - Xã hội", ["Văn ", "hóa ", "- ", "Xã ", "hội"]),
        ("KH-UBND", ["KH-", "UBND"]),
        ("số\u00a05", ["số\u00a05"]),
    ],
)
def test_lines_break_at_blanks_and_after_hyphens(text: str, parts: list[str]) -> None:
    assert [piece for piece, _, _ in pieces(text, bold=False, italic=False)] == parts


def test_a_line_break_begins_a_line() -> None:
    assert line_count("một\nhai", FONT, 10000) == 2
    assert last_line_width("một hai\nba", FONT, 10000) == text_width("ba", FONT)
