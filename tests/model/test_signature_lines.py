"""Signature blocks as a clerk types them: what they become, what they do not pass for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnadmin import Issuer, ModelError, Signature, Ward
from vnadmin.model.signature_lines import read_signature
from vnadmin.text.casing import upper

WARD = Ward("01843")
BOARD = WARD.board("Ban Chỉ đạo lấy ý kiến", "BCĐ")
OTHER = "CHỦ TỊCH UBND PHƯỜNG"
NAME = "Nguyễn Văn A"

ISSUERS = [
    WARD.people_committee,
    WARD.chairman,
    WARD.people_council,
    WARD.council_standing_committee(),
    WARD.council_and_committee_office(),
    WARD.office("Phòng Văn hóa - Xã hội", "VHXH"),
    BOARD,
    WARD.board("Hội đồng Tư vấn", "HĐTV", collective="Hội đồng"),
]
SIGNATURES = [
    Signature.head(NAME),
    Signature.deputy(NAME),
    Signature.deputy(NAME, other_title=OTHER),
    Signature.head(NAME, other_title=OTHER),
    Signature.acting(NAME),
    Signature.acting(NAME, other_title=OTHER),
    Signature.by_order(NAME, "TRƯỞNG PHÒNG NỘI VỤ"),
    Signature.by_order(NAME, "PHÓ CHÁNH VĂN PHÒNG UBND", through="CHÁNH VĂN PHÒNG UBND"),
    Signature.authorised(NAME, "TRƯỞNG PHÒNG NỘI VỤ"),
]


@given(st.sampled_from(ISSUERS), st.sampled_from(SIGNATURES))
def test_what_is_printed_reads_back(issuer: Issuer, signature: Signature) -> None:
    printed = [*map(upper, signature.lines(issuer)), *filter(None, [signature.other_title]), signature.name]
    for written in (printed, " / ".join(printed), "\n".join(printed)):
        assert read_signature(written).settled(issuer) == signature
        assert not read_signature(written).settled(issuer).faults(issuer)


@pytest.mark.parametrize(
    ("issuer", "written", "signature"),
    [
        (WARD.people_council, "TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A", Signature.head(NAME)),
        (
            WARD.council_standing_committee(),
            "TM. THƯỜNG TRỰC HĐND / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A",
            Signature.deputy(NAME),
        ),
        (BOARD, "TRƯỞNG BAN / CHỦ TỊCH UBND PHƯỜNG / Nguyễn Văn A", Signature.head(NAME, other_title=OTHER)),
        (
            BOARD,
            "KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN / CHỦ TỊCH UBND PHƯỜNG / Nguyễn Văn A",
            Signature.deputy(NAME, other_title=OTHER),
        ),
        (WARD.people_committee, "TM. UỶ BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A", Signature.head(NAME)),
    ],
)
def test_written_blocks(issuer: Issuer, written: str, signature: Signature) -> None:
    assert read_signature(written).settled(issuer) == signature


def rules(written: str, issuer: Issuer) -> list[tuple[str, str]]:
    try:
        faults = read_signature(written).settled(issuer).faults(issuer)
    except ModelError as error:
        return [(fault.path, fault.rule) for fault in error.faults]
    return [(fault.path, fault.rule) for fault in faults]


@pytest.mark.parametrize(
    ("issuer", "written", "fault"),
    [
        (WARD.people_committee, "CHỦ TỊCH / PHÓ CHỦ TỊCH / A", ("other_title", "ND30-I-II-7.b/KT")),
        (WARD.people_committee, "PHÓ CHỦ TỊCH / CHỦ TỊCH / A", ("other_title", "ND30-I-II-7.b/KT")),
        (WARD.people_committee, "KT CHỦ TỊCH / PHÓ CHỦ TỊCH / A", ("title", "ND30-I-II-7.b/KT")),
        (WARD.people_committee, "ỦY BAN NHÂN DÂN / CHỦ TỊCH / A", ("other_title", "ND30-I-II-7.đ")),
        (WARD.people_committee, "T/M ỦY BAN NHÂN DÂN / CHỦ TỊCH / A", ("", "ND30-I-II-7.b")),
        (WARD.people_committee, "K/T CHỦ TỊCH / PHÓ CHỦ TỊCH / A", ("", "ND30-I-II-7.b")),
        (WARD.people_committee, "TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH / A", ("on_behalf", "ND30-I-II-7.b/TM")),
        (WARD.chairman, "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / A", ("on_behalf", "ND30-I-II-7.b/TM")),
        (WARD.council_standing_committee(), "TM. HĐND / CHỦ TỊCH / A", ("on_behalf", "ND30-I-II-7.b/TM")),
        (BOARD, "TM. BAN CHỈ ĐẠO / TRƯỞNG BAN / A", ("on_behalf", "ND30-I-II-7.b/TM")),
        (BOARD, "BAN CHỈ ĐẠO / TRƯỞNG BAN / A", ("other_title", "ND30-I-II-7.đ")),
        (BOARD, "TRƯỞNG BAN / KT CHỦ TỊCH / A", ("other_title", "ND30-I-II-7.b/KT")),
        (BOARD, "TRƯỞNG BAN / CHỦ TỊCH / BÍ THƯ / A", ("", "ND30-I-II-7.b/KT")),
    ],
)
def test_what_is_refused(issuer: Issuer, written: str, fault: tuple[str, str]) -> None:
    assert fault in rules(written, issuer)


@pytest.mark.parametrize("wrong", [{"own_power": True}, {"authority": "TL", "title": "Chánh Văn phòng"}])
def test_tm_is_not_lost_where_it_cannot_stand(wrong: dict[str, object]) -> None:
    with pytest.raises(ModelError) as caught:
        Signature("A", on_behalf="Ủy ban nhân dân", **wrong)  # type: ignore[arg-type]  # what is tested
    assert [(fault.path, fault.rule) for fault in caught.value.faults] == [("on_behalf", "ND30-I-II-7.b/TM")]


def test_acting_elsewhere_is_another_title() -> None:
    assert Signature.head("A", other_title="Q. Chủ tịch UBND phường").other_title == "Q. Chủ tịch UBND phường"
