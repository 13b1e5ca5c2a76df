"""Các danh sách của hồ sơ: every list of a folder read, in the order in which one needs another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.ballot_team import BallotTeam
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.opinion import Opinion
from vnadmin.consultation.question import Question
from vnadmin.consultation.tally import Tally
from vnadmin.consulting.answers_list import read_answers
from vnadmin.consulting.codes_list import read_codes
from vnadmin.consulting.groups_list import read_groups
from vnadmin.consulting.households_list import read_households
from vnadmin.consulting.lists import list_files
from vnadmin.consulting.minutes_list import read_minutes
from vnadmin.consulting.numbers_list import read_numbers
from vnadmin.consulting.opinions_list import read_opinions
from vnadmin.consulting.teams_list import read_teams
from vnadmin.errors import LoadError
from vnadmin.papers.registered import Registered

__all__ = ["FolderLists", "ListsReading"]

Thing = TypeVar("Thing")
Read: TypeAlias = "tuple[tuple[Thing, ...], tuple[str, ...]]"
"""What a reader of a list gives: the objects, and what to look at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLists:
    """Các danh sách của hồ sơ; a list that is not there is empty.

    groups, households, teams  tổ dân phố, hộ gia đình, Tổ phát phiếu
    opinions                   ý kiến góp ý
    tallies, answers           kết quả theo biên bản, câu trả lời trên từng phiếu
    numbers                    số và ngày văn thư đã ghi, by the paper's key
    codes                      mã phiếu của từng hộ, pairs of household and ballot
    """

    groups: tuple[ResidentialGroup, ...] = ()
    households: tuple[Household, ...] = ()
    teams: tuple[BallotTeam, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    tallies: tuple[Tally, ...] = ()
    answers: tuple[Answer, ...] = ()
    numbers: tuple[tuple[str, Registered], ...] = ()
    codes: tuple[tuple[str, str], ...] = ()


class ListsReading:
    """Đọc các danh sách: `lines` is what is wrong with them, `notices` what to look at again."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.notices: list[str] = []

    def read(self, folder: Path, questions: Sequence[Question] | None) -> FolderLists:
        """The lists of a folder; without `questions` (not None: none are asked) what needs them is left unread.

        A list that is wrong stands as an empty one, so that what is wrong with the others is told as well.
        """
        files = list_files(folder.iterdir(), self.notices)
        groups = self._of(partial(read_groups, files["to_dan_pho"]))
        households = self._of(partial(read_households, files["ho_gia_dinh"], groups))
        return FolderLists(
            groups=groups,
            households=households,
            teams=self._of(partial(read_teams, files["to_phat_phieu"], groups)),
            opinions=self._of(partial(read_opinions, files["y_kien"])),
            codes=self._of(partial(read_codes, files["ma_phieu"], households)),
            numbers=self._of(partial(read_numbers, files["so_van_ban"])),
            tallies=self._tallies(files["bien_ban"], questions, groups),
            answers=self._answers(files["tra_loi"], questions),
        )

    def _tallies(
        self, files: Sequence[Path], questions: Sequence[Question] | None, groups: tuple[ResidentialGroup, ...]
    ) -> tuple[Tally, ...]:
        if questions is None or not files:
            return ()
        return self._of(partial(read_minutes, files, questions, groups))

    def _answers(self, files: Sequence[Path], questions: Sequence[Question] | None) -> tuple[Answer, ...]:
        return self._of(partial(read_answers, files, questions)) if questions is not None and files else ()

    def _of(self, read: Callable[[], Read[Thing]]) -> tuple[Thing, ...]:
        try:
            made, notices = read()
        except LoadError as error:
            self.lines += error.lines
            return ()
        self.notices += notices
        return made
