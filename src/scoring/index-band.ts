import type { IndexBand } from '../model/aim';
import type { MessageKey } from '../model/message';

/**
 * The groups in which the ministry published the index for 2023 and 2024: A from 90, B from 80 to below 90. A
 * province may group its own offices otherwise, so the pane says that this is for orientation. Why: decision 0035.
 */
export const INDEX_BANDS: readonly (IndexBand & { readonly key: MessageKey; readonly short: MessageKey })[] =
  [
    { from: 90, name: 'A', key: 'pane.band.a', short: 'consolidate.band.a' },
    { from: 80, name: 'B', key: 'pane.band.b', short: 'consolidate.band.b' },
    { from: 0, name: null, key: 'pane.band.below', short: 'consolidate.band.below' },
  ];

/**
 * The group that an index falls into: a province's own where it has some, else the ministry's; `null` without an index or
 * below all of a province's groups.
 */
export const bandAt = (index: number | null, bands: readonly IndexBand[] = INDEX_BANDS): IndexBand | null => {
  const found =
    index === null ? undefined : [...bands].sort((a, b) => b.from - a.from).find(({ from }) => index >= from);
  return found ? { from: found.from, name: found.name } : null;
};

/** @param index 0 to 100, rounded to two decimals as it is shown */
export const bandOfIndex = (index: number): MessageKey =>
  INDEX_BANDS.find(({ from }) => index >= from)?.key ?? 'pane.band.below';

/** The same in one or two words, for a column of a table. */
export const shortBandOfIndex = (index: number): MessageKey =>
  INDEX_BANDS.find(({ from }) => index >= from)?.short ?? 'consolidate.band.below';
