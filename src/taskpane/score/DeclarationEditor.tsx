import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessed } from '../../assess';
import { offerFromAnnex } from '../../checking/tasks';
import { a1, type CellRef } from '../../model/cell';
import type { Criterion, Leaf } from '../../model/criterion';
import type { Edits } from '../../model/edits';
import { message } from '../../model/message';
import { declareEdits } from '../../pane-edits/declare';
import { isEmptyTrial, partsOf, readForm, textsOf, type PartTexts } from '../shared/declaration-form';
import { DeclarationFields } from '../shared/DeclarationFields';
import { TrialResult } from '../shared/TrialResult';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { useFirstField } from '../ui/use-first-field';
import { EditorFoot } from '../shared/EditorFoot';

/** Figures put right in place: what they would score is shown as they are typed; nothing is written before. */
export function DeclarationEditor({
  criterion,
  leaf,
  assessed,
  close,
}: {
  readonly criterion: Criterion;
  readonly leaf: Leaf;
  readonly assessed: Assessed;
  readonly close: () => void;
}) {
  const { say } = usePane();
  const looks = useLooks();
  const box = useFirstField<HTMLFormElement>();
  const { parts, texts, setTexts, read, cells, canWrite, write } = useDeclaration(
    criterion,
    leaf,
    assessed,
    close,
  );
  const names = cells.map(({ row, column }) => a1(row, column)).join(', ');
  const offer = offerFromAnnex(criterion, assessed.assessment.tasks);
  return (
    <form
      ref={box}
      className={looks.card}
      aria-label={say('pane.leaf.fix')}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <DeclarationFields leaf={leaf} parts={parts} texts={texts} errors={read.errors} change={setTexts} />
      {offer && parts.includes('total') ? (
        <Button
          size="small"
          onClick={() =>
            setTexts((now) => ({ ...now, total: String(offer.total), achieved: String(offer.achieved) }))
          }
        >
          {say('pane.fix.offer', { total: offer.total, achieved: offer.achieved })}
        </Button>
      ) : null}
      <TrialResult assessed={assessed} criterion={criterion} trial={read.trial} />
      {cells.length === 0 && !isEmptyTrial(read.trial) ? (
        <p className={mergeClasses(looks.text, looks.warning)}>{say('pane.fix.no-cell')}</p>
      ) : null}
      <EditorFoot
        label={cells.length > 0 ? say('pane.fix.write', { cells: names }) : say('pane.fix.write.none')}
        isReady={canWrite}
        close={close}
      />
    </form>
  );
}

/** The form's state: what is typed, which cells it would go to, and the way to write it. */
function useDeclaration(criterion: Criterion, leaf: Leaf, assessed: Assessed, close: () => void) {
  const { operations, session } = usePane();
  const { sheet } = assessed.assessment.set;
  const parts = partsOf(leaf);
  const before = useMemo(() => textsOf(criterion, leaf), [criterion, leaf]);
  const [texts, setTexts] = useState<PartTexts>(before);
  const read = readForm(parts, texts, before);
  const isUsable = Object.keys(read.errors).length === 0 && !isEmptyTrial(read.trial);
  const grid = session.loaded?.content.grids.find((each) => each.sheet === sheet);
  const edits = grid && isUsable ? declareEdits(criterion, leaf, read.trial, { grid }) : null;
  const cells = edits ? cellsOf(edits) : [];
  const canWrite = cells.length > 0 && session.running === null;
  const write = async (): Promise<void> => {
    if (!edits || !canWrite) return;
    const names = cells.map(({ row, column }) => a1(row, column)).join(', ');
    const what = message('pane.wrote.cells', { cells: names, code: criterion.code });
    if (await operations.write(edits, { what, sheets: [sheet], isReport: false })) close();
  };
  return { parts, texts, setTexts, read, cells, canWrite, write };
}

/** The cells that edits write to, one for each block. */
export const cellsOf = ({ sheets }: Edits): readonly CellRef[] =>
  sheets.flatMap(({ sheet, blocks }) => blocks.map(({ row, column }) => ({ sheet, row, column })));
