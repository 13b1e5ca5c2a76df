"""All papers of the example consultation beside docx-mailmerge2's ballots alone: python -m benchmarks.consultation"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import perf_counter
from zipfile import ZIP_DEFLATED, ZipFile

from mailmerge import MailMerge

from benchmarks.rounds import markdown, ratio
from vnadmin import render
from vnadmin.consultation.household import Household
from vnadmin.consulting import load_folder
from vnadmin.consulting.facts_of import facts_of
from vnadmin.consulting.making import makings
from vnadmin.consulting.writing import write_papers
from vnadmin.papers.ballot import Ballot
from vnadmin.papers.facts import Facts

FOLDER = Path(__file__).parent.parent / "examples" / "bac_kan"
ROUNDS = 5
TARGET = 4.0
MOST_MEMORY = 200
"""MB of the whole process, interpreter and libraries among them."""
FIELDS = {"ho_ten": "Nguyễn Văn Xyz", "dia_chi": "Số 999, đường Xyz", "to": "Tổ dân phố Xyz"}
"""What changes from ballot to ballot, and the words that stand for it in the peer's template."""


def papers() -> int:
    """Everything: the folder read, counted, every paper on the disk."""
    facts = facts_of(load_folder(FOLDER))
    with tempfile.TemporaryDirectory() as name:
        return sum(1 for _ in write_papers(facts, makings(facts)[0], Path(name)))


def mail_merge(template: bytes, facts: Facts) -> int:
    """The peer's ballots, one file each, into memory."""
    groups = {group.code: group.name for group in facts.groups}
    for one in facts.households:
        with MailMerge(BytesIO(template)) as document:
            document.merge(ho_ten=one.representative, dia_chi=one.address, to=groups[one.group])
            document.write(BytesIO())
    return len(facts.households)


def peers_template(facts: Facts) -> bytes:
    """Our own ballot with merge fields in place of what changes: the same page, and as lean."""
    asked = facts.consultation
    window = asked.timeline.ballots
    assert window is not None
    ballot = Ballot(
        issuer=asked.issuer,
        subject=f"Về {asked.subject}",
        questions=asked.on_ballot,
        return_by=window.last,
        return_hour=asked.last_hour,
        return_to="Tổ phát phiếu",
        household=Household("1", FIELDS["ho_ten"], group="1", address=FIELDS["dia_chi"]),
        group=FIELDS["to"],
    )
    out = BytesIO()
    with ZipFile(BytesIO(render(ballot))) as ours, ZipFile(out, "w", ZIP_DEFLATED) as theirs:
        for name in ours.namelist():
            data = ours.read(name)
            theirs.writestr(name, _with_fields(data.decode()) if name == "word/document.xml" else data)
    return out.getvalue()


def _with_fields(text: str) -> str:
    """Simple fields between the runs that hold what changes."""
    for name, words in FIELDS.items():
        field = rf'</w:t></w:r><w:fldSimple w:instr=" MERGEFIELD {name} "><w:r><w:t>x</w:t></w:r></w:fldSimple>'
        changed = re.sub(rf"{words}</w:t></w:r>", field, text)
        assert changed != text
        text = changed
    return text


def seconds(work: Callable[[], int]) -> float:
    began = perf_counter()
    assert work() > 0
    return perf_counter() - began


def main() -> None:
    files = papers()
    peak = getrusage(RUSAGE_SELF).ru_maxrss / 1000  # before the peer has taken any
    facts = facts_of(load_folder(FOLDER))
    template = peers_template(facts)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(seconds(papers))
        theirs.append(seconds(lambda: mail_merge(template, facts)))
    share = f"{ratio(ours, theirs):.2f}"
    rows = [
        ["vnadmin, all papers", f"{median(ours):.1f}", share, f"≤ {TARGET}"],
        ["docx-mailmerge2, ballots alone", f"{median(theirs):.1f}", "1.00", ""],
    ]
    print(markdown(["contender", "seconds", "times the ballots of docx-mailmerge2", "target"], rows))
    print(f"\n{files} files; the whole process had at most {peak:.0f} MB, target < {MOST_MEMORY} MB.")


if __name__ == "__main__":
    main()
