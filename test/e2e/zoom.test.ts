import { exampleBook } from '../support/example-book';
import { openStand, type Stand } from './pane-visit';
import { faultsInEveryScheme, widthFaults } from './soundness';
import { UNFOLDED } from './unfolded';
import { everyScreen, SAMPLE_A } from './whole-way';

const LIMIT = 240_000;

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  // A pane of 320 px whose content is enlarged to twice its size is as one of 160.
  test(
    '200 % zoom at 320 px: no screen scrolls sideways, whatever is unfolded',
    async () => {
      const faults: string[] = [];
      for (const book of [SAMPLE_A, exampleBook()]) {
        const visit = await stand.visit({ language, width: 160, height: 380, zoom: 2, book });
        const look = async (where: string): Promise<readonly string[]> =>
          (await widthFaults(visit.pane)).map((fault) => `${where}: ${fault}`);
        faults.push(...(await everyScreen(visit, look)));
        if (book !== SAMPLE_A)
          for (const { name, show } of UNFOLDED) {
            await show(visit);
            faults.push(...(await look(name)));
          }
        await visit.leave();
      }
      expect(faults).toEqual([]);
    },
    LIMIT,
  );

  test(
    'whatever is unfolded is sound in every scheme',
    async () => {
      const visit = await stand.visit({ language, book: exampleBook() });
      const faults: string[] = [];
      for (const { name, show } of UNFOLDED) {
        await show(visit);
        const found = await faultsInEveryScheme(visit, ['forced on dark', 'dark', 'light']);
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});
