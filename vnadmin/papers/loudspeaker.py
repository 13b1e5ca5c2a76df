"""Bài phát thanh: the notice to the people as a text that is read aloud over the loudspeakers (L-13)."""

from __future__ import annotations

from datetime import date, time

from vnadmin.consultation.window import Window
from vnadmin.papers.facts import Facts
from vnadmin.papers.official_lacking import refuse_lacking
from vnadmin.papers.official_words import forms_of, matter, portal, seats, spell_out
from vnadmin.papers.public_notice import TEAM, lacking_public_notice
from vnadmin.text.dates import date_in_words
from vnadmin.text.numerals import in_words, year_in_words

__all__ = ["loudspeaker_text"]


def loudspeaker_text(facts: Facts) -> str:
    """Bài phát thanh ngắn: full words, dates and hours as they are said, a sentence a line.

    Short names of the organs of a ward are spelled out; other short forms that a clerk has typed stay as they are.
    Raises ModelError with all that `lacking_public_notice` tells.
    """
    refuse_lacking(lacking_public_notice(facts))
    return "\n".join([*_said(facts), ""])


def _said(facts: Facts) -> list[str]:
    asking = facts.consultation
    organ = asking.issuer.name
    lines = [
        "Kính thưa toàn thể Nhân dân!",
        f"{organ} thông báo về việc lấy ý kiến Nhân dân đối với {spell_out(matter(facts))}.",
    ]
    if asking.timeline.people_window:
        lines.append(f"Thời gian Nhân dân tham gia ý kiến: {_spoken(asking.timeline.people_window)}.")
    lines.append(f"Hình thức lấy ý kiến: {spell_out('; '.join(forms_of(facts)))}.")
    lines += _ballots(asking.timeline.ballots, asking.last_hour)
    return [
        *lines,
        f"Nhân dân xem nội dung lấy ý kiến trên {spell_out(portal(facts))}, hoặc tại {spell_out(seats(facts))}.",
        f"Ý kiến gửi về {spell_out(asking.receives)}.",
        "Kết quả tổng hợp, tiếp thu, giải trình ý kiến sẽ được công khai đến Nhân dân.",
        f"{organ} mong nhận được ý kiến tham gia của toàn thể Nhân dân. Xin trân trọng cảm ơn!",
    ]


def _ballots(window: Window | None, hour: time | None) -> list[str]:
    if window is None:
        return []
    until = f"trước {_hour(hour)}, {date_in_words(window.last)}" if hour else f"đến hết {date_in_words(window.last)}"
    return [
        f"{TEAM} đến từng hộ gia đình {_spoken(window)}. Mỗi hộ gia đình nhận một phiếu."
        f" Đề nghị đại diện hộ gia đình ghi phiếu và gửi lại cho {TEAM} {until}."
    ]


def _hour(hour: time) -> str:
    minutes = f" {in_words(hour.minute)} phút" if hour.minute else ""
    return f"{in_words(hour.hour)} giờ{minutes}"


def _spoken(window: Window) -> str:
    if window.first == window.last:
        return date_in_words(window.last)
    return f"từ {_first(window.first, window.last)} đến hết {date_in_words(window.last)}"


def _first(first: date, last: date) -> str:
    """The first day without the year that the last one says."""
    said = date_in_words(first)
    return said.removesuffix(f" {year_in_words(first.year)}") if first.year == last.year else said
