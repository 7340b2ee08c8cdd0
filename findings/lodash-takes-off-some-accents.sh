#!/usr/bin/env bash
# Expected: lodash's startCase, lowerCase, upperCase change capitals and blanks, and camelCase and kebabCase make keys, of
# the letters that are there; or else, as a helper for keys might, they take off every accent.
# Seen: they take accents off the letters of Latin-1 and Latin Extended-A alone: à, í, ô, Đ lose theirs; ộ, ế, ạ, ơ, ư keep them.
# "không đạt" becomes "Khong Dạt", "đề án" "Dề An"; capitalize leaves the word as it is. "dấu" and "đấu" get one key.
# It hurts: headings are misspelt in half of their words, which nobody would do by hand, and keys of two columns clash.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts lodash@4.17.21 >/dev/null
node - <<'N'
const _ = require('lodash');
console.log(`lodash ${_.VERSION}, node ${process.version}`);
const texts = ['không đạt', 'đề án', 'Cổng Dịch vụ công', 'Điểm tự chấm'];
const seen = texts.map((text) => [_.startCase(text), _.lowerCase(text), _.kebabCase(text), _.capitalize(text)]);
texts.forEach((text, i) => console.log(`${text}: startCase ${seen[i][0]} | lowerCase ${seen[i][1]} | kebabCase ${seen[i][2]} | capitalize ${seen[i][3]}`));
const clash = _.camelCase('dấu') === _.camelCase('đấu');
console.log(`camelCase("dấu") equals camelCase("đấu"): ${clash}`);
const expected = [
  'Khong Dạt|khong dạt|khong-dạt|Không đạt',
  'Dề An|dề an|dề-an|Đề án',
  'Cổng Dịch Vụ Cong|cổng dịch vụ cong|cổng-dịch-vụ-cong|Cổng dịch vụ công',
  'Diểm Tự Chấm|diểm tự chấm|diểm-tự-chấm|Điểm tự chấm',
];
process.exitCode = clash && seen.every((row, i) => row.join('|') === expected[i]) ? 0 : 1;
N
