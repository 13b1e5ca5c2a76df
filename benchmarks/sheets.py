"""Lists: 20,000 rows of households read and checked, against python-calamine alone: python -m benchmarks.sheets"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from io import BytesIO
from statistics import median
from time import perf_counter

from openpyxl import Workbook
from python_calamine import CalamineWorkbook

from benchmarks.rounds import markdown, ratio
from vnadmin.sheets import Column, code, day, read_list, whole, yes_no

ROWS = 20_000
ROUNDS = 15
TARGET = 2.0
COLUMNS = (
    Column("ma", "Mã hộ", read=code),
    Column("dai_dien", "Họ và tên người đại diện"),
    Column("dia_chi", "Địa chỉ"),
    Column("to", "Tổ dân phố"),
    Column("so_khau", "Số nhân khẩu", read=whole),
    Column("ngay_sinh", "Ngày sinh", read=day),
    Column("da_phat", "Đã phát phiếu", read=yes_no),
    Column("ghi_chu", "Ghi chú", required=False),
)
FAMILIES, MIDDLES, NAMES = (
    ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"),
    ("Văn", "Thị", "Đức", "Ngọc", "Minh"),
    ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Mai", "Nam", "Oanh"),
)


def household_list() -> bytes:
    """A list as a ward keeps it: the organ's name and a title above the headings."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(["ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN"])
    sheet.append(["DANH SÁCH ĐẠI DIỆN HỘ GIA ĐÌNH"])
    sheet.append([])
    sheet.append([column.label for column in COLUMNS])
    for i in range(ROWS):
        name = f"{FAMILIES[i % 7]} {MIDDLES[i // 7 % 5]} {NAMES[i // 35 % 11]}"
        born = date(1940, 1, 1) + timedelta(days=i * 7 % 24_000)
        place = f"Số {i % 300 + 1}, đường Nguyễn Thị Minh Khai"
        entry = [f"H{i:05}", name, place, f"Tổ {i // 400 + 1}", i % 7 + 1, born, "x" if i % 3 else "", ""]
        sheet.append(entry)
    whole_file = BytesIO()
    book.save(whole_file)
    return whole_file.getvalue()


def alone(data: bytes) -> int:
    """What python-calamine takes to give the cells."""
    sheet = CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(0)
    return len(sheet.to_python(skip_empty_area=False)) - 4


def ours(data: bytes) -> int:
    """The same cells as a list of typed rows, every one checked."""
    return len(read_list(data, COLUMNS).rows)


def main() -> None:
    data = household_list()
    contenders: dict[str, Callable[[bytes], int]] = {"python-calamine": alone, "vnadmin": ours}
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for turn in range(ROUNDS + 1):
        for name, read in contenders.items():
            start = perf_counter()
            assert read(data) == ROWS
            if turn:  # the first round only warms up
                times[name].append(perf_counter() - start)
    rows = [
        [name, f"{median(taken) * 1e3:.0f}", f"{ratio(taken, times['python-calamine']):.2f}"]
        for name, taken in times.items()
    ]
    print(f"{ROWS:,} rows, {len(COLUMNS)} columns, {len(data) / 1e6:.1f} MB, {ROUNDS} rounds\n")
    print(markdown(["reader", "ms", "times python-calamine"], rows))
    print(f"\nTarget: ≤ {TARGET:g} times python-calamine's own time.")


if __name__ == "__main__":
    main()
