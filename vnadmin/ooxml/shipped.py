"""Where the shipped templates lie: inside the wheel, or beside the package in a checkout and an editable install."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from vnadmin.errors import TemplateError
from vnadmin.rules.table import table

__all__ = ["template_name", "templates_folder"]


def template_name(size: int) -> str:
    """`van_ban.docx` for the default size set, `van_ban_co_13.docx` for the other."""
    return "van_ban.docx" if size == table().size_sets.default else f"van_ban_co_{size}.docx"


@cache
def templates_folder() -> Path:
    """The folder `templates/`. Nothing else builds paths to it."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "templates", package.parent / "templates"):
        if (folder / "van_ban.docx").is_file():
            return folder
    raise TemplateError(
        f"no templates/van_ban.docx in {package} or beside it: the installation is incomplete",
        vi=f"không thấy templates/van_ban.docx trong {package} hay bên cạnh: vnadmin cài chưa đủ, hãy cài lại",
    )
