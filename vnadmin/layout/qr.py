"""Mã QR: a text as a picture that telephones read, error correction M, with its quiet zone (ISO/IEC 18004)."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from vnadmin.blocks import Drawing, Picture
from vnadmin.errors import Fault, ModelError
from vnadmin.formats import Look, mm
from vnadmin.rules.table import table

__all__ = ["qr_code", "qr_picture"]

QUIET = 4
"""Modules of the blank around the code, as the standard wants it."""
PIXELS = 8
"""Pixels of a module: whole ones, so that no edge is blurred."""
RULE = "N-4.5b"


def qr_code(look: Look, text: str) -> Drawing:
    """The code of `text` at the right of its column. Raises ModelError as `qr_picture`."""
    side = mm(table().drawing.qr_side)
    return Drawing(
        qr_picture(text),
        side,
        side,
        f"Mã QR: {text}",
        look.key,
        look.varied("", align="right", before=0, after=0).format,
    )


@lru_cache(maxsize=256)
def qr_picture(text: str) -> Picture:
    """The code as a PNG. Raises ModelError (N-4.5b) for a text that the smallest print of it could not hold legibly."""
    import segno  # takes 20 ms to import; few papers have a code

    drawing = table().drawing
    most = int(drawing.least_qr_side / drawing.least_qr_module) - 2 * QUIET
    # left to itself, segno takes letters with marks for Latin-1, and pairs of these for Chinese signs
    mode, encoding = (None, None) if text.isascii() else ("byte", "utf-8")
    try:
        code = segno.make(text, error="m", mode=mode, encoding=encoding, micro=False, boost_error=False)
    except ValueError as fault:  # a DataOverflowError is one
        raise _too_long(text) from fault
    if len(code.matrix) > most:
        raise _too_long(text)
    file = BytesIO()
    code.save(file, kind="png", scale=PIXELS, border=QUIET)
    return Picture(file.getvalue())


def _too_long(text: str) -> ModelError:
    side = f"{table().drawing.qr_side:g}"
    message = f"{len(text)} characters are too many for a QR code of {side} mm: use a shorter address"
    vi = f"mã QR {side} mm không chứa nổi {len(text)} ký tự cho dễ quét: hãy dùng địa chỉ ngắn hơn"
    return ModelError([Fault("qr", message, RULE, vi)])
