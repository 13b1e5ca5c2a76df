"""Tổng hợp kết quả kiểm phiếu: from the minutes, from single answers, or from both, compared (N-4.6a, N-4.6c).

The minutes are the result where there are both. Of what is not there nothing is made: a group without figures is
missing, and no group of zeros.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vnadmin.consultation.counted import Count
from vnadmin.consultation.differences import Difference
from vnadmin.consultation.favour import Favour, favours
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.totals import total
from vnadmin.consulting.compared_counts import told_differences
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.tally_sources import count_answers, known_groups, unlike_list
from vnadmin.errors import LoadError
from vnadmin.text.figures import write_figure

__all__ = ["Tallying"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tallying:
    """Tổng hợp kết quả kiểm phiếu of a folder; made by `Tallying.of`.

    groups           tổ dân phố đã biết: of the lists, then of the minutes; the order of all that follows
    tallies          kết quả của từng tổ: the minutes', else what was counted
    count            kết quả đếm phiếu; None where there are no answers, or they can't be counted
    differences      mã tổ và số liệu khác nhau giữa biên bản và phiếu; groups that agree are left out
    missing          mã tổ chưa có biên bản và chưa có phiếu nào
    without_minutes  mã tổ có phiếu mà chưa có biên bản, where others have theirs
    without_answers  mã tổ có biên bản mà chưa có phiếu nào, where others have theirs
    favours          mức tán thành, in the regime "decision" alone
    notices          what to look at again, in Vietnamese
    """

    groups: tuple[ResidentialGroup, ...]
    tallies: tuple[Tally, ...]
    count: Count | None = None
    differences: tuple[tuple[str, tuple[Difference, ...]], ...] = ()
    missing: tuple[str, ...] = ()
    without_minutes: tuple[str, ...] = ()
    without_answers: tuple[str, ...] = ()
    favours: tuple[Favour, ...] = ()
    notices: tuple[str, ...] = ()

    @classmethod
    def of(cls, folder: Folder) -> Tallying:
        """Tổng hợp từ hồ sơ. Raises LoadError that names what is missing where nothing can be counted."""
        count, lacking = count_answers(folder)
        minutes = {one.group: one for one in folder.tallies}
        answers = _answered(count)
        if not minutes and not answers:
            none_of_list = f"{count}: không phiếu nào thuộc hộ gia đình trong danh sách"
            raise LoadError(lacking or [none_of_list])
        groups = known_groups(folder)
        codes = [one.code for one in groups]
        tallies = tuple((minutes.get(code) or answers[code]) for code in codes if code in minutes or code in answers)
        missing = tuple(code for code in codes if code not in minutes and code not in answers)
        consultation = folder.consultation
        return cls(
            groups=groups,
            tallies=tallies,
            count=count,
            differences=_differences(codes, minutes, answers),
            missing=missing,
            without_minutes=tuple(code for code in codes if minutes and code in answers and code not in minutes),
            without_answers=tuple(code for code in codes if answers and code in minutes and code not in answers),
            favours=favours(consultation.purpose, consultation.matter, tallies, complete=not missing),
            notices=(*lacking, *unlike_list(folder, answers)),
        )

    @property
    def total(self) -> Tally:
        """Kết quả toàn phường, xã: of the groups that have figures."""
        return total(self.tallies)

    @property
    def balance(self) -> str:
        """Cân đối số phiếu: what was handed out is what came back, came late or did not come, none lost.

        As "50 phiếu phát ra = 40 thu về (38 hợp lệ + 2 không hợp lệ) + 1 nộp muộn + 9 không thu về".
        """
        whole = self.total
        parts = (whole.issued, whole.returned, whole.valid, whole.invalid, whole.late, whole.not_returned)
        issued, returned, valid, invalid, late, gone = (write_figure((figure, 0)) for figure in parts)
        came = f"{returned} thu về ({valid} hợp lệ + {invalid} không hợp lệ)"
        return f"{issued} phiếu phát ra = {came} + {late} nộp muộn + {gone} không thu về"

    def name(self, code: str) -> str:
        """Tên tổ dân phố; its code where it has no name."""
        return next((one.name for one in self.groups if one.code == code), code)


def _answered(count: Count | None) -> Mapping[str, Tally]:
    """The tallies of the groups of which there is at least one answer."""
    if count is None:
        return {}
    heard = {outcome.group for outcome in count.outcomes}
    return {one.group: one for one in count.tallies if one.group in heard}


def _differences(
    codes: list[str], minutes: Mapping[str, Tally], answers: Mapping[str, Tally]
) -> tuple[tuple[str, tuple[Difference, ...]], ...]:
    both = [code for code in codes if code in minutes and code in answers]
    found = [(code, told_differences(minutes[code], answers[code])) for code in both]
    return tuple((code, rows) for code, rows in found if rows)
