import type { ComparedBook, ComparedLeaf, WorkbookComparison, FactValue } from '../model/comparison';
import type { SnapshotJson } from './assessment-json';

/** The number of the contract that the output follows. */
const COMPARISON_SCHEMA = 'par-index/comparison@1';

/** `par-index compare --json`: `docs/command-line.md` says what each key means. */
export interface ComparisonJson {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly a: ComparedBookJson;
  readonly b: ComparedBookJson;
  /** The leaves that are in both, in the order of the second workbook; `what` is empty where nothing changed. */
  readonly leaves: readonly {
    readonly id: string;
    readonly shown: string;
    readonly name: string;
    readonly a: number | null;
    readonly b: number | null;
    readonly difference: number | null;
    readonly what: readonly string[];
  }[];
  readonly onlyInA: readonly SingleLeafJson[];
  readonly onlyInB: readonly SingleLeafJson[];
}

interface ComparedBookJson {
  readonly file: string;
  readonly unit: string | null;
  readonly year: number | null;
  readonly index: number | null;
  readonly snapshot: SnapshotJson | null;
}

interface SingleLeafJson {
  readonly id: string;
  readonly shown: string;
  readonly name: string;
  readonly max: number | null;
  readonly points: number | null;
}

/** A comparison as other programs read it. */
export const comparisonJson = ({
  before,
  after,
  leaves,
  onlyBefore,
  onlyAfter,
}: WorkbookComparison): ComparisonJson => ({
  schema: COMPARISON_SCHEMA,
  a: bookJson(before),
  b: bookJson(after),
  leaves: leaves.map((pair) => ({
    id: pair.after.id,
    shown: pair.after.shown,
    name: pair.after.name,
    a: pair.before.points,
    b: pair.after.points,
    difference: pair.difference,
    what: pair.changes.map(
      (change) => `${change.fact} ${factText(change.before)} → ${factText(change.after)}`,
    ),
  })),
  onlyInA: onlyBefore.map(singleJson),
  onlyInB: onlyAfter.map(singleJson),
});

/** A fact in a sentence that is the same in every language: numbers as JSON writes them, "–" for nothing. */
const factText = (value: FactValue): string => (value === null ? '–' : String(value));

const bookJson = ({ file, unit, year, index, snapshot }: ComparedBook): ComparedBookJson => ({
  file,
  unit,
  year,
  index,
  snapshot,
});

const singleJson = ({ id, shown, name, max, points }: ComparedLeaf): SingleLeafJson => ({
  id,
  shown,
  name,
  max,
  points,
});
