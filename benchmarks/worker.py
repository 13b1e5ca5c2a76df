"""One contender in a warm process of its own: python -m benchmarks.worker PAPER NAME TEMPLATE [SERIES]

Reads one order a line and answers on one line: `run 40` makes 40 documents and prints the seconds they took,
`save 3 FILE` writes document 3 and prints its size.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from time import perf_counter

from benchmarks.contenders import CONTENDERS
from benchmarks.papers import PAPERS, documents

AT_ONCE = 20
"""How many documents lie ready as plain dicts before the clock runs."""


def serve(paper: str, name: str, template: Path, series: str = "") -> None:
    make = CONTENDERS[name](paper, template)
    document = documents(PAPERS[paper], series)
    numbers = count(1)
    for order in sys.stdin:
        verb, *rest = order.split(maxsplit=2)
        if verb == "run":
            seconds, left = 0.0, int(rest[0])
            while left:
                batch = [document(next(numbers)) for _ in range(min(left, AT_ONCE))]
                start = perf_counter()
                for plain in batch:
                    make(plain)
                seconds += perf_counter() - start
                left -= len(batch)
            print(seconds, flush=True)
        else:
            data = make(document(int(rest[0])))
            Path(rest[1].strip()).write_bytes(data)
            print(len(data), flush=True)


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
