#!/usr/bin/env bash
# Calligra Sheets reads no inline strings: <c t="inlineStr"><is><t>…</t></is></c>, which ECMA-376 part 1 (18.18.11,
# 18.3.1.53) allows in any cell, comes out as an empty cell, without a word. The same text as a shared string, or as a
# "formula string" without a formula (t="str"), is read. One would guess that a reader of .xlsx reads all three.
set -euo pipefail
export QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive
command -v calligraconverter >/dev/null || apt-get install -y --no-install-recommends calligrasheets >/dev/null
command -v zip >/dev/null || apt-get install -y --no-install-recommends zip >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
calligraconverter --version

mkdir -p _rels xl/_rels xl/worksheets
main=http://schemas.openxmlformats.org/spreadsheetml/2006/main
office=http://schemas.openxmlformats.org/officeDocument/2006/relationships
package=http://schemas.openxmlformats.org/package/2006
kind=application/vnd.openxmlformats-officedocument.spreadsheetml
cat > '[Content_Types].xml' <<X
<?xml version="1.0"?><Types xmlns="$package/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="$kind.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="$kind.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="$kind.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="$kind.styles+xml"/></Types>
X
echo "<?xml version=\"1.0\"?><Relationships xmlns=\"$package/relationships\"><Relationship Id=\"rId1\" Type=\"$office/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>" > _rels/.rels
echo "<?xml version=\"1.0\"?><Relationships xmlns=\"$package/relationships\"><Relationship Id=\"rId1\" Type=\"$office/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"$office/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"$office/styles\" Target=\"styles.xml\"/></Relationships>" > xl/_rels/workbook.xml.rels
echo "<?xml version=\"1.0\"?><workbook xmlns=\"$main\" xmlns:r=\"$office\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" > xl/workbook.xml
echo "<?xml version=\"1.0\"?><sst xmlns=\"$main\" count=\"1\" uniqueCount=\"1\"><si><t>shared</t></si></sst>" > xl/sharedStrings.xml
echo "<?xml version=\"1.0\"?><styleSheet xmlns=\"$main\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>" > xl/styles.xml
echo "<?xml version=\"1.0\"?><worksheet xmlns=\"$main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>inline</t></is></c><c r=\"C1\" t=\"str\"><v>formula string</v></c></row></sheetData></worksheet>" > xl/worksheets/sheet1.xml
zip -q -r in.xlsx '[Content_Types].xml' _rels xl

calligraconverter --batch in.xlsx out.ods >/dev/null 2>&1
texts=$(unzip -p out.ods content.xml | grep -o '<text:p>[^<]*' | sed 's/<text:p>//' | paste -sd, -)
echo "texts after reading: $texts (in the file: shared,inline,formula string)"
test "$texts" = 'shared,formula string'
