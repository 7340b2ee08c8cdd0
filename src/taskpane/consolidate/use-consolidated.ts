import { useEffect, useMemo, useRef, useState } from 'react';
import { useConsolidateState } from './consolidate-context';
import { consolidationOf, type Consolidated } from './consolidation-of';

/** While workbooks come in, the ranking is made again no more often than this. */
const PAUSE = 1_500;

/** What the files give so far; after the last of them, and after every choice of the person, at once. */
export function useConsolidated(): Consolidated {
  const state = useConsolidateState((all) => all);
  const { files, results, list, previous, choice, said, reading } = state;
  const isReading = reading !== null;
  const settled = useSettled(results, isReading ? PAUSE : 0);
  return useMemo(
    () =>
      consolidationOf({
        files: isReading ? files.filter(({ name }) => settled.has(name)) : files,
        results: settled,
        list,
        previous,
        choice,
        said,
      }),
    [files, settled, list, previous, choice, said, isReading],
  );
}

/** A value that changes at most once in this many milliseconds; at once where there is nothing to wait for. */
function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    if (pause === 0) return;
    const timer = setInterval(() => setSettled(latest.current), pause);
    return () => clearInterval(timer);
  }, [pause]);
  return pause === 0 ? value : settled;
}
