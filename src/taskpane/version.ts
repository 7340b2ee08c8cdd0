import { version } from '../../package.json';

/** The version that a snapshot of the scores names. */
export const VERSION: string = version;
