/** Tells what is being done, on standard error, once a command has taken longer than a second. */
export type Progress = (step: string) => void;

const QUIET_FOR = 1000;

/** Starts the clock. Steps that come within the first second stay silent. */
export function startProgress(write: (text: string) => void, now: () => number): Progress {
  const started = now();
  return (step) => {
    const passed = now() - started;
    if (passed > QUIET_FOR) write(`${step} (${(passed / 1000).toFixed(1)} s)\n`);
  };
}
