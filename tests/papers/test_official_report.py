"""The report of the UBND: its figures are those of the count, and sentence, table and annex say the same."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.papers.official_facts import FACTS, OPINIONS, QUESTIONS, said
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.opinion import Opinion, Response
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.target import Target
from vnadmin.kinds.addressed import Report
from vnadmin.model.annex import Annex
from vnadmin.model.body import Body, Clause, Node, Paragraph, Section
from vnadmin.model.cells import cell_text
from vnadmin.model.runs import plain
from vnadmin.model.standing import standing
from vnadmin.model.table import Table
from vnadmin.papers.facts import Facts
from vnadmin.papers.opinions_annex import opinions_annex, opinions_table
from vnadmin.papers.opinions_order import DraftOrder
from vnadmin.papers.report_comparison import compared_annex, new_places
from vnadmin.papers.report_opinions import by_part
from vnadmin.papers.response_report import make_response_report
from vnadmin.papers.result_notice import make_result_notice
from vnadmin.papers.summary_annex import summary_annex, summary_tables
from vnadmin.text.figures import write_figure

TOLD = re.compile(r"“([^”]*)”: ([0-9.]+) phiếu(?: \(([0-9,]+)% số phiếu hợp lệ\))?")
quick = settings(deadline=None, max_examples=40)


def figure(number: int) -> str:
    return write_figure((number, 0))


def tables(body: Body) -> list[Table]:
    return [child for _, child, _ in standing(body, "") if isinstance(child, Table)]


def sentences(body: Body) -> list[list[tuple[str, str, str]]]:
    """What each sentence of shares tells: choice, number, share."""
    texts = [plain(child.text) for _, child, _ in standing(body, "") if isinstance(child, Paragraph)]
    return [TOLD.findall(text) for text in texts if TOLD.match(text)]


def body_of(thing: Report | Annex) -> Body:
    return thing.body  # type: ignore[return-value]  # normal form


@st.composite
def tallies(draw: st.DrawFn, group: str) -> Tally:
    counts = draw(st.lists(st.integers(0, 1500), min_size=3, max_size=3))
    valid = sum(counts)
    invalid, late, kept = (draw(st.integers(0, 9)) for _ in range(3))
    several = [valid, *draw(st.lists(st.integers(0, valid), min_size=2, max_size=2))]
    return Tally(
        group=group,
        households=valid + invalid + late + kept,
        issued=valid + invalid + late + kept,
        returned=valid + invalid,
        late=late,
        valid=valid,
        invalid=invalid,
        questions=[
            QuestionTally(QUESTIONS[0], counts[:2], blank=counts[2], others=draw(st.integers(0, valid))),
            QuestionTally(QUESTIONS[1], several),
        ],
    )


@st.composite
def wards(draw: st.DrawFn) -> Facts:
    """Facts with one to five groups and any figures; a name of a group may be a number."""
    codes = [str(number) for number in range(1, draw(st.integers(1, 5)) + 1)]
    named = draw(st.sampled_from(["Tổ dân phố {}", "{}", "Thôn số {{@{}}}"]))
    groups = tuple(ResidentialGroup(code, named.format(code)) for code in codes)
    return replace(FACTS, groups=groups, tallies=tuple(draw(tallies(code)) for code in codes), opinions=())


@quick
@given(wards())
def test_sentence_table_and_annex_agree_with_the_count(facts: Facts) -> None:
    total = facts.total
    assert total is not None
    report, annex = make_response_report(facts), summary_annex(facts)
    assert annex is not None
    told, below = sentences(body_of(report)), sentences(body_of(annex))
    assert told == below
    shown = tables(body_of(report))
    ballots, *asked = summary_tables(facts)
    assert ballots.sums[2:] == tuple(
        figure(number)
        for number in (
            total.households,
            total.issued,
            total.returned,
            total.late,
            total.not_returned,
            total.valid,
            total.invalid,
        )
    )
    for one, sentence, table, of_groups in zip(total.questions, told, shown, asked, strict=True):
        counts = [figure(number) for number in (*one.figures, one.blank)]
        assert [number for _, number, _ in sentence] == counts
        assert [cell_text(row[1]) for row in table.rows] == counts
        assert [cell_text(row[2]).replace("-", "") for row in table.rows] == [share for _, _, share in sentence]
        assert list(of_groups.sums[2 : 3 + len(counts)]) == [figure(total.valid), *counts]
        assert len(of_groups.rows) == len(facts.groups)


@quick
@given(wards())
def test_printed_shares_of_a_question_with_one_choice_add_up(facts: Facts) -> None:
    total = facts.total
    assert total is not None
    first = sentences(body_of(make_response_report(facts)))[0]
    shares = [Decimal(share.replace(",", ".")) for _, _, share in first if share]
    assert sum(shares) == (100 if total.valid else 0)
    assert len(shares) == (len(first) if total.valid else 0)


@settings(deadline=None, max_examples=8)
@given(wards())
def test_the_notice_of_the_result_says_what_the_report_says(facts: Facts) -> None:
    notice = make_result_notice(facts)
    assert sentences(notice.body) == sentences(body_of(make_response_report(facts)))  # type: ignore[arg-type]  # normal form


def test_every_figure_of_the_ballots_stands_in_the_report_with_its_base() -> None:
    total = FACTS.total
    assert total is not None
    page = said(make_response_report(FACTS))
    for label, number in (
        ("Tổng số hộ gia đình", total.households),
        ("Số phiếu phát ra", total.issued),
        ("Số phiếu thu về", total.returned),
        ("Số phiếu không thu về", total.not_returned),
        ("Số phiếu hợp lệ", total.valid),
        ("Số phiếu không hợp lệ", total.invalid),
    ):
        assert f"- {label}: {figure(number)}" in page
    bases = {"hộ gia đình", "số phiếu phát ra", "số phiếu thu về", "số phiếu hợp lệ"}
    rates = re.findall(r"\d,\d\d% ?([^);.\n]*)", page)
    assert len(rates) == 2 + 2 * (3 + 4)
    assert set(rates) <= bases
    assert f"12 tổ dân phố, {figure(total.households)} hộ gia đình." in page
    assert "cộng các tỷ lệ có thể hơn 100%" in page


def test_opinions_are_counted_by_part_and_by_who_gave_them() -> None:
    *chapters, table = by_part(FACTS)
    assert [plain(one.text) for one in chapters if isinstance(one, Node)] == [
        "Góp ý chung: 1 ý kiến với 1 lượt góp ý.",
        "Về Chương I: 2 ý kiến với 2 lượt góp ý.",
        "Về Chương II: 3 ý kiến với 16 lượt góp ý.",
    ]
    assert isinstance(table, Table)
    rows = [[cell_text(cell) for cell in row] for row in table.rows]
    assert rows == [
        ["Góp ý chung", "1", "1", "tổ chức: 1"],
        ["Điều 2", "2", "2", "cơ quan, đơn vị: 1; cá nhân: 1"],
        ["Chương II", "1", "1", "cơ quan, đơn vị: 1"],
        ["Điều 3", "1", "14", "tổ dân phố: 1"],
        ["Điều 4", "1", "1", "cá nhân: 1"],
    ]
    assert table.sums == ("", "6", "19", "")


def test_a_draft_without_chapters_is_counted_by_the_table_alone() -> None:
    assert [type(one) for one in by_part(replace(FACTS, draft=None, opinions=OPINIONS[:3]))] == [Table]


def test_answers_stand_under_their_result_with_reason_and_place() -> None:
    report = make_response_report(FACTS)
    sections = {plain(one.text): one for one in body_of(report) if isinstance(one, Section)}
    assert list(sections) == [
        "Công tác tổ chức lấy ý kiến",
        "Kết quả phiếu lấy ý kiến của hộ gia đình",
        "Ý kiến góp ý theo từng phần",
        "Nội dung tiếp thu",
        "Nội dung giải trình",
        "Đề xuất, kiến nghị",
    ]
    taken = sections["Nội dung tiếp thu"].body
    heads = [plain(one.text) for one in taken if isinstance(one, Clause)]
    assert heads[:2] == ["Tiếp thu 3 ý kiến với 16 lượt góp ý", "Tiếp thu một phần 1 ý kiến với 1 lượt góp ý"]
    page = said(report)
    for words in (
        "- Về Điều 3 (1 ý kiến): Rút thời hạn còn 03 ngày làm việc (sửa tại Điều 4).",
        "- Góp ý chung (1 ý kiến): Giữ bố cục.",
        "- Về Điều 2 (1 ý kiến): Bổ sung một điều giải thích (sửa tại Điều 2).",
        "Giải trình 2 ý kiến với 2 lượt góp ý:",
        "- Về Điều 2 (1 ý kiến): Danh sách này là thông tin cá nhân.",
        "- Về Chương II (1 ý kiến): Tên chương phù hợp với nội dung.",
        "hoàn thiện dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn trên cơ sở các ý kiến đã tiếp thu và"
        " ban hành theo thẩm quyền",
    ):
        assert words in page, words


def test_different_answers_to_one_article_are_told_apart() -> None:
    other = replace(OPINIONS[0], response=Response("accepted", "1. Quy định cả giờ"))
    page = said(make_response_report(replace(FACTS, opinions=(*OPINIONS, other, OPINIONS[0]))))
    assert "- Về Điều 3 (3 ý kiến):" in page
    assert "+ 2 ý kiến: Rút thời hạn còn 03 ngày làm việc (sửa tại Điều 4)." in page
    assert "+ 1 ý kiến: 1. Quy định cả giờ." in page


def test_results_that_no_opinion_has_are_said_to_be_none() -> None:
    page = said(make_response_report(replace(FACTS, opinions=OPINIONS[:1])))
    assert page.count("Không có ý kiến nào.") == 2


def test_the_report_announces_the_annexes_that_it_has() -> None:
    names = [one.name for one in make_response_report(FACTS).annexes]  # type: ignore[union-attr]  # normal form
    assert [name.split(" ")[0] for name in names] == ["Biểu", "Bảng", "So"]
    page = said(make_response_report(FACTS))
    assert all(f"theo Phụ lục {number} kèm theo" in page for number in ("I", "II", "III"))
    alone = make_response_report(replace(FACTS, opinions=(), final=None))
    assert len(alone.annexes) == 1
    assert "theo Phụ lục kèm theo" in said(alone)


def test_wide_annexes_lie_on_their_side() -> None:
    assert all(one.landscape for one in make_response_report(FACTS).annexes)  # type: ignore[union-attr]  # normal form


def row_of(facts: Facts, words: str, **more: bool) -> list[str]:
    rows = [[cell_text(cell) for cell in row] for row in opinions_table(facts, **more).rows]
    return next(row for row in rows if words in row[3])


def test_the_table_of_opinions_follows_the_draft_and_shows_where_its_places_went() -> None:
    order = [cell_text(row[2]).split("\n")[0] for row in opinions_table(FACTS).rows]
    assert order == ["Góp ý chung", "Khoản 1 Điều 2", "Khoản 2 Điều 2", "Chương II", "Điều 3", "Điều 4"]
    assert row_of(FACTS, "Rút ngắn")[1:] == [
        "Tổ dân phố 7\n(14 lượt góp ý)",
        "Điều 3\n(sau tiếp thu: Điều 4)",
        "Rút ngắn thời hạn.\nĐề nghị 03 ngày.",
        "Tiếp thu. Rút thời hạn còn 03 ngày làm việc.\nSửa tại: Điều 4.",
    ]
    assert row_of(FACTS, "Không gắn")[2] == "Điều 4\n(đã bỏ)"
    assert row_of(FACTS, "Nêu tên")[1:4:2] == ["Cá nhân (không nêu tên)", "Nêu tên {@nhan} người vi phạm."]
    assert row_of(FACTS, "Giải thích")[4].startswith("Tiếp thu một phần. ")
    assert row_of(FACTS, "Không gắn", persons_named=False)[1] == "Cá nhân (không nêu tên)"
    assert row_of(replace(FACTS, final=None), "Rút ngắn")[2] == "Điều 3"


def test_there_is_no_annex_of_nothing() -> None:
    assert opinions_annex(replace(FACTS, opinions=())) is None
    assert summary_annex(replace(FACTS, tallies=())) is None
    assert summary_tables(replace(FACTS, tallies=())) == ()
    assert compared_annex(replace(FACTS, final=None)) is None
    assert compared_annex(replace(FACTS, draft=None)) is None
    assert dict(new_places(replace(FACTS, final=None))) == {}


def test_the_comparison_gives_the_reasons_of_the_answers() -> None:
    annex = compared_annex(FACTS)
    assert annex is not None
    (table,) = tables(body_of(annex))
    reasons = {cell_text(row[2]).split(".")[0]: cell_text(row[3]) for row in table.rows}
    assert reasons["Điều 4"] == "Rút thời hạn còn 03 ngày làm việc"
    assert reasons["Điều 2"] == "Bổ sung một điều giải thích"
    assert reasons["(Bỏ)"] == "Bỏ Điều 4"
    kept = Response("explained", "Giữ như dự thảo.", change="Điều 4")
    more = compared_annex(replace(FACTS, opinions=(*OPINIONS, replace(OPINIONS[0], response=kept))))
    assert more == annex
    assert dict(new_places(FACTS)) == {"Điều 2": "Điều 3", "Điều 3": "Điều 4", "Điều 4": ""}


targets = st.one_of(
    st.just(Target()),
    st.builds(
        lambda article, clause, point: Target.read(
            " ".join([*([f"điểm {point}"] if point and clause else []), *([f"khoản {clause}"] if clause else [])])
            + f" Điều {article}"
        ),
        st.integers(1, 12),
        st.integers(0, 12),
        st.sampled_from(["", "a", "d", "đ", "e"]),
    ),
    st.sampled_from(["Chương I", "Chương 1", "Chương 2", "Chương IX", "Mục 1", "Mục 1 Chương II"]).map(Target.read),
)


@quick
@given(st.lists(targets, max_size=20), st.booleans())
def test_opinions_are_sorted_and_every_part_stands_in_one_row(asked: list[Target], known: bool) -> None:
    opinions = tuple(Opinion(text="Ý kiến.", audience="person", target=one) for one in asked)
    facts = replace(FACTS, opinions=opinions, draft=FACTS.draft if known else None, final=None)
    order = DraftOrder(facts.draft)
    keys = [order.key(one) for one in sorted(asked, key=order.key)]
    assert all(one <= other for one, other in pairwise(keys))
    if asked:
        table = list(by_part(facts))[-1]
        assert isinstance(table, Table)
        names = [cell_text(row[0]) for row in table.rows]
        assert len(names) == len(set(names))
        assert table.sums[1] == figure(len(asked))


def test_a_chapter_is_one_part_however_it_is_numbered() -> None:
    named = ["Chương 2", "Chương II", "Chương 2", "Điều 3"]
    opinions = tuple(Opinion(text="Ý kiến.", audience="person", target=one) for one in named)
    item, table = by_part(replace(FACTS, opinions=opinions, final=None))
    assert isinstance(item, Node)
    assert plain(item.text) == "Về Chương II: 4 ý kiến với 4 lượt góp ý."
    assert isinstance(table, Table)
    assert [cell_text(row[0]) for row in table.rows] == ["Chương II", "Điều 3"]
    foreign = tuple(
        replace(one, target=place) for one, place in zip(opinions, ["Chương 9", "Chương IX"] * 2, strict=True)
    )
    table = list(by_part(replace(FACTS, opinions=foreign)))[-1]
    assert isinstance(table, Table)
    assert [cell_text(row[0]) for row in table.rows] == ["Chương 9", "Chương IX"]


def test_points_follow_the_vietnamese_alphabet_and_general_opinions_lead() -> None:
    order = DraftOrder(FACTS.draft)
    wanted = ["chung", "Chương I", "Điều 2", "điểm d khoản 1 Điều 2", "điểm đ khoản 1 Điều 2", "điểm e khoản 1 Điều 2"]
    wanted += ["khoản 2 Điều 2", "khoản 10 Điều 2", "Chương II", "Điều 3", "Chương V", "Điều 9", "Điều 9a", "Điều 10"]
    shuffled = sorted(wanted)
    assert [str(one) for one in sorted(map(Target.read, shuffled), key=order.key)] == wanted


def test_a_group_with_a_number_for_a_name_is_not_added_up() -> None:
    facts = replace(FACTS, groups=tuple(replace(one, name=str(900 + i)) for i, one in enumerate(FACTS.groups)))
    for table in summary_tables(facts):
        assert table.sums[:2] == ("", "")
        assert cell_text(table.rows[0][1]) == "900"


def test_other_opinions_are_summed_where_the_ballot_asks_for_them() -> None:
    _, first, second = summary_tables(FACTS)
    assert plain(first.columns[-1]) == "Ý kiến khác"
    assert first.sums[-1] == "12"
    assert plain(second.columns[-1]) == "Để trống"
