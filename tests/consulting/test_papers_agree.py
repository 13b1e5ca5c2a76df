"""All papers of the example, read back from the files: no figure, date, name or title differs between two of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.support.examples import ROOT
from vnadmin import read
from vnadmin.blocks import Block, Chart, Drawing, Paragraph, Table
from vnadmin.consultation.totals import total
from vnadmin.consulting import load_folder
from vnadmin.consulting.facts_of import facts_of
from vnadmin.consulting.making import makings
from vnadmin.consulting.writing import write_papers
from vnadmin.papers.facts import Facts
from vnadmin.text.figures import read_figure, write_figure
from vnadmin.text.numerals import read_in_words

MATTER = "Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn"
FIGURES = ("Tổng số hộ gia đình", "Số phiếu phát ra", "Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu không hợp lệ")


@cache
def facts() -> Facts:
    return facts_of(load_folder(ROOT / "examples" / "bac_kan"))


@cache
def papers() -> dict[str, tuple[Block, ...]]:
    """Every paper by its name in the folder."""
    made, waiting = makings(facts())
    assert waiting == ()
    results = list(write_papers(facts(), made, Path(mkdtemp(prefix="vnadmin-"))))
    assert [str(result.error) for result in results if result.error] == []
    return {one.made.name: read(one.file.read_bytes()).blocks for one in results if one.file.suffix == ".docx"}


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from lines(cell.blocks)


def rows(blocks: Iterable[Block], title: str) -> Iterator[list[str]]:
    """The rows of the tables whose first row has this title."""
    for block in blocks:
        if isinstance(block, Table) and block.grid:
            texts = [[" ".join(lines(cell.blocks)) for cell in row.cells] for row in block.rows]
            if title in texts[0]:
                yield from texts[1:]


def text(name: str) -> str:
    return "\n".join(lines(papers()[name]))


def of_group(key: str) -> dict[str, tuple[Block, ...]]:
    """One paper of every group, by the group's folder."""
    return {name.split("/")[1]: blocks for name, blocks in papers().items() if name.endswith(f"_{key}.docx")}


def said(words: str, label: str) -> int:
    """The number after a label."""
    found = re.search(rf"{label}: ([0-9.]+)", words)
    assert found, label
    figure = read_figure(found[1].rstrip("."))
    assert figure is not None
    return figure[0]


def test_every_paper_is_there_and_every_ballot_in_the_order_of_its_list() -> None:
    assert len(papers()) == 8 + 12 * 8
    for group, blocks in of_group("danh_sach_ho_gia_dinh").items():
        names = [row[1] for row in rows(blocks, "TT")]
        handed = [row[1] for row in rows(of_group("danh_sach_phat_phieu")[group], "TT")]
        ballots = re.findall(r"Đại diện hộ gia đình: (.+)", "\n".join(lines(of_group("phieu_lay_y_kien")[group])))
        assert handed == names
        assert ballots[: len(names)] == names
        assert len(ballots) == len(names) + facts().consultation.spare
        assert all(set(blank) == {"."} for blank in ballots[len(names) :])


def test_the_number_of_households_is_one_number_everywhere() -> None:
    for group, blocks in of_group("danh_sach_ho_gia_dinh").items():
        words = "\n".join(lines(blocks))
        found = re.search(r"Danh sách có ([0-9.]+) \(([^)]+)\) đại diện hộ gia đình", words)
        assert found
        count = len(list(rows(blocks, "TT")))
        assert (found[1], read_in_words(found[2])) == (write_figure((count, 0)), count)
        for key in ("bien_ban_niem_yet", "bien_ban_ket_thuc_niem_yet"):
            assert f"gồm {found[1]} hộ gia đình" in " ".join(lines(of_group(key)[group]))
        for key in ("bien_ban_kiem_phieu", "bao_cao_to_dan_pho"):
            assert said("\n".join(lines(of_group(key)[group])), "Tổng số hộ gia đình") == count
        assert f"gồm {found[1]} phiếu của hộ gia đình" in "\n".join(lines(of_group("danh_sach_phat_phieu")[group]))


