import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessed } from '../../assess';
import { message } from '../../model/message';
import { highlightEdits } from '../../pane-edits/highlight';
import { sumPoints } from '../../text/decimal';
import { inOrder } from './gap-order';
import { GapRow } from './GapRow';
import { Appraised } from './Appraised';
import { Risks } from './Risks';
import { Tasks } from './Tasks';
import { NotAssessed } from '../shared/NotAssessed';
import { SelectField } from '../ui/fields';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** "Điểm mất": every point lost, why, and what regains it. */
export function GapsScreen() {
  const { session, say } = usePane();
  const looks = useLooks();
  const { loaded } = session;
  const assessed = loaded?.result.kind === 'assessed' ? loaded.result.assessed : null;
  return (
    <>
      <h1 id="heading" className={looks.h1}>
        {say('pane.gaps.title')}
      </h1>
      {assessed && assessed.assessment.leaves.length > 0 ? <Gaps assessed={assessed} /> : <NotAssessed />}
    </>
  );
}

function Gaps({ assessed }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const { gaps } = assessed.assessment;
  if (gaps.length === 0) {
    return (
      <>
        <Notice kind="success">{say('pane.gaps.none')}</Notice>
        <Beside assessed={assessed} />
      </>
    );
  }
  return (
    <>
      <p className={looks.text}>
        {say('pane.gaps.sum', { lost: sumPoints(gaps.map(({ lost }) => lost)), count: gaps.length })}
      </p>
      <Losses assessed={assessed} />
    </>
  );
}

/** What may cost points beside the losses: claims without evidence, tasks left undone, the appraiser's differences. */
function Beside({ assessed }: { readonly assessed: Assessed }) {
  return (
    <>
      <Risks assessed={assessed} />
      <Tasks assessed={assessed} />
      <Appraised assessed={assessed} />
    </>
  );
}

/** The losses in the order that the person wants, with what is tried. */
function Losses({ assessed }: { readonly assessed: Assessed }) {
  const { session, dispatch, say } = usePane();
  const looks = useLooks();
  const { gaps } = assessed.assessment;
  const { gapOrder, trials } = session;
  const ordered = useMemo(() => inOrder(gaps, gapOrder), [gaps, gapOrder]);
  return (
    <>
      <div className={looks.card}>
        <SelectField
          label={say('pane.gaps.order')}
          value={gapOrder}
          onChange={(value) =>
            dispatch({ type: 'ordered-gaps', order: value === 'ease' ? 'ease' : 'points' })
          }
          options={[
            { value: 'points', label: say('pane.gaps.order.points') },
            { value: 'ease', label: say('pane.gaps.order.ease') },
          ]}
        />
        <Highlight assessed={assessed} />
      </div>
      <Beside assessed={assessed} />
      {trials.size > 0 ? (
        <Notice
          kind="info"
          actions={
            <Button size="small" onClick={() => dispatch({ type: 'untried' })}>
              {say('pane.gaps.stop-trying')}
            </Button>
          }
        >
          {say('pane.gaps.trying', { count: trials.size })}
        </Notice>
      ) : null}
      <LongList
        items={ordered}
        keyOf={({ leaf }) => `${leaf.row} ${leaf.id}`}
        label={say('pane.gaps.list')}
        estimate={104}
      >
        {(gap) => <GapRow gap={gap} assessed={assessed} />}
      </LongList>
    </>
  );
}

/** Marks the cells of lost points in the sheet, and takes the marks off again. */
function Highlight({ assessed }: { readonly assessed: Assessed }) {
  const { session, operations, say } = usePane();
  const looks = useLooks();
  const { assessment } = assessed;
  const { sheet } = assessment.set;
  const mark = (isOn: boolean): void =>
    void operations.write(highlightEdits(assessment, isOn), {
      what: message(isOn ? 'pane.highlight.done' : 'pane.highlight.gone', { sheet }),
      sheets: [sheet],
      isReport: false,
    });
  return (
    <div className={looks.tight} role="group" aria-label={say('pane.highlight')}>
      <span className={mergeClasses(looks.small, looks.muted)}>{say('pane.highlight')}</span>
      <div className={looks.line}>
        <Button size="small" disabled={session.running !== null} onClick={() => mark(true)}>
          {say('pane.highlight.on')}
        </Button>
        <Button size="small" disabled={session.running !== null} onClick={() => mark(false)}>
          {say('pane.highlight.off')}
        </Button>
      </div>
    </div>
  );
}
