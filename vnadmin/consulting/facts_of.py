"""Dữ kiện của một hồ sơ: what a folder holds, in the order in which it is printed."""

from __future__ import annotations

from contextlib import suppress

from vnadmin.consultation.list_order import in_order
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.tallying import Tallying
from vnadmin.errors import LoadError
from vnadmin.kinds.plan import Plan
from vnadmin.papers.facts import Facts

__all__ = ["facts_of"]


def facts_of(folder: Folder) -> Facts:
    """The facts of a folder: households in the order asked for, results of the minutes or else of the answers.

    Where nothing can be counted there are no results: `consult tally` and `consult check` say why.
    """
    counted: Tallying | None = None
    with suppress(LoadError):
        counted = Tallying.of(folder)
    return Facts(
        consultation=folder.consultation,
        plan=next((paper for paper in folder.papers if isinstance(paper, Plan)), None),
        draft=folder.draft,
        final=folder.final,
        groups=folder.groups or (counted.groups if counted else ()),
        households=in_order(folder.households, folder.consultation.order),
        teams=folder.teams,
        opinions=folder.opinions,
        tallies=counted.tallies if counted else (),
        codes=dict(folder.codes) if folder.consultation.coded else {},
        registered=dict(folder.numbers),
    )
