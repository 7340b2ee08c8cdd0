"""The yardstick: what a careful office script with openpyxl does to the same workbook.

Reads the criteria sheet and the task annex, scores the leaves whose rule it knows (levels, floor, target,
plain b/a, tiers of two, count, deduction) by regular expressions, writes a formula and a summary sheet, saves.
Usage: openpyxl_score.py <in.xlsx> <out.xlsx>
"""

import re
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

NUMBER = r"(\d+(?:[.,]\d+)?)"
EACH = re.compile(rf"^Mỗi (.+?) (được|trừ) {NUMBER} điểm")
LEVEL = re.compile(rf"([^:;]+): {NUMBER} điểm")
FLOOR = re.compile(rf"từ {NUMBER}% đến dưới 100%")
TARGET = re.compile(rf"Từ {NUMBER}% trở lên")


def number(text):
    return Decimal(text.replace(",", "."))


def score(wording, maximum, total, achieved, level):
    each = EACH.match(wording)
    if each:
        if achieved is None:
            return None
        points = number(each.group(3)) * Decimal(achieved)
        return min(points, maximum) if each.group(2) == "được" else max(maximum - points, Decimal(0))
    if "b/a" in wording or "tỷ lệ đạt được" in wording:
        if not total or achieved is None:
            return None
        rate = Decimal(achieved) / Decimal(total)
        floor = FLOOR.search(wording)
        if floor:
            return rate * maximum if rate >= number(floor.group(1)) / 100 else Decimal(0)
        target = TARGET.search(wording)
        if target:
            return min(rate / (number(target.group(1)) / 100), Decimal(1)) * maximum
        return rate * maximum
    if level:
        for label, points in LEVEL.findall(wording):
            if label.strip(" .;").lower() == level.strip().lower():
                return number(points)
    return None


def main(source, target):
    book = openpyxl.load_workbook(source)
    criteria, tasks = book.worksheets[0], book.worksheets[1]
    summary = book.create_sheet("Tổng hợp")
    summary.append(["Mã", "Tiêu chí", "Tối đa", "Tự chấm"])
    done = sum(1 for row in tasks.iter_rows(min_row=5, values_only=True) if row[6] == "Đã hoàn thành")
    for row in criteria.iter_rows(min_row=5):
        code, name, maximum, wording, total, achieved, level = (cell.value for cell in row[:7])
        if not wording or maximum is None:
            continue
        points = score(wording, Decimal(str(maximum)), total, achieved, level)
        r = row[0].row
        if points is not None:
            points = points.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
            row[9].value = f'=IF(OR(E{r}="",F{r}=""),"",ROUND(F{r}/E{r}*C{r},2))'
        summary.append([code, name, maximum, float(points) if points is not None else None])
    summary.append(["", f"Nhiệm vụ hoàn thành: {done}"])
    book.save(target)


main(*sys.argv[1:3])
