#!/usr/bin/env bash
# Calligra Sheets reads a text that is the value of a "formula string" cell (t="str") with an apostrophe for each
# back-slash: D:\CCHC\118.pdf becomes D:'CCHC'118.pdf. The same text as a shared string is read as it is, so one would
# guess that a value is taken as it stands whatever the type of its cell is.
set -euo pipefail
export QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive
command -v calligraconverter >/dev/null || apt-get install -y --no-install-recommends calligrasheets >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null
calligraconverter --version
node - <<'N'
const X = require('xlsx');
const book = X.utils.book_new();
X.utils.book_append_sheet(book, X.utils.aoa_to_sheet([['D:\\CCHC\\118.pdf']]), 'S');
X.writeFile(book, 'str.xlsx', { bookSST: false });
X.writeFile(book, 'shared.xlsx', { bookSST: true });
N
read_text() { calligraconverter --batch "$1.xlsx" "$1.ods" >/dev/null 2>&1; unzip -p "$1.ods" content.xml | grep -o '<text:p>[^<]*' | sed "s/<text:p>//; s/&apos;/'/g"; }
in_file() { unzip -p "$1.xlsx" "$2" | grep -o 'D:[^<]*'; }
echo "shared string: $(in_file shared xl/sharedStrings.xml) is read as $(read_text shared)"
echo "t=\"str\":       $(in_file str xl/worksheets/sheet1.xml) is read as $(read_text str)"
test "$(read_text shared)" = 'D:\CCHC\118.pdf'
test "$(read_text str)" = "D:'CCHC'118.pdf"
