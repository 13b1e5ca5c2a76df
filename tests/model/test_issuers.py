"""The organs of a ward as issuers: letterhead, symbol, signature and authority line of each (LG-10 … LG-15)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vnadmin import Issuer, ModelError, Plan, Signature, Ward, read, render
from vnadmin.blocks import Block, Paragraph, Table
from vnadmin.model.competence import competence
from vnadmin.model.issuer_text import Board, Office, read_issuer
from vnadmin.rules.authority import organs
from vnadmin.rules.units import all_units
from vnadmin.text.casing import upper
from vnadmin.text.spelling import fold

WARD = Ward("01843")
HEAD, DEPUTY = Signature.head("Nguyễn Văn A"), Signature.deputy("Phan Đình Huy")
BOARD = WARD.board("Ban Chỉ đạo lấy ý kiến Nhân dân", "BCĐ")
COMMUNES = [unit for unit in all_units() if unit.province is not None]
wards = st.sampled_from(COMMUNES).map(lambda unit: Ward(unit.code))

COMMITTEE_LINES = ["ỦY BAN NHÂN DÂN", "PHƯỜNG BẮC KẠN"]
COUNCIL_LINES = ["HỘI ĐỒNG NHÂN DÂN", "PHƯỜNG BẮC KẠN"]
UNDER = "UBND PHƯỜNG BẮC KẠN"
OFFICE_NAME = "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"

# issuer, lines of the letterhead, symbol of a plan, lines above the signature of the head, authority line
PAGES: dict[str, tuple[Issuer, list[str], str, list[str], str]] = {
    "people_committee": (WARD.people_committee, COMMITTEE_LINES, "KH-UBND",
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN"),
    "chairman": (WARD.chairman, COMMITTEE_LINES, "KH-UBND",
        ["CHỦ TỊCH"], "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC KẠN"),
    "people_council": (WARD.people_council, COUNCIL_LINES, "KH-HĐND",
        ["TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"], "HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN"),
    "council_standing_committee": (WARD.council_standing_committee(), COUNCIL_LINES, "KH-HĐND",
        ["TM. THƯỜNG TRỰC HĐND", "CHỦ TỊCH"], "THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN PHƯỜNG BẮC KẠN"),
    "council_and_committee_office": (WARD.council_and_committee_office(), [UNDER, OFFICE_NAME], "KH-VP",
        ["CHÁNH VĂN PHÒNG"], "CHÁNH VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN"),
    "office": (WARD.office("Phòng Văn hóa - Xã hội", "VHXH"), [UNDER, "PHÒNG VĂN HÓA - XÃ HỘI"], "KH-VHXH",
        ["TRƯỞNG PHÒNG"], "TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"),
    "board": (BOARD, [UNDER, "BAN CHỈ ĐẠO LẤY Ý KIẾN NHÂN DÂN"], "KH-BCĐ",
        ["TRƯỞNG BAN"], "TRƯỞNG BAN CHỈ ĐẠO LẤY Ý KIẾN NHÂN DÂN"),
    "team": (WARD.board("Tổ phát phiếu số 1", "TPP1"), [UNDER, "TỔ PHÁT PHIẾU SỐ 1"], "KH-TPP1",
        ["TỔ TRƯỞNG"], "TỔ TRƯỞNG TỔ PHÁT PHIẾU SỐ 1"),
    "council": (WARD.board("Hội đồng Thi đua - Khen thưởng", "HĐTĐKT"), [UNDER, "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"],
        "KH-HĐTĐKT", ["CHỦ TỊCH HỘI ĐỒNG"], "CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG"),
    "board that is a body": (WARD.board("Hội đồng Tư vấn", "HĐTV", collective="Hội đồng"),
        [UNDER, "HỘI ĐỒNG TƯ VẤN"], "KH-HĐTV", ["TM. HỘI ĐỒNG", "CHỦ TỊCH HỘI ĐỒNG"], "HỘI ĐỒNG TƯ VẤN"),
    "board of the council": (WARD.board("Ban Văn hóa - Xã hội", "BVHXH", under="people_council"),
        ["HĐND PHƯỜNG BẮC KẠN", "BAN VĂN HÓA - XÃ HỘI"], "KH-BVHXH", ["TRƯỞNG BAN"], "TRƯỞNG BAN VĂN HÓA - XÃ HỘI"),
    "neighbourhood": (WARD.board("Tổ dân phố số 5", "TDP5"), [UNDER, "TỔ DÂN PHỐ SỐ 5"], "KH-TDP5",
        ["TỔ TRƯỞNG"], "TỔ TRƯỞNG TỔ DÂN PHỐ SỐ 5"),
}  # fmt: skip


def rules_of(make: Callable[[], object]) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as caught:
        make()
    assert all(fault.vi for fault in caught.value.faults)
    return [(fault.path, fault.rule) for fault in caught.value.faults]


def texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from texts(cell.blocks)
        elif isinstance(block, Paragraph) and block.text.strip():
            yield block.text


def page(issuer: Issuer, signature: Signature) -> list[str]:
    plan = Plan(issuer=issuer, subject="Thử", body="Một đoạn.", signature=signature, number=7)
    return list(texts(read(render(plan)).blocks))


@pytest.mark.parametrize(("issuer", "letterhead", "symbol", "above", "decides"), PAGES.values(), ids=list(PAGES))
def test_the_page_of_each_issuer(
    issuer: Issuer, letterhead: list[str], symbol: str, above: list[str], decides: str
) -> None:
    lines = page(issuer, HEAD)
    names = lines[: lines.index("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    assert " ".join(" ".join(names).split()) == " ".join(letterhead)
    assert f"Số: 07/{symbol}" in lines
    assert lines[-len(above) - 1 :] == [*above, HEAD.name]
    assert upper(competence(issuer, HEAD)) == decides
    assert issuer.place == "Bắc Kạn"


@pytest.mark.parametrize("case", PAGES.values(), ids=list(PAGES))
def test_a_deputy_signs_for_the_head_and_the_power_stays_the_same(
    case: tuple[Issuer, list[str], str, list[str], str],
) -> None:
    issuer, _, _, (*body, head), decides = case
    assert [upper(line) for line in DEPUTY.lines(issuer)] == [*body, f"KT. {head}", f"PHÓ {head}"]
    assert upper(competence(issuer, DEPUTY)) == upper(competence(issuer, Signature.acting("A"))) == decides


class TestOwnPower:
    @pytest.mark.parametrize("make", [Signature.head, Signature.deputy, Signature.acting])
    def test_the_chairman_and_own_power_under_the_committee_are_one_page(self, make: Callable[..., Signature]) -> None:
        own = make("Nguyễn Văn A", own_power=True)
        assert page(WARD.people_committee, own) == page(WARD.chairman, make("Nguyễn Văn A"))

    @given(wards)
    @settings(max_examples=30)
    def test_both_say_the_same_of_every_ward(self, ward: Ward) -> None:
        for make in (Signature.head, Signature.deputy, Signature.acting):
            own, plain = make("A", own_power=True), make("A")
            assert own.lines(ward.people_committee) == plain.lines(ward.chairman) == own.lines(ward.chairman)
            assert competence(ward.people_committee, own) == competence(ward.chairman, plain)
        assert replace(ward.people_committee, collective="") == ward.chairman

    def test_what_follows_from_the_issuer_is_not_said_again(self) -> None:
        assert Signature.head("A", own_power=True).settled(WARD.chairman) == Signature.head("A")
        assert Signature.head("A", own_power=True).settled(WARD.people_committee).own_power

    def test_by_order_and_as_authorised_are_the_heads_power(self) -> None:
        for signature in (Signature.by_order("A", "Chánh Văn phòng"), Signature.authorised("A", "Trưởng phòng")):
            assert competence(WARD.people_committee, signature) == "Chủ tịch Ủy ban nhân dân phường Bắc Kạn"

    def test_the_head_of_the_standing_committee_is_the_councils(self) -> None:
        own = Signature.head("A", own_power=True)
        standing = WARD.council_standing_committee()
        assert competence(standing, own) == "Chủ tịch Hội đồng nhân dân phường Bắc Kạn"


class TestCompetence:
    def test_what_the_issuer_says_itself(self) -> None:
        council = WARD.people_council
        certified = replace(council, collective="", competence=council.name)
        assert HEAD.lines(certified) == ("Chủ tịch",)
        assert competence(certified, HEAD) == "Hội đồng nhân dân phường Bắc Kạn"

    @pytest.mark.parametrize(
        ("name", "head", "whole"),
        [
            ("Văn phòng HĐND và UBND", "Chánh Văn phòng", "Chánh Văn phòng HĐND và UBND"),
            ("Trung tâm Phục vụ hành chính công", "", "Giám đốc Trung tâm Phục vụ hành chính công"),
            ("Tiểu ban Nội dung", "", "Trưởng Tiểu ban Nội dung"),
            ("Đoàn kiểm tra liên ngành", "", "Trưởng đoàn kiểm tra liên ngành"),
            ("Thôn Nà Pài", "", "Trưởng thôn Nà Pài"),
            ("Tổ  giúp việc", "", "Tổ trưởng Tổ  giúp việc"),
        ],
    )
    def test_words_that_title_and_name_share_are_said_once(self, name: str, head: str, whole: str) -> None:
        assert competence(WARD.board(name, "X", head), HEAD) == whole

    def test_a_head_that_only_the_signature_names(self) -> None:
        health = Issuer("Sở Y tế", "SYT", "Huế")
        assert competence(health, Signature.head("A", "Giám đốc")) == "Giám đốc Sở Y tế"
        assert competence(health, Signature("A", "Phó Giám đốc", "KT", principal="Giám đốc")) == "Giám đốc Sở Y tế"


class TestEveryWard:
    @given(wards)
    @settings(max_examples=60)
    def test_its_organs_bear_its_name_and_stand_in_its_place(self, ward: Ward) -> None:
        unit = ward.unit
        for key, row in organs().items():
            issuer = ward.organ(key)
            assert issuer.place == unit.place_name
            assert unit.in_text in (*issuer.lines, *" ".join(issuer.superior).split(" ", 1))
            assert "{" not in repr(issuer)
            assert issuer.abbreviation == row.abbreviation
            assert (issuer.collective == "") == (not HEAD.lines(issuer)[0].startswith("TM."))
            assert not HEAD.faults(issuer) + DEPUTY.faults(issuer)

    @given(wards, st.booleans())
    @settings(max_examples=60)
    def test_a_clerk_writes_the_organ_and_the_unit(self, ward: Ward, capitals: bool) -> None:
        for key, row in organs().items():
            for name in (row.name, row.short):
                words = f"{name} {ward.unit.full}"
                assert read_issuer(words.upper() if capitals else words) == ward.organ(key)
        assert read_issuer(ward.code) == ward.people_committee

    @given(wards)
    @settings(max_examples=30)
    def test_boards_and_offices_by_their_parts(self, ward: Ward) -> None:
        assert Office("Phòng Kinh tế", "KT", ward.code) == ward.office("Phòng Kinh tế", "KT")
        assert Board("Ban Chỉ đạo A", "BCĐ", f"UBND {ward.unit.full}") == ward.board("Ban Chỉ đạo A", "BCĐ")
        council = ward.board("Ban Pháp chế", "BPC", under="people_council")
        assert Board("Ban Pháp chế", "BPC", f"Hội đồng nhân dân {ward.unit.full}") == council

    def test_there_are_wards_communes_and_special_zones(self) -> None:
        by_kind = {unit.kind: Ward(unit.code).people_council.lines for unit in COMMUNES}
        assert set(by_kind) == {"phường", "xã", "đặc khu"}
        assert all(fold(lines[1]).startswith(kind) for kind, lines in by_kind.items())


class TestWhatAWardFixes:
    def test_the_abbreviation(self) -> None:
        assert WARD.council_standing_committee("TT.HĐND").abbreviation == "TT.HĐND"
        assert WARD.council_and_committee_office("VPHĐND-UBND").abbreviation == "VPHĐND-UBND"

    def test_the_title_of_a_boards_head(self) -> None:
        assert WARD.board("Tổ công tác", "TCT", "Trưởng nhóm").head == "Trưởng nhóm"
        assert WARD.board("Nhóm giúp việc", "NGV").head == ""

    def test_the_office_of_state_stands_above_the_name(self) -> None:
        signature = Signature.head("Nguyễn Văn A", other_title="Chủ tịch UBND phường")
        assert page(BOARD, signature)[-3:] == ["TRƯỞNG BAN", "CHỦ TỊCH UBND PHƯỜNG", "Nguyễn Văn A"]


class TestRefusals:
    @pytest.mark.parametrize(
        "name",
        [
            "Đảng ủy phường Bắc Kạn",
            "ĐẢNG UỶ PHƯỜNG BẮC KẠN",
            "Ban Thường vụ Đảng ủy phường Bắc Kạn",
            "Chi bộ 5",
            "Đảng bộ phường Bắc Kạn",
            "Tỉnh ủy Thái Nguyên",
            "Văn phòng Đảng ủy",
        ],
    )
    def test_the_party_has_its_own_rules(self, name: str) -> None:
        assert rules_of(lambda: read_issuer(name)) == [("", "VNADMIN-PARTY")]
        assert rules_of(lambda: Issuer([name], "ĐU", "Bắc Kạn")) == [("lines", "VNADMIN-PARTY")]
        assert rules_of(lambda: Issuer(["Ban A"], "A", "B", superior=[name])) == [("superior", "VNADMIN-PARTY")]
        assert rules_of(lambda: WARD.board(name, "A")) == [("name", "VNADMIN-PARTY")]

    @pytest.mark.parametrize("name", ["Hội đồng quản trị", "Ban Chấp hành nội bộ", "Tổ ủy quyền", "Đoàn thành ủy thác"])
    def test_names_that_only_look_like_the_partys(self, name: str) -> None:
        assert WARD.board(name, "A").lines == (name,)

    @pytest.mark.parametrize("text", ["Sở Nội vụ", "HĐND", "phường Bắc Kạn", "UBNDphường Bắc Kạn", ""])
    def test_what_is_no_organ_of_a_ward(self, text: str) -> None:
        assert rules_of(lambda: read_issuer(text)) == [("", "ND30-I-II-2.a/1")]

    def test_what_a_board_stands_under(self) -> None:
        chairman = "Chủ tịch UBND phường Bắc Kạn"
        assert rules_of(lambda: Board("Ban A", "A", chairman)) == [("under", "LG-14")]
        assert rules_of(lambda: Board("Ban A", "A", "UBND xã Không Có")) == [("under", "ND30-I-II-2.a/1")]
        assert rules_of(lambda: Office("Phòng A", "A", "HĐND phường Bắc Kạn")) == [("under", "LG-12")]
        assert rules_of(lambda: WARD.board("Ban A", "A", under="chairman")) == [("under", "LG-14")]  # type: ignore[arg-type]  # what is tested

    def test_a_board_without_a_name(self) -> None:
        assert rules_of(lambda: WARD.board(" ", "A B")) == [("name", ""), ("abbreviation", "ND30-I-II-3.c/2")]
