#!/usr/bin/env bash
# Gnumeric writes every conditional format of a workbook with stopIfTrue="1" and all of one range with one and the same
# priority, whatever the file that it read had. Where two rules hold, Excel then shows the first alone: a fill and a bold
# font from two rules no longer add up. One would guess that an option that was not there is not switched on.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v ssconvert >/dev/null || apt-get install -y --no-install-recommends gnumeric >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
ssconvert --version 2>&1 | head -1
/usr/bin/python3 - <<'P'
import openpyxl
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
workbook = openpyxl.Workbook()
sheet = workbook.active
sheet['A1'] = 5
cells = sheet.conditional_formatting
cells.add('A1:A9', FormulaRule(formula=['$A1>1'], fill=PatternFill(bgColor='FFF2CC', fill_type='solid')))
cells.add('A1:A9', FormulaRule(formula=['$A1>2'], font=Font(bold=True)))
workbook.save('in.xlsx')
P
ssconvert --export-type=Gnumeric_Excel:xlsx2 in.xlsx out.xlsx 2>/dev/null
rules() { unzip -p "$1" xl/worksheets/sheet1.xml | grep -o '<cfRule[^>]*' | grep -o 'priority="[0-9]*"\|stopIfTrue="[0-9]*"' | paste -sd' ' -; }
echo "before: $(rules in.xlsx)"
echo "after:  $(rules out.xlsx)"
test "$(rules in.xlsx)" = 'priority="1" priority="2"'
test "$(rules out.xlsx)" = 'priority="1" stopIfTrue="1" priority="1" stopIfTrue="1"'
