"""Chạy một lệnh: from the words of the call to the exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from vnadmin.cli.exits import DONE, PIPE_CLOSED, STOPPED, WRONG_CALL
from vnadmin.cli.parser import make_parser
from vnadmin.cli.streams import drop_stdout, flush, speak_utf8, warn
from vnadmin.cli.vietnamese import vietnamese_argparse

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code (`vnadmin.cli.exits`); no exception leaves it."""
    speak_utf8()
    _start_fast()
    try:
        code = _run(argv)
        flush()
        return code
    except KeyboardInterrupt:
        warn("đã dừng")
        return STOPPED
    except BrokenPipeError:
        drop_stdout()
        return PIPE_CLOSED
    except Exception as error:
        from vnadmin.cli.telling import tell  # the error tree only where there is an error

        return tell(error)


def _start_fast() -> None:
    """A command is a short life: no plug-ins are looked for, and the garbage collector comes seldom."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(100_000, 50, 50)


def _run(argv: Sequence[str] | None) -> int:
    words = sys.argv[1:] if argv is None else argv
    with vietnamese_argparse():
        parser = make_parser()
        if not words:
            warn(parser.format_help())
            return WRONG_CALL
        try:
            arguments = parser.parse_args(words)
        except SystemExit as done:  # --help, --version, a wrong call
            return done.code if isinstance(done.code, int) else DONE
    code: int = arguments.run(arguments)
    return code
