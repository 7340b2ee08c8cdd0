import { addressOf, type CellAddress } from '../model/cell';
import type { OtherIndices } from '../model/other-index';

/** An index other than the office's own: SIPAS, PAPI, PCI, DTI, … */
export interface OtherIndexJson {
  readonly name: string;
  /** As printed: "%", "điểm"; empty where the sheet does not say it. */
  readonly unit: string;
  /** The earliest first; a rate runs from 0 to 100. */
  readonly years: readonly {
    readonly year: number;
    readonly value: number | null;
    readonly rank: number | null;
    /** Whether what was aimed at is reached; `null` where that is not known. */
    readonly reached: boolean | null;
    readonly cell: CellAddress;
  }[];
}

/** Other indices in the order of their sheet. */
export const indicesJson = ({ indices }: OtherIndices): readonly OtherIndexJson[] =>
  indices.map(({ name, unit, years }) => ({
    name,
    unit,
    years: years.map(({ year, value, rank, isReached, row }) => ({
      year,
      value,
      rank,
      reached: isReached,
      cell: addressOf(row.value.cell),
    })),
  }));
