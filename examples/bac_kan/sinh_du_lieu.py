"""Danh sách và phiếu của cuộc lấy ý kiến mẫu, sinh ra bằng máy: người, hộ, địa chỉ và câu trả lời đều không có thật.

Chạy: `python examples/bac_kan/sinh_du_lieu.py`. Cùng một hạt giống nên lần nào cũng ra đúng các tệp đã có:

    to_dan_pho.csv     12 tổ dân phố
    ho_gia_dinh.csv    3.000 hộ gia đình
    to_phat_phieu.csv  Tổ phát phiếu của từng tổ dân phố, 3 đến 5 người
    tra_loi.csv        từng phiếu thu về: có phiếu trống, phiếu hỏng, phiếu chọn thừa, phiếu muộn, phiếu thứ hai, phiếu lạ
    bien_ban.csv       số liệu kiểm phiếu của từng tổ dân phố

Biên bản là kết quả đếm `tra_loi.csv`, trừ một chỗ cố ý ghi sai để thấy việc đối chiếu biên bản với phiếu: tổ dân phố
Sông Cầu 3 (mã 07) ghi số ý kiến khác của câu 1 nhiều hơn số đếm được 2.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from vnadmin.consultation.answer import Answer
from vnadmin.consultation.counting import count
from vnadmin.consultation.household import Household, ResidentialGroup
from vnadmin.consultation.reason import Reason
from vnadmin.consultation.tally import Tally
from vnadmin.consulting.forms import ROOTS
from vnadmin.files import load
from vnadmin.text.casing import lower_first, upper_first
from vnadmin.text.dates import short_date

SEED = 20260606
CONSULTATION = load(Path(__file__).with_name("lay_y_kien.yaml"), others=ROOTS).objects[0]
"""Câu hỏi, thời gian phát phiếu, số phiếu dự phòng: như tệp lay_y_kien.yaml ghi."""
QUESTIONS = CONSULTATION.on_ballot
WINDOW = CONSULTATION.timeline.ballots
LATE = WINDOW.last + timedelta(days=1)
MISCOUNTED, BY = "07", 2
"""Tổ dân phố có số liệu ghi sai trong biên bản, và ghi thừa bao nhiêu."""
FIGURES = (
    "Tổ dân phố",
    "Số hộ",
    "Số phiếu phát ra",
    "Số phiếu thu về",
    "Số phiếu hợp lệ",
    "Số phiếu không hợp lệ",
    "Nộp muộn",
    "Số phiếu in",
    "Còn lại",
    "Hỏng",
)


def words(text: str) -> list[str]:
    return text.split()


NAMES = [f"{area} {number}" for area in ("Đức Xuân", "Sông Cầu", "Minh Khai") for number in range(1, 5)]
SIZES = (312, 287, 264, 205, 298, 251, 236, 190, 274, 243, 229, 211)
FAMILIES = words("Nguyễn Hoàng Nông Triệu Hà Lý Trần Lê Phạm Đàm Bế Ma Lục Chu Dương Vũ Đặng Bùi Phùng Lường")
MIDDLES = (
    words("Văn Đức Minh Quang Hữu Xuân Mạnh Đình Ngọc Thanh"),
    words("Thị Thị Thị Thu Ngọc Thanh Thúy Bích Hồng Kim"),
)
GIVEN = (
    words("An Bình Cường Dũng Đạt Giang Hải Hiếu Hùng Huy Khánh Lâm Long Nam Phong Quân Sơn Thắng Tiến Tuấn Vinh"),
    words("Anh Chi Dung Giang Hà Hạnh Hiền Hoa Huệ Hương Lan Linh Mai Nga Ngân Nhung Oanh Phượng Thảo Trang Yến"),
)
STREETS = ("Hùng Vương", "Trường Chinh", "Võ Nguyên Giáp", "Thành Công", "Trần Hưng Đạo", "Kon Tum", "Bàn Văn Hoan")
BODIES = ("Chi hội Phụ nữ", "Chi hội Cựu chiến binh", "Chi đoàn Thanh niên")
REMARKS = (
    "Đề nghị kéo dài thời gian lấy ý kiến",
    "Loa truyền thanh nên phát ngoài giờ làm việc",
    "Nên lập nhóm Zalo của tổ dân phố để thông báo",
    "Không nên xét danh hiệu Gia đình văn hóa theo số lần vắng họp",
    "Giấy mời họp nên gửi đến từng nhà",
    "Đề nghị trả lời kiến nghị bằng văn bản",
    "Chữ trên phiếu nhỏ, người già khó đọc",
    "Đề nghị Chủ tịch phường đối thoại với dân nhiều hơn",
)


@dataclass(frozen=True, slots=True)
class Written:
    """Một dòng của tra_loi.csv, đúng như người nhập gõ."""

    household: str
    received: date
    first: str = ""
    second: str = ""
    remark: str = ""
    form: str = ""
    stamp: str = ""
    legible: str = ""

    @property
    def cells(self) -> list[str]:
        return [
            self.household,
            short_date(self.received),
            self.first,
            self.second,
            self.remark,
            self.form,
            self.stamp,
            self.legible,
        ]

    @property
    def answer(self) -> Answer:
        """Phiếu ấy như khi đọc từ tệp."""
        marks = {"1": self.first, "2": self.second}
        return Answer(
            self.household,
            received=self.received,
            choices={key: [int(one) for one in mark.split(";")] for key, mark in marks.items() if mark},
            others={"1": self.remark} if self.remark else {},
            issued_form=self.form != "không",
            stamped=self.stamp != "không",
            legible=self.legible != "không",
        )


def person(random: Random) -> str:
    woman = random.randrange(2)
    return f"{random.choice(FAMILIES)} {random.choice(MIDDLES[woman])} {random.choice(GIVEN[woman])}"


def made_groups(random: Random) -> list[ResidentialGroup]:
    return [
        ResidentialGroup(f"{i:02d}", f"Tổ dân phố {name}", head=person(random), front_head=person(random))
        for i, name in enumerate(NAMES, 1)
    ]


def made_households(random: Random, groups: Sequence[ResidentialGroup]) -> list[Household]:
    homes = [group.code for group, size in zip(groups, SIZES, strict=True) for _ in range(size)]
    return [
        Household(
            f"{i:04d}",
            person(random),
            group=group,
            address=f"Số {random.randint(1, 240)}, đường {random.choice(STREETS)}",
        )
        for i, group in enumerate(homes, 1)
    ]


def made_team(random: Random, group: ResidentialGroup) -> list[list[str]]:
    """Trưởng Ban công tác Mặt trận là Tổ trưởng, Tổ trưởng tổ dân phố là Thư ký, còn lại là thành viên."""
    others = [[person(random), body, "Thành viên"] for body in random.sample(BODIES, random.randint(1, 3))]
    led = [[group.front_head, "Ban công tác Mặt trận", "Tổ trưởng"], [group.head, "tổ dân phố", "Thư ký"]]
    return [[group.name, *member] for member in (*led, *others)]


def ordinary(random: Random, household: str) -> Written:
    """Một phiếu bình thường; đôi khi bỏ trống một câu, đôi khi ghi thêm ý kiến khác."""
    first = "" if random.random() < 0.012 else random.choices("12", (93, 7))[0]
    second = "" if random.random() < 0.025 else random.choices("123", (27, 61, 12))[0]
    remark = random.choice(REMARKS) if random.random() < 0.05 or not (first or second) else ""
    return Written(household, random.choices((WINDOW.first, WINDOW.last), (3, 2))[0], first, second, remark)


def unusual(random: Random, codes: Sequence[str]) -> Iterable[Written]:
    """Những phiếu không được tính, mỗi loại vài phiếu, của các hộ không có phiếu nào khác."""
    code, last = iter(codes), WINDOW.last
    yield from (Written(next(code), LATE, "1", random.choice("123")) for _ in range(12))
    yield from (Written(next(code), last, "1;2", random.choice("123")) for _ in range(7))
    yield from (Written(next(code), last, "1", "1;2") for _ in range(4))
    yield from (Written(next(code), last) for _ in range(9))
    yield from (Written(next(code), last, "1", "2", form="không") for _ in range(3))
    yield from (Written(next(code), last, "1", "2", stamp="không") for _ in range(5))
    yield from (Written(next(code), last, legible="không") for _ in range(6))
    yield from (Written(next(code), last, "1", "4") for _ in range(2))


def made_answers(random: Random, households: Sequence[Household]) -> list[Written]:
    """Các phiếu theo thứ tự nhận; khoảng một trăm hộ không nộp phiếu."""
    codes = random.sample([one.code for one in households], len(households))
    odd, answering = codes[:48], codes[48:2893]
    written = [*unusual(random, odd), *(ordinary(random, code) for code in answering)]
    random.shuffle(written)
    written += [Written(code, WINDOW.last, "2", "1") for code in random.sample(answering, 7)]  # phiếu thứ hai
    written += [Written(code, WINDOW.last, "1", "2") for code in ("3107", "9001")]  # hộ không có trong danh sách
    return sorted(written, key=lambda one: one.received)


def minutes(tallies: Sequence[Tally], names: Mapping[str, str]) -> Iterable[list[object]]:
    """Tiêu đề và từng dòng của bien_ban.csv."""
    told = [{**one.counts_of("invalid"), **one.counts_of("set_aside")} for one in tallies]
    reasons = [reason for reason in Reason if any(reason in one for one in told)]
    choices = [
        f"Câu {one.key}: {heading}"
        for one in QUESTIONS
        for heading in (*one.choices, "Bỏ trống", *["Ý kiến khác"] * one.other_opinion)
    ]
    yield [*FIGURES, *choices, *(upper_first(reason.phrase) for reason in reasons)]
    for one, counted in zip(tallies, told, strict=True):
        yield [names[one.group], *figures(one), *(counted.get(reason, 0) for reason in reasons)]


def figures(one: Tally) -> Iterable[int]:
    """Số liệu của một tổ dân phố, kể cả chỗ cố ý ghi sai."""
    spoiled = one.issued % 3
    left = CONSULTATION.spare - spoiled
    yield from (one.households, one.issued, one.returned, one.valid, one.invalid, one.late)
    yield from (one.issued + left + spoiled, left, spoiled)
    for told in one.questions:
        yield from (*told.figures, told.blank)
        if told.question.other_opinion:
            yield told.others + (BY if one.group == MISCOUNTED else 0)


def save(path: Path, rows: Iterable[Sequence[object]]) -> None:
    """CSV như Excel tiếng Việt lưu: dấu chấm phẩy, UTF-8 có dấu nhận biết."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\n").writerows(rows)


