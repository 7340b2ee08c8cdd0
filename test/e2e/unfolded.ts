import type { MessageKey } from '../../src/i18n/keys';
import { settled, type PaneVisit } from './pane-visit';
import { button, said, WRITE_SCREEN } from './whole-way';

/** A state of the pane with something unfolded that a bare screen does not show. */
export interface Unfolded {
  readonly name: string;
  /** Comes from any other state to this one. */
  readonly show: (visit: PaneVisit) => Promise<void>;
}

const FOLDED_NOTES = 'main details:not([open]) > summary';
const FOLDED_ROWS = 'main button[aria-expanded=false]';

/** Unfolds all that is folded in the screen. */
async function unfold({ pane }: PaneVisit, folded: string): Promise<void> {
  const all = pane.locator(folded);
  for (let left = await all.count(); left > 0; left = await all.count()) await all.first().click();
}

/** A leaf found by its code, unfolded. */
export async function showLeaf(visit: PaneVisit, code: string): Promise<void> {
  await visit.goTo(1);
  await visit.pane.getByRole('searchbox').fill(code);
  const row = visit.pane.getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) });
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  await unfold(visit, FOLDED_NOTES);
}

/** An editor of a leaf, opened by this button. */
const editorOf = (code: string, opener: MessageKey): Unfolded => ({
  name: `${code} ${opener}`,
  show: async (visit) => {
    await showLeaf(visit, code);
    const leave = button(visit, 'pane.close');
    if ((await leave.count()) > 0) await leave.click();
    await button(visit, opener).click();
    await unfold(visit, FOLDED_NOTES);
  },
});

const FILL_IN = { vi: /^Điền lần lượt/, en: /^Fill in one by one/ };

/** Every editor, list and note of the pane, over the example workbook. */
export const UNFOLDED: readonly Unfolded[] = [
  {
    name: 'correction',
    show: async (visit) => {
      await visit.goTo(0);
      await button(visit, 'pane.start.correct').click();
      await visit.pane.locator('#correction').waitFor();
    },
  },
  editorOf('1.1.2', 'pane.leaf.fix'),
  editorOf('1.1.1', 'pane.leaf.fix'),
  editorOf('1.1.3', 'pane.leaf.fix-rule'),
  editorOf('1.2.1', 'pane.leaf.not-applicable'),
  {
    name: 'fill in one by one',
    show: async (visit) => {
      await visit.goTo(1);
      await visit.pane.getByRole('button', { name: FILL_IN[visit.language] }).click();
      await visit.pane.locator('#filled-in').waitFor();
    },
  },
  {
    name: 'what-if',
    show: async (visit) => {
      await visit.goTo(2);
      await unfold(visit, FOLDED_NOTES);
      await visit.pane
        .getByRole('button', { name: said(visit, 'pane.gap.try') })
        .first()
        .click();
      await visit.pane.locator('main li input').first().fill('1');
    },
  },
  {
    name: 'evidence editor over the register',
    show: async (visit) => {
      await visit.goTo(3);
      await visit.pane.locator('main [role=group] button').nth(2).click();
      await button(visit, 'pane.evidence.add').click();
      await visit.pane.getByLabel(said(visit, 'pane.evidence.needed.title')).fill('Báo cáo 12/BC-UBND');
      await visit.pane.getByRole('searchbox').fill('1.2.2');
      await visit.page.keyboard.press('Enter');
      await visit.pane.getByRole('searchbox').fill('bao cao');
    },
  },
  {
    name: 'a pasted list of documents',
    show: async (visit) => {
      // The editor of one document gives way with its screen.
      await visit.goTo(2);
      await visit.goTo(3);
      await button(visit, 'pane.pasted').click();
      await visit.pane
        .getByLabel(said(visit, 'pane.pasted.text'))
        .fill('Các Báo cáo số 41, 118/BC-UBND\nBiên bản kiểm tra ngày 05/8/2026');
      await visit.pane.getByRole('searchbox').fill('bao cao');
      await visit.page.keyboard.press('Enter');
    },
  },
  {
    name: 'preview and choices',
    show: async (visit) => {
      await visit.goTo(WRITE_SCREEN);
      await settled(visit.pane);
      await unfold(visit, FOLDED_NOTES);
      await unfold(visit, FOLDED_ROWS);
    },
  },
];
