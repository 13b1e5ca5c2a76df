"""Tham số LOẠI: a kind of document by its key, checked when the call is read."""

from __future__ import annotations

import argparse

__all__ = ["add_kind"]


def add_kind(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "kind", metavar="LOẠI", type=_key, help="khóa của loại văn bản, như ke_hoach (xem vnadmin kinds)"
    )


def _key(text: str) -> str:
    from vnadmin.cli.unknown_word import unknown_word
    from vnadmin.kinds import kind_keys  # the registered classes come with it

    if text not in kind_keys():
        raise argparse.ArgumentTypeError(unknown_word(text, list(kind_keys())))
    return text
