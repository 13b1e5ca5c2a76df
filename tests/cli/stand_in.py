"""A stand-in for `vnadmin.files`: the first word of a data file says what loading it gives.

The command line is tested for what it does with objects, warnings and faults, whatever the loader's own rules are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType

from vnadmin.errors import LoadError
from vnadmin.kinds.plan import Plan
from vnadmin.model.signature import Signature
from vnadmin.model.ward import Ward

WARNING = "{name}:2:3: can_cu[0]: không đọc được thành các phần, giữ nguyên chữ"
FAULTS = (
    "{name}:4:9: ke_hoach.ngay: 31/6/2026 không phải là một ngày có thật",
    "{name}:12:5: ke_hoach.noi_dung: sai số",
)


@dataclass(frozen=True)
class Loaded:
    objects: tuple[object, ...]
    warnings: tuple[str, ...] = ()


def plan(subject: str = "Tổ chức lấy ý kiến Nhân dân") -> Plan:
    return Plan(
        issuer=Ward("01843").people_committee,
        date=date(2026, 6, 1),
        subject=subject,
        body="I. MỤC ĐÍCH\n- Phát huy quyền làm chủ của Nhân dân.",
        signature=Signature.head("Nguyễn Văn A"),
    )


def before_reading(tell: Callable[..., object], *words: str) -> None:
    """Let the next reading of stdin call `tell(*words)` first."""
    real = sys.stdin.buffer

    class Told:
        buffer = real

        @staticmethod
        def read() -> bytes:
            tell(*words)
            return real.read()

    Told.buffer = Told  # type: ignore[assignment]  # sys.stdin.buffer.read() is what is called
    sys.stdin = Told  # type: ignore[assignment]  # as above


def load(name: str, *, renumber: bool = False) -> Loaded:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    word = data.decode().split()[0]
    faults = tuple(line.format(name=name) for line in FAULTS)
    match word:
        case "tốt":
            return Loaded((plan(),))
        case "ba":
            return Loaded(tuple(plan(f"Việc thứ {n}") for n in (1, 2, 3)))
        case "cảnh-báo":
            return Loaded((plan(),), (WARNING.format(name=name),))
        case "số":  # its numbers are wrong, unless they may be made anew
            if renumber:
                return Loaded((plan(),))
            raise LoadError(faults[1:])
        case "sai":
            raise LoadError(faults)
        case "lạ":
            return Loaded((object(),))
        case "hỏng":
            raise KeyError("lỗi lập trình")
        case "dừng":
            raise KeyboardInterrupt
    raise AssertionError(word)


def schema(kind_key: str) -> dict[str, object]:
    return {"title": "Kế hoạch", "khóa": kind_key}


def skeleton(kind_key: str) -> str:
    return f"{kind_key}:\n  trich_yeu: …\n"


def module() -> ModuleType:
    made = ModuleType("vnadmin.files")
    vars(made).update(load=load, schema=schema, skeleton=skeleton)
    return made
