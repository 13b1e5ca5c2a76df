"""Dòng lệnh `vnadmin`: a thin command line for clerks, in Vietnamese. One file a command; imports stay inside `run`."""

from vnadmin.cli.running import main

__all__ = ["main"]
