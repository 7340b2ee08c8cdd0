import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Edits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { classifyLink } from '../../src/text/link';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { INJECTIONS, spelt } from '../support/injection-corpus';
import { packageFaults } from '../support/package-check';
import { poisonedBook } from './poisoned-book';
import { activeParts, dangersIn, filledCells, formulasOf, outsideTargets, textsOf } from './written-workbook';

const reportOn = (book: Uint8Array): Edits =>
  assess(openXlsx(book).content, { asOf: asDay('2026-12-31') }).report((sentence) => render(sentence, 'vi'));

/** The scored workbook, with what was to be written into it. */
function scored(book: Uint8Array) {
  const edits = reportOn(book);
  return { edits, written: openXlsx(book).apply(edits) };
}

/** What has gone wrong with a workbook that edits were applied to, one line for each fault. */
function faultsOf(edits: Edits, written: Uint8Array): readonly string[] {
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

describe.each(INJECTIONS.map(({ kind, text }) => [kind, spelt(text), text] as const))(
  '%s %s',
  (_, __, text) => {
    const book = poisonedBook([text]);
    const { edits, written } = scored(book);

    test('stays text in the scored workbook, which links and computes what the engine lists and nothing else', () => {
      expect(faultsOf(edits, written)).toEqual([]);
    });

    test('scored again, nothing changes', () => {
      const again = scored(written).written;
      expect([...textsOf(openXlsx(again).content)]).toEqual([...textsOf(openXlsx(written).content)]);
      expect(Buffer.from(again).equals(Buffer.from(written))).toBe(true);
    });
  },
);
