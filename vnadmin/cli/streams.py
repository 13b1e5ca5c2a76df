"""Luồng ra: text to the terminal in UTF-8 whatever its code page, bytes to a pipe."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from vnadmin.cli.exits import WrongCall

__all__ = ["drop_stdout", "flush", "refuse_terminal", "say", "speak_utf8", "warn", "write_bytes"]


def speak_utf8() -> None:
    """What the program prints is UTF-8, unless PYTHONIOENCODING asks for something else; nothing is unprintable."""
    encoding = None if os.environ.get("PYTHONIOENCODING") else "utf-8"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def say(text: str) -> None:
    """A line of the result, on stdout. Raises BrokenPipeError or TargetError, as all that writes there."""
    with _arriving():
        print(text)  # noqa: T201  # a command line prints


def warn(text: str) -> None:
    """A line about the result, on stderr; where nobody can be told, nobody is."""
    with suppress(OSError):
        if sys.stderr is not None:
            print(text, file=sys.stderr, flush=True)  # noqa: T201  # as above


def refuse_terminal() -> None:
    """A .docx on the screen is of use to nobody."""
    if sys.stdout is not None and sys.stdout.isatty():
        raise WrongCall("không in tệp .docx ra màn hình: hãy dùng -o TỆP.docx, hoặc nối “-o -” vào lệnh khác")


def write_bytes(data: bytes) -> None:
    """A whole file, on stdout."""
    with _arriving():
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def flush() -> None:
    """See to it that everything said has arrived: a redirected stdout may lie on a full disk."""
    with _arriving():
        if sys.stdout is not None:
            sys.stdout.flush()


@contextmanager
def _arriving() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        if os.name == "nt" and error.errno == errno.EINVAL:  # its answer for a pipe without a reader
            raise BrokenPipeError from error
        from vnadmin.errors import TargetError  # the error tree only where there is an error

        drop_stdout()
        why = error.strerror or error
        raise TargetError(
            f"stdout: cannot be written: {why}", vi=f"không ghi được kết quả ra stdout ({why})"
        ) from error


def drop_stdout() -> None:
    """What is still buffered goes nowhere, so that the interpreter does not complain at its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
