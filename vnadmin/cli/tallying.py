"""Tổng hợp kết quả kiểm phiếu: the figures of a folder, for a terminal or as JSON."""

from __future__ import annotations

import json

from vnadmin.cli.exits import DONE
from vnadmin.cli.streams import say, warn
from vnadmin.cli.tally_json import as_mapping
from vnadmin.cli.tally_text import text_lines
from vnadmin.consulting import load_folder
from vnadmin.consulting.tallying import Tallying

__all__ = ["tally_folder"]


def tally_folder(path: str, *, as_json: bool) -> int:
    """Print what the minutes and the answers of the folder add up to."""
    folder = load_folder(path)
    for line in folder.warnings:
        warn(line)
    tallying = Tallying.of(folder)
    for line in tallying.notices:
        warn(line)
    if as_json:
        say(json.dumps(as_mapping(tallying), ensure_ascii=False, indent=2))
    else:
        say("\n".join(text_lines(tallying)))
    return DONE
