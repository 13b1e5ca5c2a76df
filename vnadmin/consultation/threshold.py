"""Tỷ lệ tán thành: how many must be in favour where the people decide (L-21.1/1, L-21.1/2, L-21.1/3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vnadmin.consultation.regime import Purpose
from vnadmin.model.faults import Faults
from vnadmin.text.figures import write_figure

__all__ = ["Threshold", "commune_threshold", "group_threshold"]

TWO_THIRDS = "L-21.1/1"
TWO_THIRDS_OF_GROUPS = "L-21.1/2"
MORE_THAN_HALF = "L-21.1/3"
RULE_OF_MATTER = {
    1: TWO_THIRDS,
    2: TWO_THIRDS,
    3: MORE_THAN_HALF,
    4: MORE_THAN_HALF,
    5: MORE_THAN_HALF,
    6: MORE_THAN_HALF,
}
"""The rule of each khoản of Điều 15."""

WORDS = {
    TWO_THIRDS: ("đại diện hộ gia đình", "ít nhất hai phần ba"),
    TWO_THIRDS_OF_GROUPS: ("tổ dân phố", "ít nhất hai phần ba"),
    MORE_THAN_HALF: ("đại diện hộ gia đình", "trên 50%"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """Kết quả xét tỷ lệ tán thành: `agree` of `base` are in favour; `rule` is the rule it is measured by.

    The base is all household representatives of the group, or all its groups in a commune; never the ballots that
    came back. Compared in whole numbers. Made by `group_threshold` and `commune_threshold`. Raises ModelError for
    figures that can't be.
    """

    rule: str
    agree: int
    base: int

    def __post_init__(self) -> None:
        faults = Faults()
        if self.rule not in WORDS:
            faults.add("rule", f"{self.rule!r} is no threshold", "L-21.1/1", "không có quy định về tỷ lệ này")
        for name in ("agree", "base"):
            faults.want(name, getattr(self, name), (int,), self.rule, "phải là số nguyên")
        if not faults and self.base < 1:
            faults.add("base", "nobody is asked", self.rule, f"tổng số {WORDS[self.rule][0]} phải từ 1")
        elif not faults and not 0 <= self.agree <= self.base:
            vi = f"số tán thành là {self.agree}, phải từ 0 đến {self.base}"
            faults.add("agree", f"want 0 to {self.base}, got {self.agree}", self.rule, vi)
        faults.refuse()

    @property
    def passed(self) -> bool:
        """Đạt: 3·C ≥ 2·H, or 2·C > H."""
        if self.rule == MORE_THAN_HALF:
            return 2 * self.agree > self.base
        return 3 * self.agree >= 2 * self.base

    @property
    def needed(self) -> int:
        """Số tán thành ít nhất phải có."""
        return self.base // 2 + 1 if self.rule == MORE_THAN_HALF else -(-2 * self.base // 3)

    @property
    def sentence(self) -> str:
        """The result as minutes say it.

        >>> group_threshold("decision", 1, agree=33, households=50).sentence
        '33/50 đại diện hộ gia đình tán thành, không đạt ít nhất hai phần ba (cần từ 34 đại diện hộ gia đình trở lên)'
        """
        who, share = WORDS[self.rule]
        agree, base, needed = (write_figure((figure, 0)) for figure in (self.agree, self.base, self.needed))
        result = "đạt" if self.passed else "không đạt"
        return f"{agree}/{base} {who} tán thành, {result} {share} (cần từ {needed} {who} trở lên)"


def group_threshold(purpose: Purpose, matter: int, *, agree: int, households: int) -> Threshold:
    """Trong một tổ dân phố: `matter` is the khoản of Điều 15, `households` all household representatives (H).

    Raises ModelError for the regime "opinion", which has no threshold, and for a matter that Điều 15 does not have.
    """
    return Threshold(rule=_rule(purpose, matter), agree=agree, base=households)


def commune_threshold(purpose: Purpose, matter: int, groups: Iterable[Threshold]) -> Threshold:
    """Trong phạm vi cấp xã: two thirds of the groups in favour, each by its own threshold; khoản 1, 2 only.

    `groups` are the results of all groups of the commune, those too that are not in favour.

    Raises ModelError as `group_threshold`, and for other matters: the law has no threshold for them commune-wide.
    """
    rule, rows = _rule(purpose, matter), tuple(groups)
    faults = Faults()
    if rule != TWO_THIRDS:
        vi = "trong phạm vi cấp xã, luật chỉ quy định tỷ lệ cho nội dung tại khoản 1, khoản 2 Điều 15"
        faults.add("matter", f"no threshold for the whole commune in matter {matter}", TWO_THIRDS_OF_GROUPS, vi)
    elif any(one.rule != rule for one in rows):
        vi = "kết quả của các tổ dân phố phải xét theo cùng một quy định"
        faults.add("groups", "the groups were measured by other rules", TWO_THIRDS_OF_GROUPS, vi)
    faults.refuse()
    return Threshold(rule=TWO_THIRDS_OF_GROUPS, agree=sum(one.passed for one in rows), base=len(rows))


def _rule(purpose: Purpose, matter: int) -> str:
    faults = Faults()
    if purpose != "decision":
        vi = "tham gia ý kiến không có tỷ lệ phải đạt; tỷ lệ chỉ có khi Nhân dân bàn và quyết định"
        faults.add("purpose", "only where the people decide is there a threshold", TWO_THIRDS, vi)
    vi = "nội dung phải là một trong các khoản 1 đến 6 Điều 15"
    if faults.want("matter", matter, (int,), TWO_THIRDS, vi) and matter not in RULE_OF_MATTER:
        faults.add("matter", f"want a khoản of Điều 15, 1 to 6, got {matter!r}", TWO_THIRDS, vi)
    faults.refuse()
    return RULE_OF_MATTER[matter]
