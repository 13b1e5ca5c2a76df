"""One contender in a warm process of its own: python -m benchmarks.worker NAME FOLDER

Reads one order a line and answers on one line: `run 40` makes 40 documents and prints the seconds they took,
`save 3 FILE` writes document 3 and prints its size.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from time import perf_counter

from benchmarks.contenders import CONTENDERS


def serve(name: str, folder: Path) -> None:
    make = CONTENDERS[name](folder)
    numbers = count(1)
    for order in sys.stdin:
        verb, *rest = order.split(maxsplit=2)
        if verb == "run":
            batch = [next(numbers) for _ in range(int(rest[0]))]
            start = perf_counter()
            for i in batch:
                make(i)
            print(perf_counter() - start, flush=True)
        else:
            data = make(int(rest[0]))
            Path(rest[1].strip()).write_bytes(data)
            print(len(data), flush=True)


if __name__ == "__main__":
    serve(sys.argv[1], Path(sys.argv[2]))
