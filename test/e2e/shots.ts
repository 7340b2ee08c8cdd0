import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Language, MessageKey } from '../../src/i18n/keys';
import { render } from '../../src/i18n/render';
import { message, type MessageArg } from '../../src/model/message';
import { changedBook, CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { settled, type PaneVisit } from './pane-visit';

/** One picture of the guides: which workbook, which step, what is done there, what is to be seen at the top. */
export interface Shot {
  readonly name: string;
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly height: number;
  readonly book?: () => Uint8Array;
  /** Does what the guide says and returns what the picture begins with; nothing is the top of the pane. */
  readonly prepare?: (at: Stage) => Promise<Locator | void>;
}

/** The pane, and its words in the language of the picture. */
export interface Stage extends PaneVisit {
  readonly t: (key: MessageKey, args?: Readonly<Record<string, MessageArg>>) => string;
}

export const stageOf = (visit: PaneVisit, language: Language): Stage => ({
  ...visit,
  t: (key, args) => render(message(key, args), language),
});

export const SAMPLE = join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx');

/** The sample, where somebody typed 2 points for 1.1.3 instead of 1,69. */
const typedOver = (): Uint8Array =>
  changedBook(new Uint8Array(readFileSync(SAMPLE)), CRITERIA_SHEET, [{ row: 8, column: 9, input: 2 }]);

/** A set in which one rule says nothing that could be computed. */
const notUnderstood = (): Uint8Array =>
  exampleBook({ rows: exampleRows({ '2.4': { rule: 'Tùy theo tình hình thực tế', self: null } }) });

const press = ({ pane }: Stage, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).first().click();

async function unfold(at: Stage, code: string): Promise<Locator> {
  await at.pane.getByRole('searchbox').fill(code);
  const row = at.pane.getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) });
  await row.click();
  return row;
}

export const SHOTS: readonly Shot[] = [
  { name: 'start', step: 0, height: 700 },
  {
    name: 'correct',
    step: 0,
    height: 760,
    prepare: async (at) => {
      await press(at, at.t('pane.start.correct'));
      return at.pane.getByRole('heading', { name: at.t('pane.correct.title') });
    },
  },
  {
    name: 'score',
    step: 1,
    height: 760,
    prepare: async ({ pane }) => pane.locator('main li > button[aria-expanded=false]').first().click(),
  },
  { name: 'reason', step: 1, height: 760, prepare: (at) => unfold(at, '1.1.3') },
  {
    name: 'fix',
    step: 1,
    height: 620,
    prepare: async (at) => {
      await unfold(at, '1.1.3');
      await press(at, at.t('pane.leaf.fix'));
      await at.pane.getByRole('textbox', { name: at.t('pane.part.achieved') }).fill('12');
      return at.pane.getByRole('form', { name: at.t('pane.leaf.fix') });
    },
  },
  {
    name: 'rule',
    step: 1,
    height: 620,
    book: notUnderstood,
    prepare: async (at) => {
      await unfold(at, '2.4');
      await press(at, at.t('pane.leaf.fix-rule'));
      await at.pane
        .getByRole('textbox', { name: at.t('pane.rule-editor.words') })
        .fill('Từ 80% trở lên: b/a × 1; dưới 80%: 0 điểm');
      return at.pane.getByRole('region', { name: at.t('pane.leaf.fix-rule'), exact: true });
    },
  },
  { name: 'gaps', step: 2, height: 760 },
  {
    name: 'try',
    step: 2,
    height: 620,
    prepare: async (at) => {
      const gap = at.pane.locator('main li').filter({ hasText: '6.2.1' }).first();
      await gap.getByRole('button', { name: at.t('pane.gap.try') }).click();
      await at.pane.getByRole('textbox', { name: at.t('pane.part.achieved') }).fill('4');
      await at.pane.locator('header').getByText('80').waitFor();
      return gap;
    },
  },
  { name: 'evidence', step: 3, height: 560 },
  {
    name: 'document',
    step: 3,
    height: 900,
    prepare: async (at) => {
      await press(at, at.t('pane.evidence.add'));
      const fill = (key: MessageKey, text: string): Promise<void> =>
        at.pane.getByRole('textbox', { name: at.t(key), exact: true }).fill(text);
      await at.pane.getByRole('searchbox').fill('1.4.2');
      await at.page.keyboard.press('Enter');
      await at.pane.getByRole('searchbox').fill('dung han');
      await fill('pane.evidence.needed.title', 'Danh sách tin, bài về CCHC năm 2026');
      await fill('role.document', '127/BC-SKHCN');
      await fill('role.issued', '15/12/2026');
      return at.pane.getByRole('heading', { name: at.t('pane.evidence.add') });
    },
  },
  { name: 'write', step: 4, height: 560 },
  {
    name: 'conflict',
    step: 4,
    height: 620,
    book: typedOver,
    prepare: async ({ pane }) => void (await pane.locator('#conflicts').waitFor()),
  },
  {
    name: 'written',
    step: 4,
    height: 560,
    prepare: async (at) => {
      await press(at, at.t('pane.write.button'));
      await at.pane.locator('[role=status] ul li').first().waitFor();
      await settled(at.pane);
      return at.pane.locator('#heading');
    },
  },
  {
    name: 'checks',
    step: 4,
    height: 560,
    prepare: async (at) => at.pane.getByRole('heading', { name: at.t('pane.checks') }),
  },
  {
    name: 'hand-over',
    step: 4,
    height: 620,
    prepare: async (at) => at.pane.locator('#hand-over'),
  },
];
