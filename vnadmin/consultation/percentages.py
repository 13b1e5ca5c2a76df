"""Tỷ lệ phần trăm của các phần: shares that add up to exactly 100,00 as they are printed (largest remainder)."""

from __future__ import annotations

from collections.abc import Sequence

from vnadmin.model.faults import Faults
from vnadmin.text.figures import Figure, write_figure

__all__ = ["DECIMALS", "HUNDRED_PERCENT", "percentages"]

RULE = "LYK-COUNT"

DECIMALS = 2
HUNDRED_PERCENT = 100 * 10**DECIMALS


def percentages(parts: Sequence[int], whole: int) -> tuple[Figure, ...]:
    """Tỷ lệ phần trăm: of each part, two decimals, in the order given; () for a whole of 0, which has no rates.

    What rounding down leaves goes, 0,01 each, to the largest remainders, the first of equal ones first. So a part of 0
    stays 0,00, and a larger part never has the smaller figure. Raises ModelError for parts that do not add up to the
    whole (LYK-COUNT): choices of which several may be marked are no parts, each has a `Rate` of its own.

    >>> percentages([1, 1, 1], 3)
    ((3334, 2), (3333, 2), (3333, 2))
    """
    _check(parts, whole)
    if whole == 0:
        return ()
    shares = [divmod(part * HUNDRED_PERCENT, whole) for part in parts]
    left = HUNDRED_PERCENT - sum(share for share, _ in shares)
    by_remainder = sorted(range(len(shares)), key=lambda i: -shares[i][1])  # the sort keeps the order of equal ones
    more = set(by_remainder[:left])
    return tuple((share + (i in more), DECIMALS) for i, (share, _) in enumerate(shares))


def _check(parts: Sequence[int], whole: int) -> None:
    faults = Faults()
    for path, figure in (*((f"parts[{i}]", part) for i, part in enumerate(parts)), ("whole", whole)):
        if faults.want(path, figure, (int,), RULE, "phải là số nguyên") and figure < 0:
            faults.add(path, f"want a number from 0, got {figure}", RULE, "không được âm")
    if not faults and sum(parts) != whole:
        vi = f"các phần cộng lại là {write_figure((sum(parts), 0))}, không bằng {write_figure((whole, 0))}"
        faults.add("parts", f"the parts add up to {sum(parts)}, not to {whole}", RULE, vi)
    faults.refuse()
