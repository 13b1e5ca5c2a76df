"""Kết xuất các tệp: load, render and write every file; what fails is told and does not keep the others back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from vnadmin.cli.exits import DONE, WrongCall
from vnadmin.cli.outputs import STREAM, check_call, check_targets, folder_of, target
from vnadmin.cli.streams import refuse_terminal, say, warn, write_bytes
from vnadmin.cli.telling import tell
from vnadmin.errors import TargetError
from vnadmin.ooxml.template import Template
from vnadmin.rendering import open_template, render
from vnadmin.splitting import file_names
from vnadmin.splitting import split as split_files
from vnadmin.targets import make_folder, write_whole

__all__ = ["render_files"]


@dataclass(frozen=True, slots=True)
class Job:
    """One document: the data file it comes from, the object, and the .docx it becomes."""

    source: str
    document: object
    target: Path

    def targets(self, *, split: bool) -> list[Path]:
        """Every file that it becomes."""
        return (
            [self.target.with_name(name) for name in file_names(self.document, self.target.stem)]
            if split
            else [self.target]
        )

    def parts(self) -> dict[Path, bytes]:
        """Main text and what is sent along, each as a file of its own."""
        return {
            self.target.with_name(name): data
            for name, data in split_files(self.document, name=self.target.stem).items()
        }


@dataclass(slots=True)
class Outcome:
    """What became of a call: its exit code, the files that failed, and the .docx and PDF files that were written."""

    code: int = DONE
    failed: set[str] = field(default_factory=set)
    written: list[Path] = field(default_factory=list)
    pdfs: Sequence[Path] = ()

    @contextmanager
    def telling(self, source: str) -> Iterator[None]:
        """Within it an error is told as one of `source`, and the call goes on."""
        try:
            yield
        except BrokenPipeError:
            raise
        except Exception as error:  # every kind of error has its sentence and its exit code in `tell`
            self.code = max(self.code, tell(error, source))
            self.failed.add(source)


def render_files(
    files: Sequence[str], *, output: str | None, template: str | None, pdf: bool, renumber: bool, split: bool = False
) -> int:
    """The exit code. Everything that is wrong with the call or the template is found before a data file is read."""
    check_call(files, output, pdf=pdf)
    if split and (template is not None or output == STREAM):
        raise WrongCall("--tach ghi nhiều tệp theo mẫu có sẵn: không dùng cùng --template hay -o -")
    if output == STREAM:
        refuse_terminal()
    chosen = None if template is None else open_template(template)
    for note in chosen.notes if chosen is not None else ():
        warn(note.vi)
    outcome = Outcome()
    jobs = _jobs(files, output, renumber, outcome)
    targets = [path for job in jobs for path in job.targets(split=split)]
    check_targets(targets, [*files, *([template] if template else [])])
    try:
        _write(jobs, chosen, output, outcome, split=split)
        if pdf and outcome.written:
            _convert(outcome)
    finally:  # also on Ctrl-C: what is written is told
        _report(outcome, files)
    return outcome.code


def _jobs(files: Sequence[str], output: str | None, renumber: bool, outcome: Outcome) -> list[Job]:
    from vnadmin.files import load

    jobs: list[Job] = []
    for source in files:
        with outcome.telling(source):
            loaded = load(source, renumber=renumber)
            for warning in loaded.warnings:
                warn(warning)
            count = len(loaded.objects)
            jobs += [Job(source, one, target(source, n, count, output)) for n, one in enumerate(loaded.objects, 1)]
    return jobs


def _write(
    jobs: Sequence[Job], template: Template | None, output: str | None, outcome: Outcome, *, split: bool
) -> None:
    folder = folder_of(output)
    if folder is not None and jobs:
        make_folder(folder)
    for job in jobs:
        with outcome.telling(job.source):
            if output == STREAM:
                write_bytes(render(job.document, template=template))
                continue
            made = job.parts() if split else {job.target: render(job.document, template=template)}
            for path, data in made.items():
                write_whole(path, data)
                outcome.written.append(path)


def _convert(outcome: Outcome) -> None:
    from vnadmin.pdf import PdfError, to_pdf

    try:
        outcome.pdfs = to_pdf(outcome.written)
    except TargetError as error:
        outcome.pdfs = error.made if isinstance(error, PdfError) else ()
        outcome.code = max(outcome.code, tell(error))


def _report(outcome: Outcome, files: Sequence[str]) -> None:
    pdfs = set(outcome.pdfs)
    for docx in outcome.written:
        pdf = docx.with_suffix(".pdf")
        say(f"{docx}, {pdf}{_pages(pdf)}" if pdf in pdfs else str(docx))
    if outcome.failed and len(files) > 1:
        warn(f"đã ghi {len(outcome.written)} văn bản; {len(outcome.failed)} trong {len(files)} tệp dữ liệu có lỗi")


def _pages(pdf: Path) -> str:
    from vnadmin.pdf import page_count

    count = page_count(pdf.read_bytes())
    return "" if count is None else f" ({count} trang)"
