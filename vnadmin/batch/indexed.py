"""Lỗi của văn bản thứ mấy: an error of one object, told as one of the object at its index."""

from __future__ import annotations

from vnadmin.errors import LoadError, ModelError, VnadminError

__all__ = ["at_index"]


def at_index(error: Exception, index: int) -> Exception:
    """The error under `objects[index]`; one of a data file has its place already, and one that is foreign gets a note.

    >>> from vnadmin.errors import Fault
    >>> print(at_index(ModelError([Fault("signature", "no title")]), 3))
    objects[3].signature: no title
    """
    where = f"objects[{index}]"
    if isinstance(error, LoadError):
        return error
    if isinstance(error, ModelError):
        return ModelError(fault.under(where) for fault in error.faults)
    if isinstance(error, VnadminError) and type(error).__init__ is VnadminError.__init__:
        return type(error)(f"{where}: {error}", vi=error.vi and f"văn bản thứ {index + 1}: {error.vi}")
    error.add_note(where)
    return error
