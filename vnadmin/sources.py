"""Tệp nguồn: the bytes of a data file that a clerk names, or why there are none."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from vnadmin.errors import LoadError

__all__ = ["read_source"]


def read_source(path: str | PathLike[str], name: str, most: int = -1) -> bytes:
    """Đọc tệp: at most `most` bytes (-1: all). Raises LoadError, under `name`, for what cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        raise LoadError([f"{name}: không có tệp này"]) from None
    except IsADirectoryError:
        raise LoadError([f"{name}: là thư mục, không phải tệp"]) from None
    except (OSError, ValueError) as error:
        raise LoadError([f"{name}: không đọc được tệp ({error})"]) from None
