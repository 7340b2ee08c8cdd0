import { assess } from '../../src/assess';
import { a1 } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { placeGeneratedSheet } from '../../src/memory/generated-sheets';
import { PLAN_COLUMNS } from '../../src/sheets/plan-columns';
import { readState } from '../../src/memory/state';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { editsOf, text as textContent, write } from '../support/edits';
import { INJECTIONS, spelt } from '../support/injection-corpus';
import { inVietnamese } from '../support/say';
import { poisonedBook } from './poisoned-book';
import { faultsOf, textsOf } from './written-workbook';

/** Title, two remarks and a free line stand above the plan's header. */
const HEADER_ROW = 4;
/** The columns of the plan into which a person may write. */
const EDITABLE = PLAN_COLUMNS.flatMap(({ isEditable }, position) => (isEditable ? [position] : []));

/** The scored workbook, with what was to be written into it. */
function scored(book: Uint8Array) {
  const { edits, written } = assessedBook(book);
  return { edits, written: written() };
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
      const isSame = Buffer.from(again).equals(Buffer.from(written));
      // Where it is not, the texts that differ are told first.
      if (!isSame)
        expect([...textsOf(openXlsx(again).content)]).toEqual([...textsOf(openXlsx(written).content)]);
      expect(isSame).toBe(true);
    });
  },
);

const POISONS = INJECTIONS.map(({ text }) => text);

describe('what an officer writes into our sheets', () => {
  const written = openXlsx(assessedBook(poisonedBook(['Nhóm'])).written());
  const { sheet, block } = placeGeneratedSheet('plan', written.content);
  const line = HEADER_ROW + 1;

  test.each(INJECTIONS.map(({ kind, text }) => [kind, spelt(text), text] as const))(
    '%s %s stays',
    (_, __, text) => {
      const [first = 0, ...others] = EDITABLE;
      const cells = [first, ...others].map((column) => a1(line, column));
      const below = a1((block?.lastRow ?? 0) + 2, 0);
      const filled = Object.fromEntries([...cells, below].map((cell) => [cell, textContent(text)]));
      const own = written.apply(editsOf(write(sheet, filled)));
      const again = assessedBook(own);
      const texts = textsOf(openXlsx(again.written()).content);
      expect(faultsOf(again.edits, again.written())).toEqual([]);
      // Blanks at the ends of a text are not kept where it is read as a proposal's successor.
      for (const cell of cells) expect(texts.get(`${sheet}!${cell}`)?.trim() ?? '').toBe(text.trim());
      expect(texts.get(`${sheet}!${below}`)).toBe(text);
    },
  );
});

test('decisions made in the pane come back from the state part as they were made', () => {
  const book = openXlsx(poisonedBook(['Nhóm']));
  for (const text of POISONS) {
    const assessed = assess(book.content, { asOf: asDay('2026-12-31'), mapping: { unit: text } });
    const edits = assessed.report(inVietnamese);
    const written = book.apply(edits);
    expect(faultsOf(edits, written)).toEqual([]);
    expect(readState(openXlsx(written).content.state).state.mapping.unit).toBe(text);
  }
});