def write_all(folder: Path) -> None:
    """Ghi cả năm tệp vào một thư mục."""
    random = Random(SEED)
    groups = made_groups(random)
    households = made_households(random, groups)
    teams = [made_team(random, group) for group in groups]
    answers = made_answers(random, households)
    tallies = count([one.answer for one in answers], QUESTIONS, households, WINDOW).tallies
    heads = ["Mã tổ", "Tên tổ dân phố", "Tổ trưởng", "Trưởng ban công tác Mặt trận", "Địa điểm"]
    places = [[one.code, one.name, one.head, one.front_head, f"Nhà văn hóa {lower_first(one.name)}"] for one in groups]
    save(folder / "to_dan_pho.csv", [heads, *places])
    heads = ["Mã hộ", "Đại diện hộ gia đình", "Địa chỉ", "Tổ dân phố"]
    save(
        folder / "ho_gia_dinh.csv",
        [heads, *([one.code, one.representative, one.address, one.group] for one in households)],
    )
    heads = ["Tổ dân phố", "Họ và tên", "Thành phần", "Nhiệm vụ"]
    save(folder / "to_phat_phieu.csv", [heads, *(member for team in teams for member in team)])
    heads = ["Mã hộ", "Ngày nhận", "Câu 1", "Câu 2", "Ý kiến khác câu 1", "Đúng mẫu", "Có dấu", "Còn đọc được"]
    save(folder / "tra_loi.csv", [heads, *(one.cells for one in answers)])
    save(folder / "bien_ban.csv", minutes(tallies, {one.code: one.name for one in groups}))


if __name__ == "__main__":
    write_all(Path(__file__).parent)
