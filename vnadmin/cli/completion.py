"""`vnadmin completion`: the script with which a shell completes commands, options, kinds and file names."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.streams import say

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["SHELLS", "add"]

SHELLS = ("bash", "zsh", "fish", "tcsh", "powershell")

ABOUT = """\
In đoạn mã để vỏ lệnh (shell) tự điền lệnh, tùy chọn, loại văn bản và tên tệp khi bấm Tab.

  bash:        vnadmin completion bash > ~/.local/share/bash-completion/completions/vnadmin
  zsh:         vnadmin completion zsh > ~/.zfunc/_vnadmin  (thư mục có trong $fpath)
  fish:        vnadmin completion fish > ~/.config/fish/completions/vnadmin.fish
  PowerShell:  vnadmin completion powershell | Out-String | Invoke-Expression  (trong tệp $PROFILE)
"""


def add(commands: Commands) -> None:
    command = commands.add_parser("completion", help="mã tự điền lệnh cho vỏ lệnh (shell)", description=ABOUT)
    command.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    import shtab

    from vnadmin.cli.parser import make_parser
    from vnadmin.cli.vietnamese import vietnamese_argparse

    if arguments.shell not in shtab.SUPPORTED_SHELLS:
        raise WrongCall(f"gói shtab đang cài không hỗ trợ {arguments.shell}; hãy nâng cấp: pip install -U shtab")
    with vietnamese_argparse():
        parser = make_parser()
        _tell_what_completes(parser)
        say(shtab.complete(parser, arguments.shell))
    return DONE


def _tell_what_completes(parser: argparse.ArgumentParser) -> None:
    """Kinds as choices, and for each argument that names a file the files that fit."""
    import shtab

    from vnadmin.kinds import kind_keys

    fits = {"files": shtab.glob("*.yaml", "*.yml", "*.json"), "template": shtab.glob("*.docx"), "output": shtab.FILE}
    for action in _actions(parser):
        if action.dest == "kind":
            action.choices = tuple(kind_keys())
        if action.dest in fits:
            action.complete = fits[action.dest]  # type: ignore[attr-defined]  # shtab's own attribute


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """The actions of the parser and of its commands; argparse has no public way to them, and shtab goes this one."""
    own = parser._actions  # noqa: SLF001  # see above
    below = [command for action in own if isinstance(action.choices, dict) for command in action.choices.values()]
    return [*own, *(action for command in below for action in _actions(command))]
