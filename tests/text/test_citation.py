import re
import unicodedata
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin.errors import ModelError
from vnadmin.text.citation import KINDS, LAW_KINDS, Citation, find, read, short, write
from vnadmin.text.dates import long_date, short_date
from vnadmin.text.spelling import fold

LAW = Citation("Luật", "Thực hiện dân chủ ở cơ sở", date=date(2022, 11, 10))
DECREE = Citation(
    "Nghị định",
    number="59/2023/NĐ-CP",
    date=date(2023, 8, 14),
    organ="Chính phủ",
    subject="quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
)

NAMES = ("Đất đai", "Luật sư", "Phòng, chống ma túy", "Tổ chức chính quyền địa phương", "Nhà ở", "Y tế", "Trẻ em")
names = st.sampled_from([*NAMES, *(f"sửa đổi, bổ sung một số điều của Luật {name}" for name in NAMES)])
numbers = st.sampled_from(
    [
        "59/2023/NĐ-CP",
        "10/2022/QH15",
        "1211/2016/UBTVQH13",
        "75/BGDĐT-GDTrH",
        "12-KH/ĐU",
        "180/NQ-HĐND",
        "…/KH-UBND",
        "7",
    ]
)
ORGANS = (
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Quốc hội",
    "Chủ tịch nước",
    "Ủy ban Thường vụ Quốc hội",
    "Ủy ban nhân dân tỉnh Thái Nguyên",
    "Uỷ ban nhân dân thành phố Hồ Chí Minh",
    "Chủ tịch Ủy ban nhân dân phường Bắc Kạn",
    "Hội đồng nhân dân phường Bắc Kạn",
    "HĐND phường 12",
    "UBND xã Đắk R'lấp",
    "Hội đồng nhân dân tỉnh Thái Nguyên khóa XIV, kỳ họp thứ 2",
    "Bộ Nội vụ",
    "Bộ trưởng Bộ Nội vụ",
    "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng",
    "Sở Giao thông vận tải",
    "Sở Lao động - Thương binh và Xã hội",
    "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam phường Bắc Kạn",
    "Ban Thường vụ Đảng ủy phường Bắc Kạn",
    "Viện kiểm sát nhân dân tối cao",
    "Ngân hàng Nhà nước Việt Nam",
    "Ban Tổ chức Trung ương",
)
organs = st.sampled_from(ORGANS)
openers = st.sampled_from(["quy định", "hướng dẫn thi hành", "ban hành", "sửa đổi, bổ sung", "phê duyệt", "Quyết định"])
words = st.sampled_from(
    [
        *("một số điều", "của", "Luật Đất đai", "ngày", "và", "59/2023/NĐ-CP", "số", "Nghị định", "Chính phủ", "về"),
        *("quy định", "2026,", "(đợt 1)", "A & B", "ngày 01 tháng 7 năm 2025", "UBND", "phường"),
    ]
)
days = st.dates(min_value=date(1945, 9, 2), max_value=date(2100, 1, 1))
subjects = st.builds(lambda opener, rest: " ".join([opener, *rest]), openers, st.lists(words, max_size=12))
laws = st.builds(Citation, st.sampled_from(LAW_KINDS), names, st.just("") | numbers, days | st.none())
decrees = st.builds(
    Citation,
    st.sampled_from([kind for kind in KINDS if kind not in LAW_KINDS]),
    number=numbers,
    date=days,
    organ=organs | st.just(""),
    subject=subjects | st.just(""),
)


@given(laws | decrees)
def test_what_is_written_is_read_back(citation: Citation) -> None:
    assert read(write(citation)) == citation


@given(
    laws | decrees,
    st.sampled_from(["", "Căn cứ ", "căn cứ  "]),
    st.sampled_from(["", ";", ".", ",", " ;"]),
    st.sampled_from(["NFC", "NFD"]),
    st.booleans(),
)
def test_a_typed_line_is_read_alike(citation: Citation, lead: str, end: str, form: str, short_style: bool) -> None:
    line = write(citation)
    if short_style and citation.date:
        line = line.replace(long_date(citation.date), f"ngày {short_date(citation.date)}", 1)
    line = unicodedata.normalize(form, f"{lead}{line}{end}").replace(" ", "  ")
    assert read(line) == citation


