#!/usr/bin/env bash
# Expected: pdftotext takes a hyphen at the end of a line for a break within a word where a letter stands before it, and
# leaves those between figures: "2026-2030" is read so wherever the line ends.
# Seen: every hyphen at the end of a line falls out, after a figure too: the period 2026-2030 is 20262030, "30-35 thủ tục" is
# "3035 thủ tục". With -layout and with -raw the hyphen stays.
# It hurts: Vietnamese has no words broken by hyphens, but its plans are full of periods; one in several reads as a number.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
command -v pdftotext >/dev/null || apt-get install -y --no-install-recommends poppler-utils >/dev/null
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-writer >/dev/null
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
pdftotext -v 2>&1 | sed -n 1p
cat > in.html <<'H'
<meta charset="utf-8">
<body style="font-family:'Liberation Serif';font-size:14pt">
<p>Kế hoạch cải cách hành chính giai đoạn 2026-<br>2030 của tỉnh; rà soát từ 30-<br>35 thủ tục.</p>
H
soffice "-env:UserInstallation=file://$folder/profile" --headless --infilter='HTML (StarWriter)' --convert-to pdf:writer_pdf_Export in.html >/dev/null 2>&1
read_as() { pdftotext "$@" in.pdf - | tr -d '\f' | tr -s ' \n' ' '; }
for how in '' -layout -raw; do echo "pdftotext $how: $(read_as $how)"; done
[[ "$(read_as)" == *'giai đoạn 20262030 của tỉnh; rà soát từ 3035 thủ tục'* ]]
[[ "$(read_as -layout)" == *'2026- 2030'*'30- 35'* && "$(read_as -raw)" == *'2026- 2030'*'30- 35'* ]]
