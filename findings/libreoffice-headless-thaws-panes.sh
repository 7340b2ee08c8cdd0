#!/usr/bin/env bash
# Expected: soffice --convert-to xlsx, of an .xlsx, keeps what saving in the window keeps: frozen heading rows and the choice to
# show no grid lines are part of the sheet (ECMA-376 part 1, 18.3.1.66 and .87).
# Seen: both are gone, for every sheet: no <pane>, showGridLines="true". Converted to .ods instead, the same file keeps the
# grid lines off, so the setting was read. Widths, print titles and filters are kept.
# It hurts: a long table that went through a server's conversion has lost its heading while it is scrolled.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
/usr/bin/python3 -c 'import openpyxl' 2>/dev/null || apt-get install -y --no-install-recommends python3-openpyxl >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
soffice --version
/usr/bin/python3 - <<'P'
import openpyxl
workbook = openpyxl.Workbook()
for sheet in (workbook.active, workbook.create_sheet('S2')):
    for row in range(1, 90):
        sheet.append([row, row / 4])
    sheet.freeze_panes = 'A3'
    sheet.sheet_view.showGridLines = False
    sheet.print_title_rows = '1:2'
workbook.save('in.xlsx')
P
convert() { soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to "$1" --outdir out in.xlsx >/dev/null 2>&1; }
convert 'xlsx:Calc MS Excel 2007 XML'; convert ods
seen() { unzip -p "$1" xl/worksheets/sheet1.xml xl/worksheets/sheet2.xml | grep -oE '<pane|showGridLines="[^"]*"' | paste -sd' ' -; }
titles() { unzip -p "$1" xl/workbook.xml | grep -o '_xlnm.Print_Titles' | wc -l; }
for book in in.xlsx out/in.xlsx; do echo "$book: $(seen $book); print titles: $(titles $book)"; done
grid=$(unzip -p out/in.ods settings.xml | grep -o 'config:name="ShowGrid" config:type="boolean">[a-z]*' | sed 's/.*>//' | sort -u)
echo "out/in.ods: grid lines $grid"
test "$(seen in.xlsx)" = 'showGridLines="0" <pane showGridLines="0" <pane'
test "$(seen out/in.xlsx)" = 'showGridLines="true" showGridLines="true"' && test "$(titles out/in.xlsx)" = 2
