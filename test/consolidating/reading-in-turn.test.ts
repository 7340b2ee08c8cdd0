import { refusedFile, lostFile, type ReadUnit } from '../../src/consolidating/read-result';
import { readInTurn, type UnitReader } from '../../src/consolidating/reading-in-turn';
import { message } from '../../src/model/message';

const read = (name: string): ReadUnit => refusedFile(name, message('file.empty'));

/** A reader that waits a turn, and ends for good at a file named "bomb". */
function reader(log: string[]): UnitReader<string> {
  let isOver = false;
  return {
    read: async (name) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (isOver || name === 'bomb') return null;
      log.push(name);
      return read(name);
    },
    end: () => {
      isOver = true;
    },
  };
}

async function results(
  names: readonly string[],
  readers: number,
  log: string[] = [],
): Promise<readonly ReadUnit[]> {
  const found: ReadUnit[] = [];
  await readInTurn(names, {
    readers,
    start: () => reader(log),
    lost: lostFile,
    onRead: (index, result) => {
      found[index] = result;
    },
  });
  return found;
}

test.each([1, 2, 5, 20])('%d readers read every file once, whichever is ready first', async (readers) => {
  const names = Array.from({ length: 13 }, (_, i) => `xa-${i}`);
  const log: string[] = [];
  expect(await results(names, readers, log)).toEqual(names.map(read));
  expect(log.sort()).toEqual([...names].sort());
});

test('a reader that ends costs its own file, and another reads on', async () => {
  expect(await results(['a', 'bomb', 'b', 'bomb', 'c'], 1)).toEqual([
    read('a'),
    lostFile('bomb'),
    read('b'),
    lostFile('bomb'),
    read('c'),
  ]);
});

test('after a stop nothing more is told, and the readers are ended', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  let ended = 0;
  await readInTurn(['a', 'b', 'c', 'd'], {
    readers: 2,
    start: () => ({ read: async (name) => read(name), end: () => void ended++ }),
    lost: lostFile,
    onRead: (index) => {
      told.push(index);
      stop.abort();
    },
    signal: stop.signal,
  });
  expect(told).toEqual([0]);
  expect(ended).toBeGreaterThanOrEqual(2);
});
