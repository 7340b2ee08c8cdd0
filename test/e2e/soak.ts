import { openStand } from './pane-visit';
import { growth, soakOf, wornAgainstFresh } from './soaking';

/**
 * `npm run soak`: one pane over sample (a), 500 scorings and 50 writes that are taken back. Prints what is held on to
 * after a tenth of it, after all of it, and by a fresh pane beside the same workbook; fails where the pane has grown.
 */
const SCORINGS = 500;
const WRITES = 50;
const TENTH = 10;

async function main(): Promise<void> {
  const stand = await openStand();
  try {
    const visit = await stand.visit();
    // tsx gives functions their names by a function of its own, which the page does not have.
    await visit.page.evaluate('globalThis.__name = (named) => named');
    const soak = await soakOf(visit);
    await soak.score(SCORINGS / TENTH);
    await soak.writeAndUndo(WRITES / TENTH);
    const early = await soak.held();
    console.log(`after ${SCORINGS / TENTH} scorings and ${WRITES / TENTH} writes:`, early);
    await soak.score(SCORINGS - SCORINGS / TENTH);
    await soak.writeAndUndo(WRITES - WRITES / TENTH);
    const { worn, fresh } = await wornAgainstFresh(visit);
    console.log(`after ${SCORINGS} scorings and ${WRITES} writes:`, worn);
    console.log('a fresh pane beside the same workbook:', fresh);
    // The stand-in's own memory is in the early figure as it was then, and in the fresh one as it is now.
    const grown = [...growth({ ...early, heapMegabytes: Infinity }, worn), ...growth(fresh, worn)];
    console.log(grown.length === 0 ? 'No growth.' : `Grown: ${grown.join('; ')}`);
    if (grown.length > 0) process.exitCode = 1;
  } finally {
    await stand.close();
  }
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
