"""Small data files for tests."""

from __future__ import annotations

GOOD = {
    "co_quan": "UBND phường Bắc Kạn, tỉnh Thái Nguyên",
    "ngay": "6/2026",
    "trich_yeu": "Tổ chức lấy ý kiến Nhân dân",
    "noi_dung": "Tổ chức lấy ý kiến Nhân dân.",
    "nguoi_ky": "{chuc_vu: phó chủ tịch, ho_ten: Phan Đình Huy}",
}


def plan(**said: str) -> str:
    """A plan as YAML, one key a line; `said` replaces or adds what stands behind a key."""
    lines = [f"  {key}:{value if value.startswith(chr(10)) else ' ' + value}" for key, value in (GOOD | said).items()]
    return "ke_hoach:\n" + "\n".join(lines) + "\n"
