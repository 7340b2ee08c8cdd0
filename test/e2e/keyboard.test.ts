import type { MessageKey } from '../../src/i18n/keys';
import type { MessageArg } from '../../src/model/message';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { keyboardOf, type Keyboard } from './keyboard';
import { openStand, settled, type PaneVisit, type Stand } from './pane-visit';
import { assessed, SAMPLE_A, said } from './whole-way';

const LIMIT = 240_000;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

/** A visit without a mouse. */
interface Hands extends Keyboard {
  readonly visit: PaneVisit;
  readonly t: (key: MessageKey, args?: Readonly<Record<string, MessageArg>>) => string;
  /** Goes to what has this sentence and presses Enter there. */
  readonly enter: (name: string | RegExp, way?: 'on' | 'back') => Promise<void>;
  /** The file as it is now; the keyboard is back at the pane's beginning. */
  readonly saved: () => Promise<Uint8Array>;
  /** What has the keyboard once nothing runs any more: never nothing. */
  readonly rests: () => Promise<string>;
}

async function visitByKeyboard(language: 'vi' | 'en'): Promise<Hands> {
  const visit = await stand.visit({ language });
  const keyboard = keyboardOf(visit);
  await keyboard.enterPane();
  return {
    ...keyboard,
    visit,
    t: (key, args) => said(visit, key, args),
    enter: async (name, way) => {
      await keyboard.to(name, way);
      await keyboard.press('Enter');
    },
    saved: async () => {
      const bytes = await visit.save();
      await keyboard.enterPane();
      return bytes;
    },
    rests: async () => {
      await settled(visit.pane);
      // Whatever takes the keyboard does so by the next frame.
      await visit.pane.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))),
      );
      const now = await keyboard.focused();
      if (!now) throw new Error('the keyboard has left the pane');
      expect(now).toMatchObject({ faults: [] });
      return now.name;
    },
  };
}

const STEPS = ['start', 'score', 'gaps', 'evidence', 'write'] as const;

async function goTo({ enter, t, rests, visit }: Hands, step: (typeof STEPS)[number]): Promise<void> {
  await enter(t(`pane.step.${step}`), 'back');
  await visit.pane.locator('main h1').waitFor();
  expect(await rests()).toBe(t(`pane.${step}.title`));
}

const pointsOf = (bytes: Uint8Array, code: string) =>
  assessed(bytes).leaves.find(({ criterion }) => criterion.code === code)?.outcome?.points;

/** The places that the keyboard comes to until it leaves the pane. */
async function namesOf({ tab }: Keyboard, way: 'on' | 'back'): Promise<readonly string[]> {
  const names: string[] = [];
  for (let now = await tab(way); now !== null; now = await tab(way)) {
    names.push(now.name);
    expect(names.length).toBeLessThan(600);
  }
  return names;
}

