import type { Points } from './points';

/** One change of what is declared, and the points that it brings beyond today's. */
export interface RegainStep {
  readonly change:
    /** So many more (or, where fewer is better, fewer: negative) achieved units, events or counts. */
    | { readonly kind: 'achieved'; readonly by: number; readonly to: number }
    /** So many new ones, all of them right, because those that were late stay late: `to` of `of` then. */
    | { readonly kind: 'new'; readonly by: number; readonly to: number; readonly of: number }
    | { readonly kind: 'rate'; readonly to: number }
    | { readonly kind: 'level'; readonly to: string };
  readonly gain: Points;
}
