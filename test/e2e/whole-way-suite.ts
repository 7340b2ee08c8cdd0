import { openStand, type Stand } from './pane-visit';
import { journeys, lookAt } from './whole-way';

const LIMIT = 240_000;

/** The whole way in one language, at both widths, with every workbook; each screen is looked at in every scheme. */
export function describeTheWholeWay(language: 'vi' | 'en'): void {
  let stand: Stand;
  beforeAll(async () => {
    stand = await openStand();
  }, LIMIT);
  afterAll(() => stand?.close(), LIMIT);

  describe.each([320, 450])('at %d px', (width) => {
    test.each(Object.entries(journeys(width)))(
      '%s',
      async (_name, { book, go, ends }) => {
        const visit = await stand.visit({ language, width, book });
        expect(await go(visit, lookAt(visit, width))).toEqual([]);
        ends(await visit.save());
        expect([...visit.asked]).toEqual(['localhost']);
        expect(visit.errors).toEqual([]);
        await visit.leave();
      },
      LIMIT,
    );
  });
}
