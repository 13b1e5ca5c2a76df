"""A plan in a warm process, object included, beside the peers: python -m benchmarks.plan [--json FILE]"""

from __future__ import annotations

from benchmarks.contest import contest

if __name__ == "__main__":
    contest("plan", {"docxtpl": 20, "rust-docxtpl": 10, "python-docx": 50}, __doc__)
