import type { run } from 'axe-core';
import type { HostCore } from '../../src/host/host';

declare global {
  interface Window {
    /** The page puts what is open where a test can look at it. */
    readonly standIn?: { readonly host: HostCore };
    /** What a reader's voice has said so far. */
    spoken?: string[];
    /** Once it has been put into a page. */
    readonly axe?: { readonly run: typeof run };
  }
}
