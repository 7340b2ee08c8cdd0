import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Screen } from '../shared/Screen';
import { CriterionRow, FieldRow } from './GroupRows';
import { NO_FILTER } from '../session/session';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { takeKeyboard } from '../ui/take-keyboard';
import { firstPlace, leavesToFill } from './fill-in-order';
import { Filters } from './Filters';
import { LeafRow } from './LeafRow';
import { isFiltering, scoreRows, type ScoreRow } from './score-rows';
import { Total } from './Total';
import { useFollowedSelection } from './use-follow';

const FillIn = lazy(() => import('./FillIn').then((part) => ({ default: part.FillIn })));

/** "Chấm điểm": the index, and every criterion with its points and the reason. */
export function ScoreScreen() {
  useFollowedSelection();
  return (
    <Screen name="score">
      <Total />
      <Criteria />
    </Screen>
  );
}

/** The list, or one open criterion after the other. */
function Criteria() {
  const { dispatch, t } = usePane();
  const { leaves } = useAssessed().assessment;
  const filling = useSession(({ view }) => view.filling);
  const shared = useSharedStyles();
  const [hasEnded, setEnded] = useState(false);
  const open = leavesToFill(leaves).length;
  const close = (): void => {
    setEnded(true);
    dispatch({ type: 'filling', place: null });
  };
  if (filling)
    return (
      <Suspense fallback={<p className={shared.muted}>{t('pane.loading')}</p>}>
        <FillIn place={filling} close={close} />
      </Suspense>
    );
  return (
    <>
      {open > 0 ? (
        <div>
          <Button
            ref={hasEnded ? takeKeyboard : undefined}
            onClick={() => dispatch({ type: 'filling', place: firstPlace(leaves) })}
          >
            {t('pane.fill.start', { open })}
          </Button>
        </div>
      ) : null}
      <Filters />
      <Rows />
    </>
  );
}

/** The rows that the filter leaves, and how many leaves these are. */
function Rows() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const { filter, unfolded, kept, revealed } = useSession(({ view }) => view);
  const shared = useSharedStyles();
  const rows = useMemo(
    () => scoreRows(assessment, filter, unfolded, kept),
    [assessment, filter, unfolded, kept],
  );
  const isFiltered = isFiltering(filter);
  const found = rows.filter(({ kind }) => kind === 'leaf').length;
  return (
    <>
      <p role="status" className={mergeClasses(isFiltered ? shared.muted : shared.hidden)}>
        {isFiltered ? t('pane.score.found', { found }) : ''}
      </p>
      {isFiltered && found === 0 ? <NothingFound /> : null}
      <LongList
        items={rows}
        keyOf={({ assessed: { criterion } }) => `${criterion.row} ${criterion.id}`}
        idOf={({ assessed: { criterion } }) => criterion.id}
        revealed={revealed}
        label={t('pane.score.list')}
        estimate={64}
      >
        {rowOf}
      </LongList>
    </>
  );
}

function rowOf({ kind, assessed, isOpen }: ScoreRow) {
  switch (kind) {
    case 'field':
      return <FieldRow assessed={assessed} isOpen={isOpen} />;
    case 'criterion':
      return <CriterionRow assessed={assessed} />;
    case 'leaf':
      return <LeafRow leaf={assessed} isOpen={isOpen} />;
  }
}

/** A filter that leaves nothing says so and offers the way out. */
function NothingFound() {
  const { dispatch, t } = usePane();
  const state = useSession(({ view }) => view.filter.state);
  return (
    <Notice
      kind="info"
      actions={
        <Button size="small" onClick={() => dispatch({ type: 'filtered', filter: NO_FILTER })}>
          {t('pane.score.show-all')}
        </Button>
      }
    >
      {state === 'all'
        ? t('pane.score.none-found')
        : t('pane.score.none-in-state', { state: t(`state.${state}`) })}
    </Notice>
  );
}
