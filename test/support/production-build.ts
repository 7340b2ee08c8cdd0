import { build } from '../../src/build/build';
import { builtOnce } from '../../src/host/built-once';

/** The port is that of whoever serves the files: nothing but the manifest names the address. */
const BUILT_FOR = ['--origin', 'https://localhost', '--self-host-office-js'];

/**
 * The folder of the genuine production build for a closed network, as `npm run build` makes it: the pane and the page
 * without Excel. It takes more than a minute of processor time, so all suites that look at it share one.
 */
export const productionBuild = (): Promise<string> =>
  builtOnce('production', (draft) => build([...BUILT_FOR, '--out', draft]));
