import type { CDPSession } from 'playwright-core';
import './page-window';
import { settled, type PaneVisit } from './pane-visit';
import { button, said, WRITE_SCREEN } from './whole-way';

/** What a pane and its host hold on to, after garbage has been collected. */
export interface Held {
  /** What scripts have made and still hold; without the code that the browser compiles of a script that runs often. */
  readonly heapMegabytes: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Objects of the host that the add-in has not let go of. */
  readonly references: number;
}

/** A pane on its way through many scorings and writes. */
export interface Soak {
  /** Changes a figure in the grid and scores again, this many times. */
  readonly score: (times: number) => Promise<void>;
  /** Writes the results and takes them back, this many times. */
  readonly writeAndUndo: (times: number) => Promise<void>;
  readonly held: () => Promise<Held>;
}

/**
 * What a worn pane holds beyond a fresh one beside the same workbook. The stand-in for Excel lives in the same heap
 * and remembers things of its own; it is the same for both.
 */
export async function wornAgainstFresh(
  visit: PaneVisit,
): Promise<{ readonly worn: Held; readonly fresh: Held }> {
  const worn = await (await soakOf(visit)).held();
  const soak = await soakOf(await visit.reopened());
  await soak.score(2);
  await soak.writeAndUndo(1);
  return { worn, fresh: await soak.held() };
}

/** What was held on to from `before` to `after`, one line for each kind; nothing, where it is as before. */
export function growth(before: Held, after: Held): readonly string[] {
  return (Object.keys(SLACK) as (keyof Held)[])
    .filter((kind) => after[kind] > before[kind] + SLACK[kind])
    .map((kind) => `${kind}: ${before[kind]} → ${after[kind]}`);
}

/** What differs from one collection of garbage to the next, without anything being lost. */
const SLACK: Held = { heapMegabytes: 2, nodes: 200, listeners: 50, references: 0 };

export async function soakOf(visit: PaneVisit): Promise<Soak> {
  const { page, pane } = visit;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const names = { rescore: said(visit, 'pane.changed.rescore'), stop: said(visit, 'pane.cancel') };
  return {
    score: async (times) => {
      await page.locator('.cell[data-row="8"][data-column="4"]').click();
      await page.evaluate(scoreAgain, { times, ...names });
    },
    writeAndUndo: async (times) => {
      for (let done = 0; done < times; done++) {
        await visit.goTo(WRITE_SCREEN);
        await button(visit, 'pane.write.button').click();
        await button(visit, 'pane.undo').click();
        await button(visit, 'pane.undo').waitFor({ state: 'detached' });
        await settled(pane);
        await page.evaluate(() => window.standIn?.host.forgetTrips());
      }
    },
    held: () => heldIn(visit, session),
  };
}

async function heldIn({ page, pane }: PaneVisit, session: CDPSession): Promise<Held> {
  await settled(pane);
  // What is let go of at the end of a run is told to the host a moment later.
  await page.waitForTimeout(500);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  const references = await page.evaluate(() => window.standIn?.host.referenceCount() ?? NaN);
  return {
    heapMegabytes: Math.round(((await bytesHeld(session)) / 1_048_576) * 100) / 100,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    references,
  };
}

const OF_SCRIPTS = /^(object|array|closure|regexp|number|symbol|bigint|(concatenated |sliced )?string)$/;

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/** The bytes of all objects, arrays, strings and functions in a snapshot of the heap. */
async function bytesHeld(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let index = 0; index < nodes.length; index += fields.length)
    if (OF_SCRIPTS.test(types[0][nodes[index + type] ?? 0] ?? '')) bytes += nodes[index + size] ?? 0;
  return bytes;
}

/** In the page: somebody types a figure and presses the pane's button, again and again. */
async function scoreAgain({
  times,
  rescore,
  stop,
}: {
  readonly times: number;
  readonly rescore: string;
  readonly stop: string;
}): Promise<void> {
  const formula = document.querySelector<HTMLInputElement>('#formula');
  const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentDocument;
  if (!formula || !pane) throw new Error('no pane');
  const named = (name: string): HTMLButtonElement | undefined =>
    [...pane.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const until = async (holds: () => boolean, what: string): Promise<void> => {
    for (const begun = performance.now(); !holds(); await new Promise(requestAnimationFrame))
      if (performance.now() - begun > 20_000) throw new Error(`waited in vain: ${what}`);
  };
  for (let done = 0; done < times; done++) {
    formula.value = String(10 + (done % 5));
    formula.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await until(() => named(rescore) !== undefined, 'a change is told');
    named(rescore)?.click();
    await until(() => named(rescore) === undefined && named(stop) === undefined, 'scored');
    window.standIn?.host.forgetTrips();
  }
}
