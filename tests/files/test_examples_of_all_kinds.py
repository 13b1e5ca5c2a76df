"""Every kind has an example; each says the same as typed objects do, and shows the fixed words of its form in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.examples import EXAMPLES, TYPED, example, lines_on_page, typed_example
from vnadmin import Table, render
from vnadmin.files import load
from vnadmin.kinds import kind_keys
from vnadmin.rules.kinds import kind_rows

HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | Số:"
FOOT = "./. | Nơi nhận: | - Lưu: VT"
DECIDING = "Căn cứ | Theo đề nghị của | QUYẾT ĐỊNH: | Điều 1. | Quyết định này có hiệu lực kể từ ngày ký. | ./."
ATTACHED = """CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | QUY CHẾ | Thực hiện dân chủ |
    (Kèm theo Quyết định số | Chương I | QUY ĐỊNH CHUNG | Điều 1. | Chương II | Điều 10. | ./."""
ANNEXES = """Phụ lục I | DANH MỤC | (Kèm theo Quyết định số | của Ủy ban nhân dân phường Bắc Kạn) | ./. |
    Phụ lục II | PHÂN CÔNG | (Kèm theo Quyết định số | của Ủy ban nhân dân phường Bắc Kạn) | ./."""
FORMS = {
    "1.1": f"""{HEAD} | NGHỊ QUYẾT | Về việc | HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN | Căn cứ | Căn cứ | QUYẾT NGHỊ: |
        ./. | Nơi nhận: | - Như Điều | - Lưu: VT""",
    "1.2": f"""{HEAD} | QUYẾT ĐỊNH | Về việc | CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN | {DECIDING} |
        Nơi nhận: | - Như Điều 4; | - Lưu: VT""",
    "1.3": f"""{HEAD} | QUYẾT ĐỊNH | Ban hành Quy chế | ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN | {DECIDING} |
        Nơi nhận: | - Như Điều 3; | - Lưu: VT | {ATTACHED} | {ANNEXES}""",
    "1.5": f"{HEAD} | V/v | Kính gửi: | - Ủy ban Mặt trận | ./. | Nơi nhận: | - Như trên; | - Lưu: VT",
    "1.7": f"{HEAD} | GIẤY MỜI | trân trọng kính mời: | Tới dự | Chủ trì: | Thời gian: | Địa điểm: | {FOOT}",
    "1.9": f"""{HEAD} | BIÊN BẢN | Thời gian bắt đầu: | Địa điểm: | Thành phần tham dự: | Vắng mặt: |
        Chủ trì (chủ tọa): | Thư ký (người ghi biên bản): | Người chứng kiến: | Nội dung |
        Cuộc họp kết thúc vào 21 giờ 15, ngày 06 tháng 6 năm 2026./. | THƯ KÝ | CHỦ TỌA | Nơi nhận: |
        - Lưu: VT, Hồ sơ.""",
}
"""The fixed words of Phụ lục III, in their order (ND30-III-M…); Mẫu 1.4 has none but the kind's name."""


def form_of(name: str) -> list[str]:
    document = example(name)
    row = kind_rows()[document.kind]
    form = "1.3" if document.attached else row.form
    words = FORMS.get(form, f"{HEAD} | {row.name.upper()} | {FOOT}")
    return [phrase.strip() for phrase in words.split("|")]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_it_loads_without_a_warning(path: Path) -> None:
    loaded = load(path)
    assert len(loaded.objects) == 1
    assert loaded.warnings == ()


def test_there_is_one_for_every_kind() -> None:
    assert {example(path.stem).kind for path in EXAMPLES} == set(kind_keys())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_fixed_words_of_its_form_stand_in_their_order(path: Path) -> None:
    on_page = "\n".join(lines_on_page(render(example(path.stem))))
    place = 0
    for words in form_of(path.stem):
        found = on_page.find(words, place)
        assert found >= 0, f"no {words!r} after {on_page[:place][-40:]!r}"
        place = found + len(words)


@pytest.mark.parametrize("path", TYPED, ids=lambda path: path.stem)
def test_typed_objects_say_the_same(path: Path) -> None:
    assert render(example(path.stem)) == render(typed_example(path))


def test_references_are_words_on_the_page() -> None:
    on_page = lines_on_page(render(example("quyet_dinh")))
    assert any("quy định tại điểm b khoản 1 Điều này ít nhất là 30 ngày" in line for line in on_page)
    assert any("tại điểm a khoản 1 Điều 4, trong thời hạn quy định tại khoản 3 Điều 4." in line for line in on_page)


def test_the_figures_of_the_report_are_those_of_its_annex() -> None:
    (annex,) = example("bao_cao").annexes
    (table,) = annex.content
    assert isinstance(table, Table)
    assert table.sums[2:] == ("676", "673", "660", "656", "4", "644", "12", "37")
    said = "\n".join(lines_on_page(render(example("bao_cao"))))
    for words in ("phát ra 673 phiếu", "thu về 660 phiếu (98,07%", "hợp lệ 656 phiếu", "tán thành 644 phiếu (98,17%"):
        assert words in said
    assert (round(10000 * 660 / 673), round(10000 * 644 / 656)) == (9807, 9817)
