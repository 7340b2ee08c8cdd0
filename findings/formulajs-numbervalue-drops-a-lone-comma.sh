#!/usr/bin/env bash
# Formula.js: NUMBERVALUE("62,84"; ","; ".") is 6284 and not 62.84. The decimal sign is honoured only in a text that also
# holds the group sign ("1.234,5" is 1234.5) or where it is a full stop; a lone comma falls out, and the figure is a hundred times too
# large without an error. LibreOffice 7.4 gives 62.84 for the same call.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @formulajs/formulajs@4.6.0 >/dev/null
node - <<'N'
const F = require('@formulajs/formulajs');
console.log(`@formulajs/formulajs 4.6.0, node ${process.version}`);
const calls = [['62,84', ',', '.'], ['0,5', ',', '.'], ['1.234,5', ',', '.'], ['62.84', '.', ',']];
const values = calls.map((call) => F.NUMBERVALUE(...call));
calls.forEach((call, i) => console.log(`NUMBERVALUE(${call.map((part) => `"${part}"`).join('; ')}) = ${values[i]}`));
process.exitCode = JSON.stringify(values) === '[6284,5,1234.5,62.84]' ? 0 : 1;
N
