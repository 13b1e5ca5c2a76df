"""Kiểm tra cả hồ sơ: what its facts, papers, lists, figures and numbers contradict, as findings."""

from __future__ import annotations

from vnadmin.consultation.change_findings import change_findings
from vnadmin.consultation.check import check
from vnadmin.consulting.count_findings import count_findings
from vnadmin.consulting.folder import Folder
from vnadmin.consulting.number_findings import number_findings
from vnadmin.findings import Finding

__all__ = ["check_folder"]


def check_folder(folder: Folder) -> list[Finding]:
    """Every finding of a folder; the ward decides."""
    asked = folder.consultation
    return [
        *check(
            asked,
            folder.papers,
            groups=folder.groups,
            households=folder.households,
            teams=folder.teams,
            opinions=folder.opinions,
            draft=folder.draft,
            final=folder.final,
        ),
        *change_findings(folder.draft, folder.final, folder.opinions, asked.purpose),
        *count_findings(folder),
        *number_findings(folder),
    ]
