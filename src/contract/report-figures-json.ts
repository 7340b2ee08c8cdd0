import { addressOf, type CellAddress } from '../model/cell';
import type { ReportFigures } from '../model/report-figure';
import { figureIn } from '../scoring/report-figures/judge-figures';

/** A figure of the periodic reports. */
export interface ReportFigureJson {
  readonly code: string;
  readonly name: string;
  /** As printed; empty where the sheet does not say it. */
  readonly unit: string;
  /** "a" for the total of a pair, "b" for what was achieved of it. */
  readonly part: 'a' | 'b' | null;
  /** What it was in each period, a rate from 0 to 100. */
  readonly q1: number | null;
  readonly h1: number | null;
  readonly q3: number | null;
  readonly year: number | null;
  readonly cell: CellAddress;
}

/** The figures of the periodic reports in the order of their sheet. */
export const reportFiguresJson = ({ lines }: ReportFigures): readonly ReportFigureJson[] =>
  lines.map((line) => ({
    code: line.code,
    name: line.heading === '' ? line.name : `${line.heading}: ${line.name}`,
    unit: line.unit,
    part: line.part,
    q1: figureIn(line, 'q1'),
    h1: figureIn(line, 'h1'),
    q3: figureIn(line, 'q3'),
    year: figureIn(line, 'year'),
    cell: addressOf(line.cell),
  }));
