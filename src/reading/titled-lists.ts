import type { Grid } from '../model/grid';
import { textKey } from '../text/key';

const TASKS =
  /^(?:phu luc|danh muc|bieu|bang|tong hop|theo doi|phan cong|tien do)\b.*\b(?:nhiem vu|cong viec)\b/;
const EVIDENCE =
  /\b(?:tai lieu|ho so|van ban) (?:kiem|minh) chung\b|\btlkc\b|^(?:danh muc|danh sach|bang) minh chung\b/;

/** A list has as many rows with as many filled cells at least. */
const LEAST = 3;
/** Titles are in these rows. */
const TITLE_ROWS = 6;

/** True for a sheet whose title says that it lists tasks and that holds a table, whatever its columns. */
export const isTitledAnnex = (grid: Grid): boolean => isTitledList(grid, TASKS);

/** True for a sheet whose title says that it lists evidence and that holds a table, whatever its columns. */
export const isTitledEvidence = (grid: Grid): boolean => isTitledList(grid, EVIDENCE);

function isTitledList({ sheet, values }: Grid, title: RegExp): boolean {
  const filled = values.map((row) => row.filter((value) => value !== null && value !== ''));
  const alone = filled.slice(0, TITLE_ROWS).flatMap((row) => (row.length === 1 ? row : []));
  const isTitled = [sheet, ...alone].some((text) => typeof text === 'string' && title.test(textKey(text)));
  return isTitled && filled.filter((row) => row.length >= LEAST).length > LEAST;
}
