import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidatedUnit, Consolidation, UnitState } from '../../model/consolidation';
import { Icon, type IconName } from '../ui/Icon';
import { space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';
import { useConsolidate, useConsolidateState } from './consolidate-context';

/** So many lines are shown before somebody asks for all. */
const SHOWN_FIRST = 20;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: space.xxs,
    padding: `${space.s} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const ICONS: Readonly<Record<UnitState, IconName>> = {
  ranked: 'info',
  provisional: 'missing',
  'not-sent': 'missing',
  refused: 'invalid',
  replaced: 'info',
  'other-set': 'missing',
};

/** What can be corrected at once comes first. */
const ORDER: readonly UnitState[] = ['refused', 'provisional', 'other-set', 'replaced', 'not-sent', 'ranked'];

/** Whatever a person must look at: units that sent nothing, files that were refused or replaced, figures in doubt. */
export function Problems({ result }: { readonly result: Consolidation }) {
  const { t } = useConsolidate();
  const isReading = useConsolidateState(({ reading }) => reading !== null);
  const shared = useSharedStyles();
  const [isWhole, setIsWhole] = useState(false);
  // Who has sent nothing is known when the last file is read.
  const lines = result.units.filter(
    ({ remarks, state }) => remarks.length > 0 && !(isReading && state === 'not-sent'),
  );
  const sorted = ORDER.flatMap((state) => lines.filter((line) => line.state === state));
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_FIRST);
  return (
    <section className={shared.card} aria-labelledby="consolidate-problems">
      <h2 id="consolidate-problems" className={shared.h2}>
        {t('consolidate.ui.problems', { count: lines.length })}
      </h2>
      {lines.length === 0 ? <p className={shared.text}>{t('consolidate.ui.problems.none')}</p> : null}
      <ul className={shared.list} aria-label={t('consolidate.ui.problems', { count: lines.length })}>
        {shown.map((line) => (
          <Line key={`${line.file ?? ''} ${line.unit}`} line={line} />
        ))}
      </ul>
      {shown.length < sorted.length ? (
        <div>
          <Button size="small" onClick={() => setIsWhole(true)}>
            {t('consolidate.ui.problems.all', { count: sorted.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Line({ line: { unit, file, state, remarks } }: { readonly line: ConsolidatedUnit }) {
  const { consolidating, t, translateMessage } = useConsolidate();
  const isReading = useConsolidateState(({ reading }) => reading !== null);
  const styles = useStyles();
  const shared = useSharedStyles();
  const tone =
    state === 'refused' ? shared.bad : state === 'ranked' || state === 'replaced' ? '' : shared.warning;
  return (
    <li className={styles.line}>
      <div className={shared.signed}>
        <span className={tone}>
          <Icon name={ICONS[state]} size={16} />
        </span>
        <span className={shared.text}>
          <bdi className={shared.strong}>{unit}</bdi>{' '}
          <span className={mergeClasses(shared.small, tone)}>{t(`consolidate.state.${state}`)}</span>
          {file === null || file === unit ? null : (
            <bdi className={mergeClasses(shared.block, shared.small, shared.muted)}>{file}</bdi>
          )}
        </span>
      </div>
      {(state === 'not-sent' ? [] : remarks).map((remark, i) => (
        <p key={i} className={shared.text}>
          {translateMessage(remark)}
        </p>
      ))}
      {file === null || isReading ? null : (
        <div>
          <Button
            size="small"
            aria-label={t('consolidate.ui.remove.named', { file })}
            onClick={() => consolidating.store.dispatch({ type: 'file-removed', name: file })}
          >
            {t('consolidate.ui.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
