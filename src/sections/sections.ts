import type { Assessment } from '../model/assessment';
import { leavesOf, type CriteriaSet, type Criterion, type LeafCriterion } from '../model/criterion';
import { valueAt, type Grid } from '../model/grid';
import { plainText, textKey } from '../text/key';

/** A section of the office (phòng) and what it answers for. */
export interface Section {
  /** As the sheet names it; empty for what nobody is named for. */
  readonly name: string;
  /** The ids of its leaves. */
  readonly leaves: ReadonlySet<string>;
}

/** By what a workbook is split: who leads a criterion, or its field (for several appraisers). */
export type SplitBy = 'lead' | 'field';

/** Every criterion that is on the sheet, the blocks outside the hundred too. */
export const allBlocks = ({ fields, bonus, penalty }: CriteriaSet): readonly Criterion[] => [
  ...fields,
  ...bonus,
  ...penalty,
];

/** A criterion and all below it, in the order of the sheet. */
export const withChildren = (criterion: Criterion): readonly Criterion[] => [
  criterion,
  ...criterion.children.flatMap(withChildren),
];

/** The parts into which a set is split. */
export const sectionsOf = (
  by: SplitBy,
  assessment: Pick<Assessment, 'set'>,
  grid: Grid,
): readonly Section[] => (by === 'lead' ? leadSections(assessment, grid) : fieldSections(assessment));

/** A section for each field and each block outside the hundred, named by its code and name. */
const fieldSections = ({ set }: Pick<Assessment, 'set'>): readonly Section[] =>
  allBlocks(set).map((block) => ({
    name: plainText([block.code, block.name].filter((part) => part !== '').join(' ')),
    leaves: new Set(leavesOf(block).map(({ id }) => id)),
  }));

/**
 * The sections that the sheet's own column names as leads, in the order in which they come, and last what nobody is
 * named for. A leaf without a lead has its parent's; a cell that names several gives the leaf to each of them.
 */
function leadSections({ set }: Pick<Assessment, 'set'>, grid: Grid): readonly Section[] {
  const column = set.layout.columns.lead;
  if (column === undefined) return [];
  const named = allBlocks(set).flatMap((block) => leadsUnder(block, '', grid, column));
  const alone = new Set(named.map(({ lead }) => sectionKey(lead)));
  const sections = new Map<string, { readonly name: string; readonly leaves: Set<string> }>();
  for (const { leaf, lead } of named) {
    for (const name of namesIn(lead, alone)) {
      const key = sectionKey(name);
      const section = sections.get(key) ?? { name, leaves: new Set<string>() };
      section.leaves.add(leaf.id);
      sections.set(key, section);
    }
  }
  return [...sections.values()].sort((one, other) => Number(one.name === '') - Number(other.name === ''));
}

/** Names are the same whatever their marks, case and spaces. */
export const sectionKey = (name: string): string => textKey(name).replace(/[.\s]+$/, '');

interface NamedLeaf {
  readonly leaf: LeafCriterion;
  readonly lead: string;
}

function leadsUnder(criterion: Criterion, above: string, grid: Grid, column: number): readonly NamedLeaf[] {
  const written = criterion.leaf ? criterion.leaf.lead : textAt(grid, criterion, column);
  const lead = written.trim() === '' ? above : written;
  return criterion.leaf
    ? leavesOf(criterion).map((leaf) => ({ leaf, lead }))
    : criterion.children.flatMap((child) => leadsUnder(child, lead, grid, column));
}

/** A parent that has no row of its own has no cell to name a lead in. */
function textAt(grid: Grid, { isImplied, row }: Criterion, column: number): string {
  const value = isImplied ? null : valueAt(grid, row, column);
  return typeof value === 'string' ? value : '';
}

/** The names in a cell. A comma or "và" may be inside a name: it divides only what is named alone elsewhere. */
function namesIn(lead: string, alone: ReadonlySet<string>): readonly string[] {
  const names = lead
    .split(/[;\r\n]+/)
    .map(plainText)
    .filter((name) => name !== '');
  if (names.length === 0) return [''];
  return names.flatMap((name) => {
    const parts = name.split(/,\s*|\s+và\s+/).map(plainText);
    return parts.length > 1 && parts.every((part) => alone.has(sectionKey(part))) ? parts : [name];
  });
}
