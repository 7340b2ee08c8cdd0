#!/usr/bin/env bash
# Expected: a list of codes in a CSV file (1.1.1, 1.2.2, …) is read in one way: as texts, for three numbers with dots are none.
# Seen: SheetJS (npm xlsx) gives texts where the last number is 1, or the first two are, and dates for the rest as long as
# the first is a month: 1.2.1 stays a text, 1.2.2 and 1.2.3 are the second of January 2002 and 2003, 7.1.2 is a first of July.
# It hurts: whoever tries the first codes of a list sees texts; further down most of the keys are numbers of days. With
# raw: true all stay texts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts xlsx@0.18.5 >/dev/null
node - <<'N'
const X = require('xlsx');
console.log(`xlsx ${X.version}, node ${process.version}`);
const codes = ['1.1.1', '1.1.2', '1.2.1', '1.2.2', '1.2.3', '2.1.1', '2.1.2', '7.1.2', '13.1.2'];
const read = (options) => {
  const sheet = X.read(`Code\n${codes.join('\n')}\n`, { type: 'string', ...options }).Sheets.Sheet1;
  return codes.map((_, i) => (sheet[`A${i + 2}`].t === 'n' ? sheet[`A${i + 2}`].w : 'text'));
};
const [seen, raw] = [read({}), read({ raw: true })];
codes.forEach((code, i) => console.log(`${code}: ${seen[i]}; raw: ${raw[i]}`));
process.exitCode = raw.every((word) => word === 'text') && seen.join(' ') === 'text text text 1/2/02 1/2/03 text 2/1/02 7/1/02 text' ? 0 : 1;
N
