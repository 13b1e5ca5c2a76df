"""Charts and codes as blocks: where they stand, how large, how they are made smaller and measured."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import ModelError
from vnadmin.blocks import Block, Chart, Drawing, Paragraph, Picture
from vnadmin.formats import looks, mm, page
from vnadmin.layout.body import text
from vnadmin.layout.height import height
from vnadmin.layout.levels import levels
from vnadmin.layout.qr import qr_code, qr_picture
from vnadmin.layout.scaled import scaled
from vnadmin.model.body import Paragraph as Words
from vnadmin.model.chart import ChartFigure

FIGURE = ChartFigure("Số hộ đồng ý", ["Tổ 1", "Tổ 2", "Tổ 3"], [("Đồng ý", [1, 2, 3]), ("Khác", [0, 0, 1])])
ADDRESSES = st.text("abcdefghijklmnopqrstuvwxyz0123456789/-.?=", min_size=1, max_size=90).map("https://{}".format)


def laid_out(*children: object) -> list[Block]:
    blocks: list[Block] = []
    levels(tuple(children), 14, blocks, page().text_width)  # type: ignore[arg-type]  # children of a body
    return blocks


def test_a_chart_is_as_wide_as_the_text_with_its_title_below_in_italics() -> None:
    drawn, caption = laid_out(FIGURE)
    assert isinstance(drawn, Drawing)
    assert isinstance(caption, Paragraph)
    assert (drawn.width, drawn.format.align, drawn.format.keep_next) == (page().text_width, "center", True)
    assert (caption.text, caption.format.align, caption.runs[0].font.italic) == (FIGURE.title, "center", True)
    assert drawn.alt == FIGURE.title
    assert isinstance(drawn.content, Chart)
    assert (drawn.content.title, drawn.content.series[0].values) == ("", (1, 2, 3))


def test_bars_that_lie_are_as_thick_in_every_chart_and_no_chart_is_higher_than_the_page() -> None:
    def high(count: int) -> int:
        figure = ChartFigure("Số hộ", [str(i) for i in range(count)], [("Đồng ý", [1] * count)])
        drawn = laid_out(figure)[0]
        assert isinstance(drawn, Drawing)
        return drawn.height

    assert high(5) - high(4) == pytest.approx(high(4) - high(3), abs=1)
    assert high(60) == mm(200)


def test_the_end_mark_does_not_stand_in_the_caption() -> None:
    blocks = text((Words("Kết quả:"), FIGURE), 14)
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["Kết quả:", FIGURE.title, "./."]


@given(st.sampled_from([0.95, 0.75, 0.65]))
@settings(deadline=None)
def test_drawings_are_made_smaller_with_all_else(factor: float) -> None:
    drawn = laid_out(FIGURE)[0]
    code = qr_code(looks(14)["o_bang"], "https://a.vn")
    assert isinstance(drawn, Drawing)
    smaller, code_smaller = scaled([drawn, code], factor)
    assert isinstance(smaller, Drawing)
    assert isinstance(code_smaller, Drawing)
    assert (smaller.width, smaller.height) == (round(drawn.width * factor), round(drawn.height * factor))
    assert isinstance(smaller.content, Chart)
    assert smaller.content.letters == int(22 * factor)
    assert (code_smaller.width, code_smaller.content) == (round(mm(20) * factor), code.content)


def test_a_drawing_is_as_high_as_itself_and_its_blanks() -> None:
    drawn = laid_out(FIGURE)[0]
    assert isinstance(drawn, Drawing)
    low = drawn.height + drawn.format.before + drawn.format.after
    assert low < height([drawn], drawn.width) < low + 100


def seen(picture: Picture) -> np.ndarray:
    image = cv2.imdecode(np.frombuffer(picture.png, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert image is not None
    return image


@given(ADDRESSES | st.text("áàảãạâấđêôơưỨ 0aA", min_size=1, max_size=40).filter(str.strip))
@settings(deadline=None, max_examples=40)
def test_a_code_says_its_text(address: str) -> None:
    assert cv2.QRCodeDetectorAruco().detectAndDecode(seen(qr_picture(address)))[0] == address


@given(ADDRESSES)
@settings(deadline=None, max_examples=20)
def test_a_code_has_a_quiet_zone_of_4_modules_of_whole_pixels(address: str) -> None:
    image = seen(qr_picture(address))
    dark = np.argwhere(image < 128)
    assert image.shape[0] == image.shape[1]
    assert dark.min() == 4 * 8
    assert dark.max() == image.shape[0] - 4 * 8 - 1
    assert (image.shape[0] // 8 - 8) % 4 == 1  # the sides of codes are 17 + 4 × version


def test_a_code_is_20_mm_wide_and_is_told_in_words() -> None:
    code = qr_code(looks(14)["o_bang"], "https://a.vn")
    assert (code.width, code.height, code.alt) == (mm(20), mm(20), "Mã QR: https://a.vn")
    assert code.format.align == "right"


@pytest.mark.parametrize("length", [120, 5000])
def test_a_text_that_makes_the_squares_too_small_is_refused(length: int) -> None:
    with pytest.raises(ModelError, match="too many for a QR code of 20 mm") as caught:
        qr_picture("á" * length)
    assert caught.value.faults[0].path == "qr"


def test_the_same_text_is_the_same_picture() -> None:
    first = qr_picture("https://a.vn").png
    qr_picture.cache_clear()
    assert qr_picture("https://a.vn").png == first
