import type { MessageKey } from '../i18n/keys';

/**
 * The groups in which the ministry published the index for 2023 and 2024: A from 90, B from 80 to below 90. A
 * province may group its own offices otherwise, so the pane says that this is for orientation.
 */
const GROUPS: readonly { readonly from: number; readonly key: MessageKey }[] = [
  { from: 90, key: 'pane.band.a' },
  { from: 80, key: 'pane.band.b' },
  { from: 0, key: 'pane.band.below' },
];

/** @param index 0 to 100, rounded to two decimals as it is shown */
export const bandOfIndex = (index: number): MessageKey =>
  GROUPS.find(({ from }) => index >= from)?.key ?? 'pane.band.below';
