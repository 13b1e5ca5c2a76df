"""The error tree: what is raised when vnadmin is *used* wrongly.

A wrong *document* never raises when it is read or checked: it yields findings. The tree::

    VnadminError
    ├── ModelError      an object that its form cannot be (ValueError); holds every Fault at once
    ├── RuleError       the rule tables themselves are wrong, or a row that does not exist is asked for
    ├── UnitError       an administrative unit that is unknown or abolished; names the nearest (ValueError)
    ├── TemplateError   a Word template that cannot be compiled or filled; quotes the paragraph it means
    ├── PackageError    bytes that are not a .docx package that can be read
    ├── LoadError       a data file with faults; holds every located fault at once (Vietnamese)
    ├── TargetError     a file that cannot be written or converted
    └── BatchError      many documents, some of which a worker's death left unwritten; names their indices
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

__all__ = [
    "BatchError",
    "Fault",
    "LoadError",
    "ModelError",
    "PackageError",
    "RuleError",
    "TargetError",
    "TemplateError",
    "UnitError",
    "VnadminError",
    "field_of",
]

_STEP = re.compile(r"[.\[:]")


class VnadminError(Exception):
    """Every error that vnadmin raises on purpose.

    The message is for developers; `vi` is the same sentence for clerks, empty where nobody has written it.
    """

    def __init__(self, *args: object, vi: str = "") -> None:
        super().__init__(*args)
        self.vi = vi


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with an object.

    `path` leads to it (`signature`, `body[2].items[0]`, empty for the object itself), `rule` is the id of the
    clause it breaks (empty where no clause is behind it), `message` is for developers, `vi` for clerks.
    """

    path: str
    message: str
    rule: str = ""
    vi: str = ""

    @property
    def field(self) -> str:
        """The field of the object that the path begins with: "body" of `body[2].items[0]`."""
        return field_of(self.path)

    def under(self, prefix: str) -> Fault:
        """The same fault seen from an object that holds the faulty one at `prefix`."""
        if not self.path:
            return replace(self, path=prefix)
        return replace(self, path=prefix + self.path if self.path.startswith(("[", ":")) else f"{prefix}.{self.path}")

    def __str__(self) -> str:
        head = f"{self.path}: " if self.path else ""
        return f"{head}{self.message} ({self.rule})" if self.rule else f"{head}{self.message}"


def field_of(path: str) -> str:
    """The field that a path begins with; empty for the object itself.

    >>> field_of("body[2].items[0]"), field_of("body:7"), field_of("")
    ('body', 'body', '')
    """
    return _STEP.split(path, maxsplit=1)[0]


class ModelError(VnadminError, ValueError):
    """An object that its form cannot be; `faults` holds all that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        count = len(self.faults)
        if count == 1:
            return str(self.faults[0])
        return "\n  ".join([f"{count} faults", *map(str, self.faults)])


class RuleError(VnadminError):
    """The rule tables are inconsistent, or a row was asked for that they do not have."""


class UnitError(VnadminError, ValueError):
    """No such administrative unit (in force on the day asked for); the message names the nearest."""


class TemplateError(VnadminError):
    """A Word template that cannot be compiled or filled; the message quotes the paragraph meant."""


class PackageError(VnadminError):
    """Bytes that are not a readable .docx package."""


class LoadError(VnadminError):
    """A data file with faults: one line each, `file:line:column: path: message`, in Vietnamese."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.lines = tuple(lines)
        super().__init__("\n".join(self.lines))


class TargetError(VnadminError):
    """A target that cannot be written, or a conversion that did not produce its file."""


class BatchError(VnadminError):
    """A worker died: the objects at `indices` were begun and not written, and none after the last of them was begun."""

    def __init__(self, *args: object, vi: str = "", indices: Iterable[int] = ()) -> None:
        super().__init__(*args, vi=vi)
        self.indices = tuple(indices)
