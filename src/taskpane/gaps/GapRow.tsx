import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Assessed } from '../../assess';
import type { Gap } from '../../model/gap';
import { partsOf, readForm, textsOf, type PartTexts } from '../shared/declaration-form';
import { trialId } from '../session';
import { regainLines } from './regain';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';
import { DeclarationFields } from '../shared/DeclarationFields';
import { useRowStyles } from '../shared/GroupRows';
import { TrialResult } from '../shared/TrialResult';

const useStyles = makeStyles({ gap: { display: 'flex', flexDirection: 'column', gap: '0.25rem' } });

/** One loss: how much, why, what regains it, who and by when; and a trial of other figures. */
export function GapRow({ gap, assessed }: { readonly gap: Gap; readonly assessed: Assessed }) {
  const { session, dispatch, say, sayMessage } = usePane();
  const rows = useRowStyles();
  const styles = useStyles();
  const looks = useLooks();
  const { leaf: criterion } = gap;
  const isTrying = session.unfolded.has(trialId(criterion.id));
  const { unit: lead, dueText: due } = gap.lead;
  return (
    <div className={mergeClasses(rows.row, styles.gap)}>
      <div className={rows.head}>
        <span className={rows.name}>
          <span className={rows.code}>{criterion.code}</span> {criterion.name}
        </span>
        <span className={mergeClasses(rows.points, looks.strong)}>
          {say('pane.lost', { lost: gap.lost })}
        </span>
      </div>
      <p className={mergeClasses(looks.muted, looks.small)}>
        {say('pane.gap.why', { why: say(`pane.cause.${gap.why}`), ease: say(`pane.ease.${gap.ease}`) })}
      </p>
      <div className={looks.text}>
        {say('pane.gap.regain')}
        <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
          {regainLines(gap).map((line, i) => (
            <li key={i}>{sayMessage(line)}</li>
          ))}
        </ul>
      </div>
      {lead !== '' || due !== '' ? (
        <p className={mergeClasses(looks.muted, looks.small)}>
          {lead === '' ? '' : say('pane.gap.lead', { lead })} {due === '' ? '' : say('pane.gap.due', { due })}
        </p>
      ) : null}
      <div className={looks.line}>
        <Button
          size="small"
          aria-expanded={isTrying}
          icon={<Icon name={isTrying ? 'down' : 'right'} size={16} />}
          onClick={() => {
            dispatch({ type: 'folded', id: trialId(criterion.id), open: !isTrying });
            if (isTrying) dispatch({ type: 'tried', id: criterion.id, trial: null });
          }}
        >
          {say('pane.gap.try')}
        </Button>
        <CellButton cell={criterion.scoreCell} />
      </div>
      {isTrying ? <TryOut gap={gap} assessed={assessed} /> : null}
    </div>
  );
}

/** Other figures for one leaf: the index at the top of the pane follows, the workbook does not. */
function TryOut({ gap, assessed }: { readonly gap: Gap; readonly assessed: Assessed }) {
  const { session, dispatch, say } = usePane();
  const looks = useLooks();
  const { leaf: criterion } = gap;
  const { leaf } = criterion;
  const before = useMemo(() => (leaf ? textsOf(criterion, leaf) : {}), [criterion, leaf]);
  const [texts, setTexts] = useState<PartTexts>(before);
  if (!leaf) return null;
  const parts = partsOf(leaf);
  const read = readForm(parts, texts, before);
  const change = (texts: PartTexts): void => {
    setTexts(texts);
    const { trial, errors } = readForm(parts, texts, before);
    const isUsable = Object.keys(errors).length === 0 && Object.keys(trial).length > 0;
    dispatch({ type: 'tried', id: criterion.id, trial: isUsable ? trial : null });
  };
  return (
    <div className={looks.card}>
      <p className={mergeClasses(looks.muted, looks.small)}>{say('pane.gap.try.text')}</p>
      <DeclarationFields leaf={leaf} parts={parts} texts={texts} errors={read.errors} change={change} />
      <TrialResult assessed={assessed} criterion={criterion} trial={session.trials.get(criterion.id) ?? {}} />
    </div>
  );
}
