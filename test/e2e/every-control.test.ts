import { repeatedCodesBook } from '../support/repeated-codes-book';
import { walkEveryControl } from './every-control';
import { openStand, type Stand } from './pane-visit';
import { SAMPLE_A, SAMPLE_B } from './whole-way';

const LIMIT = 900_000;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

test.each([
  ['sample (a)', () => SAMPLE_A, 2],
  // Targets of a plan only: there are no points to lose.
  ['sample (b)', () => SAMPLE_B, 0],
  ['a commune’s workbook whose codes repeat in every field', repeatedCodesBook, 2],
])(
  'the controls of every screen are used over %s, and no error is left unexplained',
  async (_, book, marks) => {
    const { seen, pressed, faults } = await walkEveryControl(() => stand.visit({ book: book(), width: 350 }));
    expect(faults).toEqual([]);
    expect([...seen].filter((kind) => !pressed.has(kind))).toEqual([]);
    expect([...pressed].filter((kind) => /^2 button (Bật|Tắt)$/.test(kind))).toHaveLength(marks);
  },
  LIMIT,
);