def _words(text: str) -> list[str]:
    """Folded words with every date in one style, written apart from the code under test."""
    plain = fold(text).removeprefix("căn cứ ").rstrip(" ;,.")
    day = r"ngày 0?(\d+)(?: tháng |/)0?(\d+)(?: năm |/)(\d{4})"
    return re.sub(day, r"ngày \1/\2/\3", plain).split()


ODDS = (
    "số",
    "của",
    "ngày",
    "Căn cứ",
    "về",
    "quy định",
    "và",
    ";",
    ".",
    ",",
    "(",
    "năm",
    "được sửa đổi",
    "5",
    "hóa",
    "a/b",
)
DATES = ("ngày 15/5/2026", "ngày 05 tháng 6 năm 2026", "năm 2022", "ngày 31/6/2026", "ngày … tháng 6 năm 2026")
pieces = st.sampled_from((*KINDS, *NAMES, *ORGANS, *ODDS, *ODDS, *DATES, *DATES, "số 59/2023/NĐ-CP", "59/2023/NĐ-CP"))


heads = st.sampled_from(
    ["Nghị định số 5/NĐ-CP", "Căn cứ Kế hoạch số 12/KH-UBND", "Luật Đất đai", "Luật Nhà ở số 27/2023/QH15"]
)
shaped = st.tuples(
    heads,
    st.just("") | st.sampled_from(DATES),
    st.just("") | organs.map("của {}".format),
    st.just("") | subjects,
    st.just("") | pieces,
)


@settings(max_examples=300)
@given(st.lists(pieces, max_size=9) | shaped)
def test_nothing_is_dropped(parts: Sequence[str]) -> None:
    text = " ".join(parts)
    citation = read(text)
    if citation is not None:
        assert _words(write(citation)) == _words(text)
        assert read(write(citation)) == citation


def test_the_decree_is_written_as_the_clause_wants() -> None:
    assert write(LAW) == "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"
    assert write(DECREE) == (
        "Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ"
        " quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở"
    )
    assert (short(LAW), short(DECREE)) == ("Luật Thực hiện dân chủ ở cơ sở", "Nghị định số 59/2023/NĐ-CP")


def test_a_real_line_with_a_capital_inside() -> None:
    line = (
        "Nghị quyết số 180/NQ-HĐND ngày 15/5/2026 của Hội đồng nhân dân phường Bắc Kạn Quyết định các biện pháp"
        " bảo đảm thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn,"
    )
    citation = read(line)
    assert citation is not None
    assert citation.organ == "Hội đồng nhân dân phường Bắc Kạn"
    assert citation.subject.startswith("quyết định các biện pháp bảo đảm")


@pytest.mark.parametrize(
    "line",
    [
        "Căn cứ chức năng, nhiệm vụ được giao;",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
        "Luật Thực hiện dân chủ ở cơ sở năm 2022;",
        "Luật Đất đai ngày 18/01/2024; Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ",
        "Luật Đất đai ngày 18 tháng 01 năm 2024 của Quốc hội",
        "Luật Đất đai ngày 18 tháng 01 năm 2024 được sửa đổi, bổ sung năm 2025",
        "Luật sư Nguyễn Văn A",
        "Nghị định số 59/2023/NĐ-CP của Chính phủ ngày 14/8/2023 quy định chi tiết",
        "Nghị quyết số 5/NQ-HĐND về phí, lệ phí ngày 15/5/2026 của HĐND phường",
        "Kế hoạch số 5/KH-UBND ngày 15/5/2026 của Ủy ban nhân dân tỉnh rà soát văn bản",
        "Quyết định số 5/QĐ-BCĐ ngày 15/5/2026 của Ban Chỉ đạo quốc gia về chuyển đổi số ban hành Kế hoạch",
        "Nghị định số 5/NĐ-CP ngày 31/6/2026 của Chính phủ",
        "Kế hoạch số 5/KH-UBND ngày … tháng 6 năm 2026 của UBND phường Bắc Kạn",
        "Kế hoạch số hóa tài liệu",
        "Nghị định số 5/NĐ-CP, ngày 15/5/2026 của Chính phủ",
        "Nghị định số 5/NĐ-CP ngày 15/5/2026 của Chính phủ quy định chi tiết. Ủy ban nhân dân phường thực hiện",
        "",
    ],
)
def test_what_cannot_be_decided_stays_text(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    ("fields", "paths"),
    [
        ({"kind": "Luật"}, ["name"]),
        ({"kind": "Luật", "name": "Đất đai", "organ": "Quốc hội", "subject": "x"}, ["organ", "subject"]),
        ({"kind": "Luật", "name": "Đất đai năm 2024"}, ["name"]),
        ({"kind": "Luật", "name": "Đất đai ngày 18/01/2024"}, ["name"]),
        ({"kind": "Nghị định", "name": "Đất đai"}, ["name", "number"]),
        ({"kind": "Nghị định", "number": "59 /NĐ-CP"}, ["number"]),
        ({"kind": "Nghị định", "number": "hai"}, ["number"]),
        ({"kind": "", "number": "5"}, ["kind"]),
    ],
)
def test_impossible_citations_name_every_fault(fields: dict[str, str], paths: list[str]) -> None:
    with pytest.raises(ModelError) as caught:
        Citation(**fields)
    assert [fault.path for fault in caught.value.faults] == paths
    assert all(fault.vi for fault in caught.value.faults)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Quy định chi tiết;", "quy định chi tiết"),
        ("Về Luật Đất đai", "về Luật Đất đai"),
        ("Thái Nguyên phát triển", "Thái Nguyên phát triển"),
        ("UBND cấp xã", "UBND cấp xã"),
        ("thu, chi, v.v.", "thu, chi, v.v."),
        (" thu …", "thu …"),
    ],
)
def test_equal_content_is_equal_objects(typed: str, kept: str) -> None:
    citation = Citation("nghị  định", number="5/NĐ-CP", subject=typed)
    assert (citation.kind, citation.subject) == ("Nghị định", kept)
    assert Citation("Nghị định", number="5/NĐ-CP", subject=kept) == citation


