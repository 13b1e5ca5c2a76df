"""Objects travel between processes: what another process makes of them is what this one makes."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

from vnadmin import Plan, Ward, render

IN_ANOTHER_PROCESS = """
import pickle, sys
from vnadmin import render
sys.stdout.buffer.write(render(pickle.load(sys.stdin.buffer)))
"""


def plan() -> Plan:
    return Plan(
        issuer=Ward("01843").people_committee,
        subject="Lấy ý kiến Nhân dân",
        body="I. MỤC ĐÍCH {#muc_dich}\n1. Công khai. {#cong_khai}\n2. Theo {@cong_khai} và {@muc_dich}.",
        signature="CHỦ TỊCH / Nguyễn Văn A",
    )


def test_references_are_spelled_out_in_a_process_that_never_made_one(tmp_path: Path) -> None:
    sent = pickle.dumps(plan())
    command = [sys.executable, "-c", IN_ANOTHER_PROCESS]
    made = subprocess.run(command, input=sent, capture_output=True, check=False, cwd=tmp_path)
    assert made.stderr.decode() == ""
    assert made.stdout == render(plan())
