import { tokenize } from '@borgar/fx/xlsx';
import { a1, addressOf } from '../../src/model/cell';
import type { CellContent, Edits } from '../../src/model/edits';
import type { WorkbookContent } from '../../src/model/grid';
import { strFromU8 } from 'fflate';
import { classifyLink } from '../../src/text/link';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { spelt } from '../support/injection-corpus';
import { packageFaults } from '../support/package-check';
import { unpacked } from '../support/xlsx';

/** Every cell that edits fill, by its address; the last of several contents counts. */
export function filledCells(edits: Edits): ReadonlyMap<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { sheet, blocks } of edits.sheets)
    for (const block of blocks)
      block.cells.forEach((line, down) =>
        line.forEach((content, right) => {
          if (content === undefined) return;
          cells.set(addressOf({ sheet, row: block.row + down, column: block.column + right }), content);
        }),
      );
  return cells;
}

/** Every formula of a workbook, by the address of its cell. */
export function formulasOf({ grids }: WorkbookContent): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const { sheet, formulas: rows } of grids)
    rows.forEach((cells, row) =>
      cells?.forEach((formula, column) => {
        if (formula) formulas.set(addressOf({ sheet, row, column }), formula);
      }),
    );
  return formulas;
}

/** Every text of a workbook that is no formula's result, by the address of its cell. */
export function textsOf({ grids }: WorkbookContent): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, values, formulas } of grids)
    values.forEach((cells, row) =>
      cells?.forEach((value, column) => {
        if (typeof value === 'string' && !formulas[row]?.[column])
          texts.set(`${sheet}!${a1(row, column)}`, value);
      }),
    );
  return texts;
}

/** Everything that the engine's formulas are made of; whatever else calls out, or runs something. */
const FUNCTIONS =
  /^(SUM|ROUND|IF|OR|AND|N|IFERROR|COUNT|COUNTIF|NUMBERVALUE|SUBSTITUTE|UNICHAR|LEFT|MID|FIND|MIN|MAX|TRIM|ISERROR|LOWER|ISNUMBER|ISTEXT|ISBLANK|INT|ABS|EXACT|LEN|NOT|MOD|SIGN|TODAY|TEXT|TRUE|FALSE|SUMPRODUCT|MATCH|INDEX|VALUE|EXACT|CHAR)$/;

/** What in a formula may not be there: calls to the outside, other workbooks, DDE, what is no formula at all. */
export function dangersIn(formula: string): readonly string[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    if (type === 'func' && !FUNCTIONS.test(value.replace(/^_xlfn\./, ''))) return [`calls ${value}`];
    if (type === 'unknown') return [`is unreadable at ${value}`];
    if (/^(range|context|structured)/.test(type) && /[[|]/.test(value)) return [`refers outside: ${value}`];
    return [];
  });
}

/** Addresses outside the file to which anything in a package leads, whatever its kind. */
export const outsideTargets = (file: Uint8Array): readonly string[] =>
  Object.entries(unpacked(file))
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/<[\w:]*Relationship\b[^>]*>/g)].map(([tag]) => tag),
    )
    .filter((tag) => /TargetMode="External"/.test(tag))
    .map((tag) => /Target="([^"]*)"/.exec(tag)?.[1] ?? '');

/** Parts that run, call out or embed something; none of ours is one. */
export const activeParts = (file: Uint8Array): readonly string[] =>
  Object.keys(unpacked(file)).filter((name) =>
    /externalLink|vbaProject|activeX|embeddings|connections|queryTable|customUI|ctrlProp|macrosheet/i.test(
      name,
    ),
  );

/** What has gone wrong with a workbook that edits were applied to, one line for each fault. */
export function faultsOf(edits: Edits, written: Uint8Array): readonly string[] {
  const { content } = openXlsx(written);
  const [texts, formulas, filled] = [textsOf(content), formulasOf(content), filledCells(edits)];
  const lost = [...filled].flatMap(([cell, wanted]) =>
    wanted.kind === 'text' && wanted.text !== '' && texts.get(cell) !== wanted.text
      ? [`${cell}: ${spelt(wanted.text)} is ${spelt(texts.get(cell) ?? '')}`]
      : [],
  );
  const strange = [...formulas].flatMap(([cell, formula]) => {
    const wanted = filled.get(cell);
    if (wanted?.kind !== 'formula' || wanted.formula !== formula) return [`${cell}: ${formula} is not ours`];
    return dangersIn(formula).map((danger) => `${cell}: ${formula} ${danger}`);
  });
  const addresses = edits.sheets.flatMap(({ links }) =>
    links.flatMap(({ to }) => (to.kind === 'address' ? [to.address] : [])),
  );
  const unsafe = addresses.filter((address) => !['web', 'mail'].includes(classifyLink(address)));
  const targets = outsideTargets(written).filter(
    (target) => !/^(?:https?|mailto):[^\\\s"<>]*$/i.test(target),
  );
  return [
    ...lost,
    ...strange,
    ...unsafe.map((address) => `links to ${spelt(address)}`),
    ...targets.map((target) => `leads to ${spelt(target)}`),
    ...activeParts(written).map((part) => `holds ${part}`),
    ...packageFaults(written),
  ];
}
