import { useMemo, useState } from 'react';
import { a1, type CellRef } from '../../model/cell';
import type { Criterion, Leaf } from '../../model/criterion';
import type { Edits } from '../../model/edits';
import { declareEdits } from '../../pane-edits/declare';
import {
  isEmptyTrial,
  partsOf,
  readDeclarationForm,
  textsOf,
  type DeclarationForm,
  type PartTexts,
  type ReadForm,
} from '../shared/declaration-form';
import { contentOf } from '../session/select';
import { useAssessed, useSession } from '../ui/pane-context';

/** A leaf's figures while they are typed: the form, what it says, and what writing them would change. */
interface OpenDeclaration {
  readonly form: DeclarationForm;
  readonly read: ReadForm;
  /** `null` where nothing usable is typed. */
  readonly edits: Edits | null;
  /** The addresses of the cells that would be written, as they are shown; "" where there are none. */
  readonly cells: string;
}

/**
 * The state of one leaf's form.
 *
 * @param begun what was typed before; without it the form begins with what is in the sheet
 */
export function useDeclaration(criterion: Criterion, leaf: Leaf, begun?: PartTexts): OpenDeclaration {
  const { sheet } = useAssessed().assessment.set;
  const content = useSession(contentOf);
  const parts = partsOf(leaf);
  const before = useMemo(() => textsOf(criterion, leaf), [criterion, leaf]);
  const [texts, setTexts] = useState<PartTexts>(begun ?? before);
  const read = readDeclarationForm(parts, texts, before);
  const isUsable = Object.keys(read.errors).length === 0 && !isEmptyTrial(read.trial);
  const grid = content?.grids.find((each) => each.sheet === sheet);
  const edits = grid && isUsable ? declareEdits(criterion, leaf, read.trial, { grid }) : null;
  const change = (changed: PartTexts): void => setTexts((now) => ({ ...now, ...changed }));
  return { form: { parts, texts, change }, read, edits, cells: edits ? addressesOf(edits) : '' };
}

/** The cells that edits write to, one for each block. */
const cellsOf = ({ sheets }: Edits): readonly CellRef[] =>
  sheets.flatMap(({ sheet, blocks }) => blocks.map(({ row, column }) => ({ sheet, row, column })));

/** The same as a person reads them: "E8, F8". */
export const addressesOf = (edits: Edits): string =>
  cellsOf(edits)
    .map(({ row, column }) => a1(row, column))
    .join(', ');
