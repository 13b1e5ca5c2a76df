"""A decision with a regulation of 60 articles, object included, beside docxtpl: python -m benchmarks.decision"""

from __future__ import annotations

from benchmarks.contest import contest

if __name__ == "__main__":
    contest("decision", {"docxtpl": 20, "rust-docxtpl": 10}, __doc__)
