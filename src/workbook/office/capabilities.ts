import { supports } from './environment';

/** What lies above the requirement floor and has a way around where it is missing. */
export interface Capabilities {
  /**
   * ExcelApi 1.13: which areas are merged. Without it merges in our own blocks are not put back by undo;
   * we make none there.
   */
  readonly mergedAreas: boolean;
  /** ExcelApi 1.14: whether a change came from this add-in. Without it our own writes are told of too. */
  readonly changeSource: boolean;
  /** ExcelApi 1.17: that a sheet was renamed. Without it that is noticed when the sheet is needed. */
  readonly renames: boolean;
}

/** Asks the host each time: it costs nothing, and no test has to reset what was remembered. */
export const capabilities = (): Capabilities => ({
  mergedAreas: supports('1.13'),
  changeSource: supports('1.14'),
  renames: supports('1.17'),
});
