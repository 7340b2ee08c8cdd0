import type { LeafAppraisal } from './criterion';
import type { GapCause } from './gap';
import type { Message } from './message';
import type { OutcomeState } from './outcome';
import type { Points } from './points';

/** What is kept of one office's workbook when many are put together: a few kilobytes, whatever its size. */
export interface UnitRecord {
  /** The file's name as it is to be shown and linked. */
  readonly file: string;
  /** The office as its workbook names it; `null` where it names none. */
  readonly unit: string | null;
  readonly year: number | null;
  /** The section or field whose part of a workbook the file is; `null` for a whole one. */
  readonly part: string | null;
  /** Fingerprint of the criteria set; `null` where there is no set. */
  readonly set: string | null;
  readonly total: UnitFigures;
  readonly bonus: Points;
  readonly penalty: Points;
  readonly snapshot: UnitSnapshot | null;
  readonly errors: number;
  readonly warnings: number;
  readonly fields: readonly UnitField[];
  /** The leaves in the order of the sheet; the same place is the same leaf in every workbook of one set. */
  readonly leaves: readonly UnitLeaf[];
}

/** When the scores were fixed, under which printed code, and whether they are still what they were. */
export interface UnitSnapshot {
  readonly day: string;
  readonly code: string;
  readonly holds: boolean;
}

/** Figures of a unit, whole or of a field. */
export interface UnitFigures {
  readonly self: Points;
  readonly applicableMax: Points;
  /** The appraised points; `null` while any leaf that is to be appraised waits, or where nothing was appraised. */
  readonly appraised: Points | null;
}

export interface UnitField extends UnitFigures {
  readonly code: string;
  readonly name: string;
}

/** One leaf of a unit. */
export interface UnitLeaf {
  readonly id: string;
  /** The place of its field among the fields. */
  readonly field: number;
  /** The code as a person tells it from others of the same print. */
  readonly code: string;
  readonly name: string;
  readonly max: Points;
  /** What the unit can reach: 0 where the leaf is removed as not applicable, and for a survey. */
  readonly applicable: Points;
  readonly state: OutcomeState;
  /** As the product reckons; `null` where it has no points yet. */
  readonly self: Points | null;
  /** As the office's cell has it: a typed number counts there before the reckoned one. */
  readonly shown: Points | null;
  /** The appraised figure that counts. */
  readonly appraised: Points | null;
  /** The appraised figures of each round. */
  readonly rounds: Pick<LeafAppraisal, 'first' | 'again' | 'final'>;
  /** How many documents prove it. */
  readonly evidence: number;
  /** Why points are lost, where they are. */
  readonly cause: GapCause | null;
}

/** A file that could not be read, or holds no set: one sentence says why. */
export interface RefusedFile {
  readonly file: string;
  readonly problem: Message;
}

/** A line of the list of units (STT · Đơn vị · Nhóm · Tên khác). */
export interface ListedUnit {
  readonly name: string;
  readonly group: string | null;
  /** Former and short names. */
  readonly otherNames: readonly string[];
}

/** A unit's result of the year before. */
export interface PreviousResult {
  readonly unit: string;
  readonly rank: number | null;
  readonly index: number | null;
}

export type Basis = 'self' | 'appraised';

export type UnitState = 'ranked' | 'provisional' | 'not-sent' | 'refused' | 'replaced' | 'other-set';

/** A line of the ranking. */
export interface ConsolidatedUnit {
  readonly unit: string;
  readonly group: string | null;
  readonly file: string | null;
  readonly state: UnitState;
  readonly rank: number | null;
  /** How many units of its group are ranked. */
  readonly of: number;
  /** The record it was made from; `null` where nothing was read. */
  readonly record: UnitRecord | null;
  /** In per cent of what applies, by the chosen basis, two decimals; `null` where it is unknown. */
  readonly index: number | null;
  readonly previous: PreviousResult | null;
  /** What a person must know of this line; empty where there is nothing. */
  readonly remarks: readonly Message[];
}

/** A leaf over all ranked units. Percentages are of what applies to each unit, two decimals. */
export interface LeafStatistics {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly max: Points;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Points lost over all units to which it applies. */
  readonly lost: Points;
  /** The units to which it applies and that have points for it. */
  readonly units: number;
  /** Of these, those that lose points. */
  readonly losing: number;
  /** The cause that most of them share; `null` where nothing is lost. */
  readonly cause: GapCause | null;
}

/** A line of what is to be put right: about a file, or about a unit that sent none. */
export interface ConsolidationProblem {
  readonly file: string;
  readonly unit: string | null;
  readonly message: Message;
}

/** A leaf that is not the same in a workbook with another set. */
export interface SetDifference {
  readonly file: string;
  readonly code: string;
  readonly name: string;
  readonly what: Message;
}

/** Many workbooks put together. */
export interface Consolidation {
  readonly year: number | null;
  readonly basis: Basis;
  readonly isDense: boolean;
  readonly units: readonly ConsolidatedUnit[];
  readonly leaves: readonly LeafStatistics[];
  readonly problems: readonly ConsolidationProblem[];
  readonly differences: readonly SetDifference[];
}
