import { useMemo, useState } from 'react';
import { a1, type CellRef } from '../../model/cell';
import type { Criterion, Leaf } from '../../model/criterion';
import type { Edits } from '../../model/edits';
import { message } from '../../model/message';
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
import { contentOf, isBusy } from '../session/select';
import { useAssessed, usePane, useSession } from '../ui/pane-context';

/** A leaf's figures while they are typed: the form, what it says, the cells it goes to, and the way to write it. */
interface OpenDeclaration {
  readonly form: DeclarationForm;
  readonly read: ReadForm;
  /** The addresses of the cells that would be written, as they are shown; "" where there are none. */
  readonly cells: string;
  readonly canWrite: boolean;
  /** True where it was written. */
  readonly write: () => Promise<boolean>;
}

/**
 * The state of one leaf's form, begun from what stands in the sheet.
 *
 * @param where in the list the leaf keeps its place after it was written; filling in goes on by itself
 */
export function useDeclaration(
  criterion: Criterion,
  leaf: Leaf,
  where: 'list' | 'filling-in' = 'list',
): OpenDeclaration {
  const { operations } = usePane();
  const { sheet } = useAssessed().assessment.set;
  const content = useSession(contentOf);
  const busy = useSession(isBusy);
  const parts = partsOf(leaf);
  const before = useMemo(() => textsOf(criterion, leaf), [criterion, leaf]);
  const [texts, setTexts] = useState<PartTexts>(before);
  const read = readDeclarationForm(parts, texts, before);
  const isUsable = Object.keys(read.errors).length === 0 && !isEmptyTrial(read.trial);
  const grid = content?.grids.find((each) => each.sheet === sheet);
  const edits = grid && isUsable ? declareEdits(criterion, leaf, read.trial, { grid }) : null;
  const cells = edits ? addressesOf(edits) : '';
  const canWrite = cells !== '' && !busy;
  const write = async (): Promise<boolean> => {
    if (!edits || !canWrite) return false;
    const what = message('pane.wrote.cells', { cells, code: criterion.shown });
    const place = where === 'list' ? { leaf: criterion.id } : {};
    return operations.write(edits, { what, sheets: [sheet], isReport: false, ...place });
  };
  const change = (changed: PartTexts): void => setTexts((now) => ({ ...now, ...changed }));
  return { form: { parts, texts, change }, read, cells, canWrite, write };
}

/** The cells that edits write to, one for each block. */
const cellsOf = ({ sheets }: Edits): readonly CellRef[] =>
  sheets.flatMap(({ sheet, blocks }) => blocks.map(({ row, column }) => ({ sheet, row, column })));

/** The same as a person reads them: "E8, F8". */
export const addressesOf = (edits: Edits): string =>
  cellsOf(edits)
    .map(({ row, column }) => a1(row, column))
    .join(', ');
