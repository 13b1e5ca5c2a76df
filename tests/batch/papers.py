"""Objects of which there can be many, and those that a worker cannot make or does not survive."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock

from tests.support.papers import notice
from vnadmin import Fault, ModelError, Notice, TargetError
from vnadmin.kinds import sheet
from vnadmin.model.sheet import Sheet


def notices(count: int) -> Iterator[Notice]:
    for number in range(1, count + 1):
        yield notice(number=number, subject=f"Lịch tiếp công dân kỳ {number}")


def refuse(_: object) -> Sheet:
    raise ModelError([Fault("group", "nobody knows it", vi="không rõ tổ nào")])


def crash(_: object) -> Sheet:
    raise KeyError("a fault of the program")


def die(_: object) -> Sheet:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


@sheet(refuse)
@dataclass(frozen=True)
class Bad:
    """Refused when it is composed."""


@sheet(crash)
@dataclass(frozen=True)
class Broken:
    """Fails as no object should."""


@sheet(die)
@dataclass(frozen=True)
class Deadly:
    """Kills the process that composes it."""


@dataclass(frozen=True)
class Rooted:
    """Cannot be pickled."""

    lock: object


def rooted() -> Rooted:
    return Rooted(Lock())


WRONG = TargetError("not made", vi="không làm được")
"""Stands among objects for one that could not be made."""