@pytest.mark.parametrize("label", FIGURES)
def test_the_figures_of_the_groups_add_up_to_those_of_the_ward(label: str) -> None:
    minutes = ["\n".join(lines(blocks)) for blocks in of_group("bien_ban_kiem_phieu").values()]
    reports = ["\n".join(lines(blocks)) for blocks in of_group("bao_cao_to_dan_pho").values()]
    counts = [said(one, label) for one in minutes]
    assert counts == [said(one, label) for one in reports]
    for name in ("14_bao_cao_tong_hop.docx", "16_to_trinh.docx", "18_thong_bao_ket_qua.docx"):
        assert said(text(name), label) == sum(counts), name


@pytest.mark.parametrize("name", ["14_bao_cao_tong_hop.docx", "18_thong_bao_ket_qua.docx"])
def test_choices_are_counted_alike_in_minutes_report_notice_and_annex(name: str) -> None:
    whole = total(facts().tallies)
    told = {row[0]: row[1:] for row in rows(papers()[name], "Phương án")}
    for one in whole.questions:
        for choice, count in zip(one.question.choices, one.figures, strict=True):
            assert told[choice][0] == write_figure((count, 0))
            sentence = f"“{choice}”: {told[choice][0]} phiếu ({told[choice][1]}% số phiếu hợp lệ)"
            assert sentence in text(name)
    for group in facts().groups:
        tally = facts().tally_of(group.code)
        assert tally is not None
        of_annex = [row for row in rows(papers()[name], "Số hộ") if group.name in row]
        assert all(write_figure((tally.households, 0)) in row for row in of_annex)


def test_charts_show_the_figures_of_the_tables() -> None:
    whole = total(facts().tallies)
    for name in ("14_bao_cao_tong_hop.docx", "18_thong_bao_ket_qua.docx"):
        charts = [one.content for one in papers()[name] if isinstance(one, Drawing)]
        assert len(charts) == len(whole.questions)
        for chart, one in zip(charts, whole.questions, strict=True):
            assert isinstance(chart, Chart)
            assert chart.categories[:-1] == one.question.choices
            assert [tuple(row.values) for row in chart.series] == [(*one.figures, one.blank)]


def test_dates_are_said_alike_on_all_papers() -> None:
    line = facts().consultation.timeline
    assert line.list_posted is not None
    assert line.ballots is not None
    for key in ("danh_sach_ho_gia_dinh", "bien_ban_niem_yet", "bien_ban_ket_thuc_niem_yet"):
        for blocks in of_group(key).values():
            assert f"niêm yết: {line.list_posted}" in " ".join(lines(blocks))
    limits = {
        words
        for blocks in of_group("phieu_lay_y_kien").values()
        for words in re.findall(r"Thời hạn gửi lại phiếu: (trước .+?2026)", "\n".join(lines(blocks)))
    }
    assert len(limits) == 1
    assert limits.pop() in text("03_thong_bao_lay_y_kien.docx")
    for name in ("03_thong_bao_lay_y_kien.docx", "14_bao_cao_tong_hop.docx", "16_to_trinh.docx"):
        assert str(line.ballots) in text(name)


def test_the_matter_has_one_title() -> None:
    for name, blocks in papers().items():
        words = " ".join(lines(blocks)).casefold()
        assert MATTER.casefold() in words, name


def test_names_of_teams_and_heads_are_those_of_the_lists() -> None:
    for group in facts().groups:
        folder = next(name.split("/")[1] for name in papers() if name.startswith(f"to_dan_pho/{group.code}_"))
        team = facts().team_of(group.code)
        assert team is not None
        names = [row[1] for row in rows(of_group("danh_sach_to_phat_phieu")[folder], "TT")]
        assert names == [one.name for one in team.members]
        minutes = "\n".join(lines(of_group("bien_ban_kiem_phieu")[folder]))
        assert all(f"Ông (bà): {name}, " in minutes for name in names)
        for key in ("bien_ban_kiem_phieu", "danh_sach_ho_gia_dinh", "bao_cao_to_dan_pho", "bien_ban_niem_yet"):
            assert group.head in "\n".join(lines(of_group(key)[folder]))


def test_opinions_are_counted_alike() -> None:
    count = len(facts().opinions)
    for name in ("14_bao_cao_tong_hop.docx", "16_to_trinh.docx", "18_thong_bao_ket_qua.docx"):
        assert f"Tổng số: {count} ý kiến" in text(name)
    for name in ("14_bao_cao_tong_hop.docx", "18_thong_bao_ket_qua.docx"):
        answers = [row for row in rows(papers()[name], "Nội dung góp ý") if row[0].isdigit()]
        assert len(answers) == count
