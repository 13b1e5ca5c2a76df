"""Các danh sách của hồ sơ: every list of a folder read, in the order in which one needs another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
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

__all__ = ["FolderLists"]

Thing = TypeVar("Thing")
Read: TypeAlias = "tuple[tuple[Thing, ...], tuple[str, ...]]"
"""What a reader of a list gives: the objects, and what to look at again."""


@dataclass(slots=True)
class FolderLists:
    """Các danh sách đã đọc; `lines` is what is wrong with them, `notices` what to look at again."""

    groups: tuple[ResidentialGroup, ...] = ()
    households: tuple[Household, ...] = ()
    teams: tuple[BallotTeam, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    tallies: tuple[Tally, ...] = ()
    answers: tuple[Answer, ...] = ()
    numbers: tuple[tuple[str, Registered], ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    lines: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path, questions: Sequence[Question] | None) -> FolderLists:
        """The lists of a folder; without `questions` (not None: none are asked) what needs them is left unread.

        A list that is wrong stands as an empty one, so that what is wrong with the others is told as well.
        """
        read = cls()
        files = list_files(folder.iterdir(), read.notices)
        read._take(files, questions)
        return read

    def _take(self, files: Mapping[str, Sequence[Path]], questions: Sequence[Question] | None) -> None:
        self.groups = self._of(partial(read_groups, files["to_dan_pho"]))
        self.households = self._of(partial(read_households, files["ho_gia_dinh"], self.groups))
        self.teams = self._of(partial(read_teams, files["to_phat_phieu"], self.groups))
        self.opinions = self._of(partial(read_opinions, files["y_kien"]))
        self.codes = self._of(partial(read_codes, files["ma_phieu"], self.households))
        self.numbers = self._of(partial(read_numbers, files["so_van_ban"]))
        if questions is not None:
            if files["bien_ban"]:
                self.tallies = self._of(partial(read_minutes, files["bien_ban"], questions, self.groups))
            if files["tra_loi"]:
                self.answers = self._of(partial(read_answers, files["tra_loi"], questions))

    def _of(self, read: Callable[[], Read[Thing]]) -> tuple[Thing, ...]:
        try:
            made, notices = read()
        except LoadError as error:
            self.lines += error.lines
            return ()
        self.notices += notices
        return made
