"""Which papers can be made, what the others wait for, where they are written, and that issued ones are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from tests.papers.official_facts import FACTS as OFFICIAL
from tests.papers.strategies import QUESTIONS
from tests.support.papers import WARD, notice
from vnadmin import ModelError, Plan, Signature, read
from vnadmin.consultation.ballot_team import BallotTeam, TeamMember
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.consulting.making import makings
from vnadmin.consulting.writing import write_papers
from vnadmin.kinds import composed
from vnadmin.papers.catalogue import PAPERS
from vnadmin.papers.facts import Facts
from vnadmin.papers.group_issuer import group_head, group_within
from vnadmin.papers.registered import Registered

LINE = Timeline(
    list_posted=Window(date(2026, 6, 2), date(2026, 6, 7)), ballots=Window(date(2026, 6, 6), date(2026, 6, 7))
)
ASKED = Consultation(
    issuer=WARD.people_committee,
    subject="Dự thảo Quy chế",
    purpose="opinion",
    matter=7,
    timeline=LINE,
    forms=["c"],
    questions=QUESTIONS,
    return_hour=time(17),
    per_page=2,
    spare=1,
)
GROUPS = (ResidentialGroup("01", "Tổ dân phố 1"), ResidentialGroup("02", "Tổ dân phố 2"))
HOUSEHOLDS = tuple(
    Household(f"{i:03}", name, group=f"0{i % 2 + 1}") for i, name in enumerate(["Đỗ Ý", "Lê An", "Hà Bé", "Ma Sơn"])
)
TEAM = BallotTeam("01", [TeamMember("Hà Thị Lan", "Ban công tác Mặt trận", "head")])
TALLY = Tally(
    group="01",
    households=2,
    issued=2,
    returned=2,
    valid=2,
    invalid=0,
    questions=[QuestionTally(QUESTIONS[0], [1, 1]), QuestionTally(QUESTIONS[1], [1, 1, 0])],
)
PLAN = Plan(
    issuer=WARD.people_committee,
    subject="Lấy ý kiến đối với Dự thảo Quy chế",
    body="Nội dung.",
    signature=Signature.head("Nguyễn Văn A"),
)
FACTS = Facts(consultation=ASKED, plan=PLAN, groups=GROUPS, households=HOUSEHOLDS, teams=(TEAM,), tallies=(TALLY,))


def names(facts: Facts, *only: str) -> list[str]:
    return [one.name for one in makings(facts, only)[0]]


def lacks(facts: Facts, key: str) -> str:
    return "; ".join(phrase for one in makings(facts, [key])[1] for phrase in one.lacks)


def test_a_paper_of_a_group_is_made_for_each_group_that_has_what_it_needs() -> None:
    assert names(FACTS, "phieu_lay_y_kien") == [
        "to_dan_pho/01_to_dan_pho_1/08_phieu_lay_y_kien.docx",
        "to_dan_pho/02_to_dan_pho_2/08_phieu_lay_y_kien.docx",
    ]
    assert names(FACTS, "danh_sach_to_phat_phieu") == ["to_dan_pho/01_to_dan_pho_1/05_danh_sach_to_phat_phieu.docx"]
    assert lacks(FACTS, "danh_sach_to_phat_phieu") == "chưa có Tổ phát phiếu của Tổ dân phố 2 (to_phat_phieu)"
    assert lacks(FACTS, "bao_cao_to_dan_pho") == "chưa có kết quả kiểm phiếu của Tổ dân phố 2 (bien_ban)"


def test_what_is_missing_for_all_is_said_once_with_its_place() -> None:
    bare = Facts(consultation=replace(ASKED, questions=(), timeline=Timeline()), groups=GROUPS)
    assert "cau_hoi" in lacks(bare, "phieu_lay_y_kien")
    assert "lich: phat_phieu" in lacks(bare, "phieu_lay_y_kien")
    assert "danh sách hộ gia đình của các tổ dân phố (ho_gia_dinh)" in lacks(bare, "phieu_lay_y_kien")
    assert lacks(Facts(consultation=ASKED), "phieu_lay_y_kien").startswith("chưa có danh sách tổ dân phố")
    assert lacks(bare, "ke_hoach") == "chưa có kế hoạch (ke_hoach.yaml)"


def test_without_ballots_their_papers_wait_for_nothing() -> None:
    asked = replace(ASKED, forms=["e"], timeline=Timeline())
    made, waiting = makings(Facts(consultation=asked, groups=GROUPS, households=HOUSEHOLDS))
    keys = {one.paper.key for one in (*made, *waiting)}
    assert "phieu_lay_y_kien" not in keys
    assert "ke_hoach" in keys


def test_every_paper_of_the_catalogue_is_made_or_waits() -> None:
    made, waiting = makings(FACTS)
    assert {one.paper.key for one in (*made, *waiting)} == set(PAPERS) - {"quyet_dinh_cong_dong"}
    assert len({one.name for one in made}) == len(made)


def test_who_decides_gets_a_decision_of_the_community() -> None:
    decided = replace(FACTS, consultation=replace(ASKED, purpose="decision", matter=1))
    assert names(decided, "quyet_dinh_cong_dong") == ["to_dan_pho/01_to_dan_pho_1/12_quyet_dinh_cong_dong.docx"]
    keys = {one.paper.key for one in makings(decided)[1]}
    assert "bao_cao_tong_hop" not in keys
    assert "quyet_dinh_cong_dong" not in {one.paper.key for one in (*makings(FACTS)[0], *makings(FACTS)[1])}


@pytest.mark.parametrize("size", [13, 14])
def test_papers_that_are_made_have_the_size_of_the_consultation(size: int) -> None:
    facts = replace(OFFICIAL, consultation=replace(OFFICIAL.consultation, size=size))
    of_all = [one.make() for one in makings(facts, ["thong_bao_lay_y_kien", "bao_cao_tong_hop"])[0]]
    sized = replace(FACTS, consultation=replace(ASKED, size=size))
    of_groups = [one.make() for one in makings(sized, ["danh_sach_ho_gia_dinh", "phieu_lay_y_kien"])[0]]
    assert {composed(one).size for one in (*of_all, *of_groups)} == {size}
    assert len(of_all) == 2


def test_groups_are_led_and_named_as_they_are_called() -> None:
    called = {
        "Xóm Mới": ("Trưởng xóm", "xóm Mới"),
        "Khu phố 3": ("Trưởng khu phố", "khu phố 3"),
        "Tổ 15": ("Tổ trưởng tổ dân phố", "tổ 15"),
        "Đông Hạ": ("Tổ trưởng tổ dân phố", "Đông Hạ"),
    }
    for name, (head, within) in called.items():
        assert (group_head(ResidentialGroup("1", name)), group_within(name)) == (head, within)


def test_an_unknown_paper_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ModelError) as caught:
        makings(FACTS, ["phieu"])
    assert "phieu_lay_y_kien" in caught.value.faults[0].vi


def test_files_are_written_whole_and_an_issued_one_is_kept(tmp_path: Path) -> None:
    made, _ = makings(FACTS, ["ke_hoach"])
    (first,) = write_papers(FACTS, made, tmp_path / "ra")
    assert not first.kept
    assert any("KẾ HOẠCH" in block.text for block in read(first.file.read_bytes()).blocks if hasattr(block, "text"))
    first.file.write_bytes(b"signed")
    registered = replace(FACTS, registered={"ke_hoach": Registered(45, date(2026, 6, 1))})
    (again,) = write_papers(registered, makings(registered, ["ke_hoach"])[0], tmp_path / "ra")
    assert again.kept
    assert again.file.read_bytes() == b"signed"
    (anew,) = write_papers(FACTS, made, tmp_path / "ra")
    assert not anew.kept
    assert anew.file.read_bytes() != b"signed"


def test_one_paper_that_cannot_be_made_keeps_no_other_back(tmp_path: Path) -> None:
    long = replace(ASKED, per_page=4, questions=[replace(QUESTIONS[0], text="Nội dung hỏi. " * 60)])
    facts = replace(FACTS, consultation=long)
    made, _ = makings(facts, ["danh_sach_ho_gia_dinh", "phieu_lay_y_kien"])
    results = list(write_papers(facts, made, tmp_path))
    assert [isinstance(one.error, ModelError) for one in results] == [False, False, True, True]
    assert [one.file.exists() for one in results] == [True, True, False, False]


def test_a_number_is_printed_where_it_is_cited_and_kept_blank_before() -> None:
    blank, none = FACTS.number_and_day("ke_hoach", PLAN)
    assert blank.strip("\xa0") == "/KH-UBND"
    assert none is None
    registered = replace(FACTS, registered={"ke_hoach": Registered(45, date(2026, 6, 1))})
    assert registered.number_and_day("ke_hoach", PLAN) == ("45/KH-UBND", date(2026, 6, 1))
    assert registered.numbered("ke_hoach", PLAN).date == date(2026, 6, 1)
    assert registered.numbered("thong_bao_ket_qua", notice()) == notice()