def test_amending_laws_have_their_own_lines() -> None:
    amending = Citation("Luật", "sửa đổi, bổ sung một số điều của Luật Đất đai", date=date(2025, 6, 27))
    law = Citation("Luật", "Đất đai", date=date(2024, 1, 18), amended_by=[amending])  # type: ignore[arg-type] # made a tuple
    assert law.amended_by == (amending,)
    assert write(law) == "Luật Đất đai ngày 18 tháng 01 năm 2024"


@given(st.lists(laws.filter(lambda law: law.date) | decrees, max_size=4), st.sampled_from(["NFC", "NFD"]))
def test_citations_are_found_in_running_text(citations: list[Citation], form: str) -> None:
    heads = [Citation(c.kind, c.name, c.number if "/" in c.number or not c.name else "", c.date) for c in citations]
    text = unicodedata.normalize(form, ". ".join(f"Thực hiện {write(head)} tại phường" for head in heads))
    found = find(text)
    assert [hit.citation for hit in found] == heads
    assert all(text[hit.start : hit.end] == hit.text for hit in found)
    assert [unicodedata.normalize("NFC", hit.text) for hit in found] == [write(head) for head in heads]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("theo nghị định số 59/2023/NĐ-CP.", ["nghị định số 59/2023/NĐ-CP"]),
        ("(Kế hoạch số 12/KH-UBND ngày 01/6/2026)", ["Kế hoạch số 12/KH-UBND ngày 01/6/2026"]),
        ("Luật số 87/2025/QH15, Luật Nhà ở năm 2023", ["Luật số 87/2025/QH15", "Luật Nhà ở năm 2023"]),
        ("Luật Ban hành văn bản số 64/2025/QH15 quy định", ["Luật Ban hành văn bản số 64/2025/QH15"]),
        ("Luật Đất đai và Luật Nhà ở năm 2023", ["Luật Nhà ở năm 2023"]),
        ("Luật Đất đai, Nghị định số 5/NĐ-CP ngày 15/5/2026", ["Nghị định số 5/NĐ-CP ngày 15/5/2026"]),
        ("Hiến pháp năm 2013", ["Hiến pháp năm 2013"]),
        ("pháp luật Việt Nam năm 2020", []),
        ("Trường Đại học Luật Hà Nội năm 2020", []),
        ("Luật Đất đai có hiệu lực từ ngày 01/8/2024", []),
        ("kế hoạch số 2 của phường; quy định số lượng; kế hoạch số hóa", []),
    ],
)
def test_finding(text: str, found: list[str]) -> None:
    assert [hit.text for hit in find(text)] == found
