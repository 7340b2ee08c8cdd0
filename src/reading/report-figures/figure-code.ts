import type { ReportFigureLine } from '../../model/report-figure';

/** A code and the sign of total (a) or part (b) behind it: "2.1.1a", "2.1.1 (b)", "a)". */
interface MarkedCode {
  readonly code: string;
  readonly part: ReportFigureLine['part'];
}

/** Small letters alone are signs; capital ones head the parts of a report ("A. Cải cách thể chế"). */
const MARKED = /^(?:(.*\d)\s*[.\-–]?\s*\(?([abAB])\)?[.)]?|[-–+]?\s*\(?([ab])\)?[.)]?)$/;

/** Takes the code of a line apart. */
export function readMarkedCode(text: string): MarkedCode {
  const found = MARKED.exec(text.trim());
  const sign = (found?.[2] ?? found?.[3] ?? '').toLowerCase();
  const part = sign === 'a' || sign === 'b' ? sign : null;
  const code = part === null ? text : (found?.[1] ?? '');
  return { code: code.trim().replace(/[.)\s]+$/, ''), part };
}

const IN_NAME = /^\s*[-–+]?\s*\(?([ab])[).:]\s|\(([ab])\)\s*[:.]?\s*$/;

/** "Tổng số hồ sơ (a)", "b) Số hồ sơ đúng hạn"; `null` for a name that says neither. */
export function partInName(name: string): ReportFigureLine['part'] {
  const found = IN_NAME.exec(name);
  const sign = found?.[1] ?? found?.[2];
  return sign === 'a' || sign === 'b' ? sign : null;
}
