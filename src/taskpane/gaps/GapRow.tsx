import { Button, mergeClasses } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import type { Gap } from '../../model/gap';
import type { Trial } from '../../scoring/trial';
import { partsOf, readDeclarationForm, textsOf, type PartTexts } from '../shared/declaration-form';
import { trialId } from '../session/session';
import { regainLines } from './regain';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane, useSession } from '../ui/pane-context';
import { useRowStyles } from '../ui/row-styles';
import { useSharedStyles } from '../ui/styles';
import { DeclarationFields } from '../shared/DeclarationFields';
import { TrialResult } from '../shared/TrialResult';

/** One loss: how much, why, what regains it, who and by when; and a trial of other figures. */
export const GapRow = memo(function GapRow({ gap }: { readonly gap: Gap }) {
  const { dispatch, t, translateMessage } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { leaf: criterion } = gap;
  const isTrying = useSession(({ view }) => view.unfolded.has(trialId(criterion.id)));
  const { unit: lead, dueText: due } = gap.lead;
  return (
    <div className={mergeClasses(rows.row, shared.tight)}>
      <div className={rows.head}>
        <span className={rows.name}>
          <span className={rows.code}>{criterion.shown}</span> {criterion.name}
        </span>
        <span className={mergeClasses(rows.points, shared.strong)}>{t('pane.lost', { lost: gap.lost })}</span>
      </div>
      <p className={mergeClasses(shared.muted, shared.small)}>
        {t('pane.gap.why', { why: t(`pane.cause.${gap.why}`), ease: t(`pane.ease.${gap.ease}`) })}
      </p>
      <div className={shared.text}>
        {t('pane.gap.regain')}
        <ul className={shared.pointed}>
          {regainLines(gap).map((line, i) => (
            <li key={i}>{translateMessage(line)}</li>
          ))}
        </ul>
      </div>
      {lead !== '' || due !== '' ? (
        <p className={mergeClasses(shared.muted, shared.small)}>
          {lead === '' ? '' : t('pane.gap.lead', { lead })} {due === '' ? '' : t('pane.gap.due', { due })}
        </p>
      ) : null}
      <div className={shared.line}>
        <Button
          size="small"
          aria-expanded={isTrying}
          icon={<Icon name={isTrying ? 'down' : 'right'} size={16} />}
          onClick={() => {
            dispatch({ type: 'folded', id: trialId(criterion.id), open: !isTrying });
            if (isTrying) dispatch({ type: 'trial-set', id: criterion.id, trial: null });
          }}
        >
          {t('pane.gap.try')}
        </Button>
        <CellButton cell={criterion.scoreCell} />
      </div>
      {isTrying ? <TryOut gap={gap} /> : null}
    </div>
  );
});

const NO_TRIAL: Trial = {};

/** Other figures for one leaf: the index at the top of the pane follows, the workbook does not. */
function TryOut({ gap }: { readonly gap: Gap }) {
  const { dispatch, t } = usePane();
  const shared = useSharedStyles();
  const { leaf: criterion } = gap;
  const { leaf } = criterion;
  const trial = useSession(({ trials }) => trials.get(criterion.id)) ?? NO_TRIAL;
  const before = useMemo(() => (leaf ? textsOf(criterion, leaf) : {}), [criterion, leaf]);
  const [shown, setTexts] = useState<PartTexts>(before);
  if (!leaf) return null;
  const parts = partsOf(leaf);
  const read = readDeclarationForm(parts, shown, before);
  const change = (changed: PartTexts): void => {
    const texts = { ...shown, ...changed };
    setTexts(texts);
    const { trial, errors } = readDeclarationForm(parts, texts, before);
    const isUsable = Object.keys(errors).length === 0 && Object.keys(trial).length > 0;
    dispatch({ type: 'trial-set', id: criterion.id, trial: isUsable ? trial : null });
  };
  return (
    <div className={shared.card}>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.gap.try.text')}</p>
      <DeclarationFields leaf={leaf} form={{ parts, texts: shown, change }} errors={read.errors} />
      <TrialResult criterion={criterion} trial={trial} />
    </div>
  );
}
