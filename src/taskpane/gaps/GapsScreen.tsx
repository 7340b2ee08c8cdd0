import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { sumPoints } from '../../text/decimal';
import { Screen } from '../shared/Screen';
import { SelectField } from '../ui/fields';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { Appraised } from './Appraised';
import { inOrder } from './gap-order';
import { GapRow } from './GapRow';
import { Highlight } from './Highlight';
import { Risks } from './Risks';
import { Tasks } from './Tasks';

/** "Chưa đạt": every point not achieved, why, and what regains it. */
export function GapsScreen() {
  return (
    <Screen name="gaps">
      <Gaps />
    </Screen>
  );
}

function Gaps() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { gaps } = useAssessed().assessment;
  if (gaps.length === 0) {
    return (
      <>
        <Notice kind="success">{t('pane.gaps.none')}</Notice>
        <OtherLosses />
      </>
    );
  }
  return (
    <>
      <p className={shared.text}>
        {t('pane.gaps.sum', { lost: sumPoints(gaps.map(({ lost }) => lost)), count: gaps.length })}
      </p>
      <div className={shared.card}>
        <OrderChoice />
        <Highlight />
      </div>
      <OtherLosses />
      <TrialNotice />
      <Losses />
    </>
  );
}

/** What may cost points besides the losses: claims without evidence, tasks left undone, the appraiser's differences. */
function OtherLosses() {
  return (
    <>
      <Risks />
      <Tasks />
      <Appraised />
    </>
  );
}

function OrderChoice() {
  const { dispatch, t } = usePane();
  const order = useSession(({ view }) => view.gapOrder);
  return (
    <SelectField
      label={t('pane.gaps.order')}
      value={order}
      onChange={(value) => dispatch({ type: 'gaps-ordered', order: value === 'ease' ? 'ease' : 'points' })}
      options={[
        { value: 'ease', label: t('pane.gaps.order.ease') },
        { value: 'points', label: t('pane.gaps.order.points') },
      ]}
    />
  );
}

/** How many figures are tried, and the way to leave them all. */
function TrialNotice() {
  const { dispatch, t } = usePane();
  const count = useSession(({ trials }) => trials.size);
  if (count === 0) return null;
  return (
    <Notice
      kind="info"
      actions={
        <Button size="small" onClick={() => dispatch({ type: 'trials-cleared' })}>
          {t('pane.gaps.stop-trying')}
        </Button>
      }
    >
      {t('pane.gaps.trying', { count })}
    </Notice>
  );
}

/** The losses in the order that the person wants. */
function Losses() {
  const { t } = usePane();
  const { gaps } = useAssessed().assessment;
  const order = useSession(({ view }) => view.gapOrder);
  const ordered = useMemo(() => inOrder(gaps, order), [gaps, order]);
  return (
    <LongList
      items={ordered}
      keyOf={({ leaf }) => `${leaf.row} ${leaf.id}`}
      label={t('pane.gaps.list')}
      estimate={104}
    >
      {(gap) => <GapRow gap={gap} />}
    </LongList>
  );
}
