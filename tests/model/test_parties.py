"""Issuers, numbers, recipients and signatures: what they print and what they refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin import DocumentNumber, FileCopy, Issuer, ModelError, Recipient, RecipientGroup, Signature, Ward
from vnadmin.model.faults import Faults
from vnadmin.model.recipients import settle_recipients
from vnadmin.model.signature_lines import read_signature

WARD = Ward("01843")
COMMITTEE = WARD.people_committee
OFFICE = WARD.office("Phòng Văn hóa - Xã hội", "VHXH")


def rules_of(make: object, *args: object, **named: object) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as caught:
        make(*args, **named)  # type: ignore[operator]  # what is tested
    assert all(fault.vi for fault in caught.value.faults)
    return [(fault.path, fault.rule) for fault in caught.value.faults]


class TestIssuer:
    def test_a_committee_has_two_lines_and_no_superior(self) -> None:
        assert COMMITTEE.lines == ("Ủy ban nhân dân", "phường Bắc Kạn")
        assert (COMMITTEE.superior, COMMITTEE.abbreviation, COMMITTEE.place) == ((), "UBND", "Bắc Kạn")

    def test_an_office_stands_under_its_committee(self) -> None:
        assert OFFICE.lines == ("Phòng Văn hóa - Xã hội",)
        assert OFFICE.superior == ("UBND phường Bắc Kạn",)
        assert (OFFICE.head, OFFICE.collective) == ("Trưởng phòng", "")

    def test_a_ward_is_found_by_name_or_code(self) -> None:
        assert Ward.find("phường Bắc Kạn, tỉnh Thái Nguyên") == Ward("01843")

    def test_one_line_may_be_given_as_a_string(self) -> None:
        assert Issuer("Sở Nội vụ", "SNV", "Huế") == Issuer(["Sở Nội vụ"], "SNV", "Huế")

    def test_refusals(self) -> None:
        assert rules_of(Issuer, [], "S V", "Huế") == [("lines", "ND30-I-II-2.a/1"), ("abbreviation", "ND30-I-II-3.c/2")]


class TestNumber:
    @pytest.mark.parametrize(("ordinal", "written"), [(1, "01/KH-UBND"), (45, "45/KH-UBND"), (1234, "1234/KH-UBND")])
    def test_written_with_two_digits_at_least(self, ordinal: int, written: str) -> None:
        assert str(DocumentNumber("KH-UBND", ordinal)) == written
        assert DocumentNumber.read(written) == DocumentNumber("KH-UBND", ordinal)

    def test_a_blank_keeps_its_width_in_no_break_blanks(self) -> None:
        assert str(DocumentNumber("KH-UBND")) == "\u00a0" * 9 + "/KH-UBND"
        assert DocumentNumber.read("Số: /KH-UBND") == DocumentNumber("KH-UBND")
        assert DocumentNumber.read(f"Số: {DocumentNumber('KH-UBND')}") == DocumentNumber("KH-UBND")

    @pytest.mark.parametrize(
        "written", ["45/KH - UBND", "45 / KH-UBND", "KH-UBND", "45/", "", "45/KH--UBND", "45/-UBND"]
    )
    def test_refusals(self, written: str) -> None:
        assert rules_of(DocumentNumber.read, written) == [("", "ND30-I-II-3.c/2")]

    @pytest.mark.parametrize("ordinal", [0, -1, 1.5, True, "7"])
    def test_an_ordinal_is_a_whole_number_from_one(self, ordinal: object) -> None:
        assert rules_of(DocumentNumber, "KH-UBND", ordinal) == [("ordinal", "ND30-I-II-3.a/1")]

    @given(st.integers(1, 10**6))
    def test_reads_back(self, ordinal: int) -> None:
        number = DocumentNumber("QyĐ-TTg", ordinal)
        assert DocumentNumber.read(str(number)) == number


class TestSignature:
    @pytest.mark.parametrize(
        ("signature", "lines"),
        [
            (Signature.head("A"), ["TM. Ủy ban nhân dân", "Chủ tịch"]),
            (Signature.head("A", own_power=True), ["Chủ tịch"]),
            (Signature.deputy("A"), ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"]),
            (Signature.deputy("A", own_power=True), ["KT. Chủ tịch", "Phó Chủ tịch"]),
            (Signature.deputy("A", "Phó Giám đốc"), ["TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Giám đốc"]),
            (Signature.acting("A"), ["TM. Ủy ban nhân dân", "Q. Chủ tịch"]),
            (Signature.by_order("A", "Chánh Văn phòng"), ["TL. Chủ tịch", "Chánh Văn phòng"]),
            (
                Signature.by_order("A", "Phó Chánh Văn phòng", through="Chánh Văn phòng"),
                ["TL. Chủ tịch", "KT. Chánh Văn phòng", "Phó Chánh Văn phòng"],
            ),
            (Signature.authorised("A", "Trưởng phòng Nội vụ"), ["TUQ. Chủ tịch", "Trưởng phòng Nội vụ"]),
        ],
    )  # fmt: skip
    def test_every_legal_combination_under_a_collective_issuer(self, signature: Signature, lines: list[str]) -> None:
        assert list(signature.lines(COMMITTEE)) == lines
        assert not signature.faults(COMMITTEE)

    @pytest.mark.parametrize(
        ("signature", "lines"),
        [
            (Signature.head("A"), ["Trưởng phòng"]),
            (Signature.deputy("A"), ["KT. Trưởng phòng", "Phó Trưởng phòng"]),
            (Signature.acting("A"), ["Q. Trưởng phòng"]),
        ],
    )
    def test_an_issuer_with_one_head_has_no_collective(self, signature: Signature, lines: list[str]) -> None:
        assert list(signature.lines(OFFICE)) == lines

    @pytest.mark.parametrize(
        ("written", "signature"),
        [
            ("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Phan Đình Huy", Signature.deputy("Phan Đình Huy")),
            ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhan Đình Huy", Signature.deputy("Phan Đình Huy")),
            ("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A", Signature.head("Nguyễn Văn A")),
            ("Q. CHỦ TỊCH / Nguyễn Văn A", Signature.acting("Nguyễn Văn A")),
        ],
    )
    def test_written_lines_are_read_into_the_same_object(self, written: str, signature: Signature) -> None:
        assert read_signature(written).settled(COMMITTEE) == signature

    def test_a_title_says_who_signs(self) -> None:
        assert Signature("A", "phó chủ tịch").settled(COMMITTEE) == Signature.deputy("A")
        assert Signature("A", "Chủ tịch").settled(COMMITTEE) == Signature.head("A")

    @pytest.mark.parametrize(
        ("written", "rule"),
        [
            ("KT. PHÓ CHỦ TỊCH / Phan Đình Huy", "ND30-I-II-7.b/KT"),
            ("TL. CHỦ TỊCH / Nguyễn Văn A", "ND30-I-II-7.b/KT"),
            ("Nguyễn Văn A", "ND30-I-II-7.b/KT"),
        ],
    )
    def test_illegal_combinations(self, written: str, rule: str) -> None:
        assert rules_of(read_signature, written) == [("", rule)]

    def test_the_deputys_own_title_after_kt(self) -> None:
        assert rules_of(Signature, "A", authority="KT", principal="Phó Chủ tịch") == [("principal", "ND30-I-II-7.b/KT")]
        assert Signature("A", "Chủ tịch", "KT").faults(COMMITTEE)[0].path == "title"

    @pytest.mark.parametrize("name", ["TS. Nguyễn Văn A", "PGS.TS Trần B", "ThS Lê C", "Tiến sĩ Đỗ D", "BS. Vũ E"])
    def test_no_rank_before_the_name(self, name: str) -> None:
        assert rules_of(Signature.head, name) == [("name", "ND30-I-II-7.c/2")]
        assert Signature(name, ranked=True).name == name

    @pytest.mark.parametrize("name", ["Tsan Văn A", "Tạ Sĩ Bình", "Bs'Rông", "Tiến Sĩ Nam Anh"[5:]])
    def test_names_that_only_look_like_ranks(self, name: str) -> None:
        assert Signature.head(name).name == name

    def test_an_issuer_without_a_head(self) -> None:
        assert Signature.deputy("A").faults(replace(OFFICE, head=""))[0].path == "principal"
        assert not Signature.head("A", "Giám đốc").faults(replace(OFFICE, head=""))


class TestRecipients:
    def settled(self, *given: object) -> tuple[object, ...]:
        faults = Faults()
        made = settle_recipients(faults, "recipients", list(given))
        faults.refuse()
        return made

    def test_strings_are_read_where_they_have_one_reading(self) -> None:
        assert self.settled("Gửi bản điện tử:", "- Bộ Nội vụ (để báo cáo);", "Lưu: VT, VHXH, 02. BAYHT.(30)") == (
            RecipientGroup("Gửi bản điện tử"),
            Recipient("Bộ Nội vụ", purpose="để báo cáo"),
            FileCopy("VHXH", kept=2, drafter="BAYHT", copies=30),
        )

    def test_what_is_not_filed_is_filed(self) -> None:
        assert self.settled("Bộ Nội vụ")[-1] == FileCopy()
        assert self.settled() == (FileCopy(),)

    @pytest.mark.parametrize(
        ("copy", "line", "drafted"),
        [
            (FileCopy(), "Lưu: VT", ""),
            (FileCopy("VHXH"), "Lưu: VT, VHXH", ""),
            (FileCopy("VHXH", kept=5, drafter="PL", copies=300), "Lưu: VT, VHXH, 05", "PL.(300)"),
            (FileCopy(drafter="BAYHT"), "Lưu: VT", "BAYHT."),
        ],
    )
    def test_the_line_that_files(self, copy: FileCopy, line: str, drafted: str) -> None:
        assert (copy.line, copy.drafted) == (line, drafted)

    def test_refusals(self) -> None:
        assert rules_of(FileCopy, "VHXH", drafter="Bayht") == [("drafter", "ND30-I-III-3")]
        assert rules_of(FileCopy, copies=3) == [("copies", "ND30-I-III-3")]
        assert rules_of(self.settled, "Lưu: VT", "Bộ Nội vụ") == [("recipients[0]", "ND30-I-II-9.d/9b-3")]
        assert rules_of(self.settled, "Lưu: văn thư") == [("recipients[0]", "ND30-I-II-9.d/9b-3")]
        assert rules_of(self.settled, "Lưu: VT. Bayht.") == [("recipients[0].drafter", "ND30-I-III-3")]
