"""The yardstick: what a careful office script with openpyxl does to the same workbook.

Reads the criteria sheet and the task annex, scores the leaves whose rule it knows (levels, floor, target,
plain b/a, tiers of two, count, deduction) by regular expressions, writes and saves.
Usage: openpyxl_score.py <in.xlsx> <out.xlsx> [--same-sheets]

Without the option it writes a formula for each leaf and a bare list of four columns. With it, it writes as many
cells, formulas, links, borders and fonts as par-index does: a status column, the summary, the plan of lost points.
"""

import re
import sys
from decimal import ROUND_HALF_UP, Decimal

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side

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


FONT = Font(name="Times New Roman", size=11)
LINK = Font(name="Times New Roman", size=11, color="0563C1", underline="single")
EDGE = Side(style="thin")
BOX = Border(left=EDGE, right=EDGE, top=EDGE, bottom=EDGE)
WRAP = Alignment(wrap_text=True, vertical="top")


def styled(sheet, row, values, formats=()):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, value)
        cell.font, cell.border, cell.alignment = FONT, BOX, WRAP
        if column <= len(formats) and formats[column - 1]:
            cell.number_format = formats[column - 1]


def linked(cell, sheet, place):
    cell.hyperlink = f"#'{sheet}'!{place}"
    cell.font = LINK


def leaves_of(criteria):
    for row in criteria.iter_rows(min_row=5):
        code, name, maximum, wording, total, achieved, level = (cell.value for cell in row[:7])
        if wording and maximum is not None:
            points = score(wording, Decimal(str(maximum)), total, achieved, level)
            if points is not None:
                points = points.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
            yield row, code, name, maximum, points


def bare_list(book, criteria):
    summary = book.create_sheet("Tổng hợp")
    summary.append(["Mã", "Tiêu chí", "Tối đa", "Tự chấm"])
    for row, code, name, maximum, points in leaves_of(criteria):
        r = row[0].row
        if points is not None:
            row[9].value = f'=IF(OR(E{r}="",F{r}=""),"",ROUND(F{r}/E{r}*C{r},2))'
        summary.append([code, name, maximum, float(points) if points is not None else None])
    return summary


def same_sheets(book, criteria):
    summary, plan = book.create_sheet("Tổng hợp"), book.create_sheet("Điểm mất")
    styled(summary, 1, ["Mã", "Tiêu chí", "Tối đa", "Áp dụng", "Tự chấm", "Chỉ số", "Mất", "Trạng thái", "Tài liệu"])
    styled(plan, 1, ["Mã", "Tiêu chí", "Mất", "Nguy cơ", "Nguyên nhân", "Biện pháp", "Mức độ", "Chủ trì", "Hạn", "Cần có", "Ghi chú"])
    figures = [None, None, "0.00", "0.00", "0.00", "0.00", "0.00"]
    there = f"'{criteria.title}'!"
    at, lost_at = 1, 1
    for row, code, name, maximum, points in leaves_of(criteria):
        r, at = row[0].row, at + 1
        if points is not None:
            row[9].value = f'=IF(OR(E{r}="",F{r}=""),"",ROUND(F{r}/E{r}*C{r},2))'
            row[9].number_format = "0.00"
        status = criteria.cell(r, 17, "Thiếu số liệu" if points is None else "Đạt tối đa" if points == Decimal(str(maximum)) else "Chưa đạt tối đa")
        status.font, status.border = FONT, BOX
        styled(
            summary,
            at,
            [
                code,
                name,
                f"={there}C{r}",
                f'=IF({there}H{r}="Không áp dụng",0,{there}C{r})',
                f'=IF(ISNUMBER({there}J{r}),{there}J{r},"")',
                f'=IF(D{at}=0,"",ROUND(N(E{at})/D{at}*100,2))',
                f"=D{at}-N(E{at})",
                f'=IF(E{at}="","Thiếu số liệu","Đã chấm")',
                "",
            ],
            figures,
        )
        linked(summary.cell(at, 1), criteria.title, f"J{r}")
        if points is None or points == Decimal(str(maximum)):
            continue
        lost_at += 1
        cause, step = f"{row[5].value}/{row[4].value} → {points}", "Thêm số lượng đạt để đạt điểm tối đa"
        styled(plan, lost_at, [code, name, f"='Tổng hợp'!G{at}", None, cause, step, "Ít việc", None, "31/12/2026", "Văn bản chứng minh", None], [None, None, "0.00"])
        linked(plan.cell(lost_at, 1), criteria.title, f"J{r}")
        linked(summary.cell(at, 7), "Điểm mất", f"A{lost_at}")
    for sheet, width in ((summary, 9), (plan, 11)):
        sheet.freeze_panes, sheet.print_title_rows = "A2", "1:1"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        for column in range(1, width + 1):
            sheet.column_dimensions[openpyxl.utils.get_column_letter(column)].width = 18
    return summary


def main(source, target, *options):
    book = openpyxl.load_workbook(source)
    criteria, tasks = book.worksheets[0], book.worksheets[1]
    done = sum(1 for row in tasks.iter_rows(min_row=5, values_only=True) if row[6] == "Đã hoàn thành")
    write = same_sheets if "--same-sheets" in options else bare_list
    write(book, criteria).append(["", f"Nhiệm vụ hoàn thành: {done}"])
    book.save(target)


main(*sys.argv[1:])