describe.each(['vi', 'en'] as const)('by keyboard alone, in %s', (language) => {
  test(
    'every screen: each place shows that it has the keyboard, in reading order, and the pane can be left both ways',
    async () => {
      const hands = await visitByKeyboard(language);
      for (const step of STEPS) {
        if (step !== 'start') await goTo(hands, step);
        const on = await namesOf(hands, 'on');
        // Back into the pane by its end, and out of it by its beginning.
        const back = (await namesOf(hands, 'back')).toReversed();
        expect(back.slice(0, STEPS.length)).toEqual(STEPS.map((each) => hands.t(`pane.step.${each}`)));
        expect(back.slice(-on.length)).toEqual(on);
        expect(on.length).toBeGreaterThan(4);
        await hands.enterPane();
      }
      expect(hands.faults).toEqual([]);
      await hands.visit.leave();
    },
    LIMIT,
  );

  test(
    'figures are put right, confirmed and taken back; found, folded and filtered',
    async () => {
      const hands = await visitByKeyboard(language);
      const { t, enter, rests, to, press, type, visit } = hands;
      await goTo(hands, 'score');

      await enter(/^1 |^1\. |^1 – |CÔNG TÁC CHỈ ĐẠO/);
      await enter(/^1\.1\.3 /);
      await enter(t('pane.leaf.fix'));
      expect(await rests()).toBe(t('pane.part.total'));
      await enter(t('pane.close'));
      expect(await rests()).toBe(t('pane.leaf.fix'));
      await press('Enter');
      await to(t('pane.part.achieved'));
      await press('Control+A');
      await type('13');
      await enter(/^(Ghi vào ô|Write to)/);
      expect(await rests()).toBe(t('pane.leaf.fix'));
      expect(pointsOf(await hands.saved(), '1.1.3')).toBe(2);
      await enter(t('pane.undo'));
      await rests();
      expect(pointsOf(await hands.saved(), '1.1.3')).toBe(1.69);

      for (const opener of ['pane.leaf.fix-rule', 'pane.leaf.not-applicable'] as const) {
        await enter(t(opener));
        expect(await rests()).not.toBe(t(opener));
        await enter(t('pane.close'));
        expect(await rests()).toBe(t(opener));
      }

      await to(t('pane.filter.search'), 'back');
      await type('hoan thanh nhiem vu');
      await visit.pane
        .getByText(/^(Tìm thấy|Found|\d)/)
        .first()
        .waitFor();
      await enter(t('pane.filter.clear'));
      expect(await rests()).not.toBe('');
      await to(t('pane.filter.field'), 'back');
      await press('ArrowDown');
      await rests();
      expect(hands.faults).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'other figures are tried, a document is added, recognition is put right',
    async () => {
      const hands = await visitByKeyboard(language);
      const { t, enter, rests, tab, press, type, visit } = hands;
      await goTo(hands, 'gaps');
      await enter(t('pane.gap.try'));
      const figure = await tab();
      expect(figure?.tag).not.toBe('body');
      await enter(t('pane.gap.try'), 'back');

      await goTo(hands, 'evidence');
      await enter(t('pane.evidence.add'));
      expect(await rests()).toBe(t('pane.evidence.needed.criterion'));
      await enter(t('pane.close'));
      expect(await rests()).toBe(t('pane.evidence.add'));
      await press('Enter');
      await rests();
      await type('1.8.1');
      await press('Enter');
      await hands.to(t('pane.evidence.needed.title'));
      await type('Báo cáo tự chấm điểm');
      await press('Enter');
      expect(await rests()).toBe(t('pane.evidence.add'));
      const { evidence } = assessed(await hands.saved());
      expect(evidence.entries.map(({ title }) => title)).toContain('Báo cáo tự chấm điểm');

      await goTo(hands, 'start');
      await enter(t('pane.start.correct'));
      await rests();
      await hands.to(t('pane.found.year'));
      await press('Control+A');
      await type('2025');
      await enter(t('pane.correct.apply'));
      expect(await rests()).toBe(t('pane.start.correct'));
      expect(assessed(await hands.saved()).year).toBe(2025);
      expect(hands.faults).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'from opening sample (a) to the written summary by the next steps, and back',
    async () => {
      const hands = await visitByKeyboard(language);
      const { t, enter, rests, visit } = hands;
      for (const step of STEPS.slice(1)) {
        await enter(t(`pane.next.${step}` as MessageKey));
        await visit.pane.locator('main h1').waitFor();
        expect(await rests()).toBe(t(`pane.${step}.title`));
      }
      await enter(t('pane.write.button'));
      expect(await rests()).not.toBe('');
      const written = await hands.saved();
      expect(openXlsx(written).content.names.map(({ name }) => name)).toContain('CCHC_TongHop');
      expect(assessed(written).total).toEqual(assessed(SAMPLE_A).total);
      await enter(t('pane.undo'));
      expect(await rests()).not.toBe('');
      const undone = openXlsx(await hands.saved()).content;
      expect(undone.grids).toEqual(openXlsx(SAMPLE_A).content.grids);
      expect(hands.faults).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});
