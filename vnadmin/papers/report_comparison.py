"""So sánh trong báo cáo: the draft before and after, with the reasons that the answers give (L-28.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from vnadmin.consultation.compared import Compared
from vnadmin.consultation.comparison import compare, comparison_annex
from vnadmin.consultation.opinion import Opinion
from vnadmin.kinds import compose
from vnadmin.model.annex import Annex
from vnadmin.model.attached import AttachedText
from vnadmin.papers.facts import Facts
from vnadmin.papers.opinions_order import DraftOrder

__all__ = ["compared_annex", "new_places"]


def _versions(facts: Facts) -> tuple[AttachedText, AttachedText] | None:
    """Both texts with their references spelled out; None where one of them is not at hand."""
    if facts.draft is None or facts.final is None:
        return None
    before, after = compose(facts.draft).attached, compose(facts.final).attached
    return (before, after) if before and after else None


def compared_annex(facts: Facts) -> Annex | None:
    """Phụ lục so sánh dự thảo trước và sau khi tiếp thu; None while there are no two texts."""
    versions = _versions(facts)
    return comparison_annex(*versions, _reasons(compare(*versions), facts)) if versions else None


def new_places(facts: Facts) -> Mapping[str, str]:
    """Số mới: by the number in the draft, the number in the final text where it is another; "" for what was removed."""
    versions = _versions(facts)
    rows = compare(*versions) if versions else ()
    return {
        row.before.number: row.after.number if row.after else ""
        for row in rows
        if row.before and row.before.number and (row.after is None or row.renumbered)
    }


def _reasons(rows: tuple[Compared, ...], facts: Facts) -> dict[str, str]:
    """Lý do, by the key of the row: what the answers say that was changed there, or why it was removed."""
    changed, asked = defaultdict(list), defaultdict(list)
    before, after = DraftOrder(facts.draft), DraftOrder(facts.final)
    for one in facts.opinions:
        response = one.response
        if response is None or not response.reason or response.result == "explained":
            continue
        asked[before.part(one.about)].append(one)
        if response.changed is not None:
            changed[after.part(response.changed)].append(one)
    told = {
        row.key: _told(changed[row.after.number] if row.after else _about(row, asked)) for row in rows if not row.kept
    }
    return {key: reason for key, reason in told.items() if key and reason}


def _about(row: Compared, asked: Mapping[str, list[Opinion]]) -> list[Opinion]:
    return asked.get(row.before.number, []) if row.before else []


def _told(opinions: list[Opinion]) -> str:
    """Every reason once, one after the other."""
    reasons = [" ".join(one.response.reason.split()) for one in opinions if one.response]
    return "; ".join(dict.fromkeys(reason.rstrip(" .;") for reason in reasons))
