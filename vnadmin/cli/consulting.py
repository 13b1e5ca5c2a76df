"""Kiểm tra hồ sơ: the findings of a folder, for a terminal or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from vnadmin.cli.exits import DONE
from vnadmin.cli.streams import say, warn
from vnadmin.consulting import load_folder
from vnadmin.consulting.checking import check_folder as checked
from vnadmin.findings import Finding, Severity

__all__ = ["check_folder"]

WORDS: dict[Severity, str] = {"error": "trái quy định", "warning": "nên xem lại", "note": "lưu ý"}
"""What a clerk reads for a severity, the gravest first."""


def check_folder(path: str, *, as_json: bool) -> int:
    """Print what a check of the folder finds."""
    folder = load_folder(path)
    for line in folder.warnings:
        warn(line)
    grave = list(WORDS)
    findings = sorted(checked(folder), key=lambda finding: grave.index(finding.severity))
    if as_json:
        say(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        _tell(findings)
    return DONE


def _tell(findings: Sequence[Finding]) -> None:
    for finding in findings:
        say("\n".join(_lines(finding)))
    counted = Counter(finding.severity for finding in findings)
    said = [f"{counted[severity]} {words}" for severity, words in WORDS.items() if counted[severity]]
    say(f"{len(findings)} phát hiện: {', '.join(said)}" if findings else "không có phát hiện nào")


def _lines(finding: Finding) -> Iterable[str]:
    yield f"{WORDS[finding.severity]} [{finding.code}] {finding.message}"
    yield f"  ở: {'; '.join(dict.fromkeys(finding.where))}"
    yield f"  theo: {finding.source}"
    if finding.fix:
        yield f"  cách sửa: {finding.fix}"
    yield ""
