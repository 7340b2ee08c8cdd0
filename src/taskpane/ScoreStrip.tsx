import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { assessedOf, isBusy, lastWritten } from './session/select';
import { Bar } from './ui/Bar';
import { Icon } from './ui/Icon';
import { usePane, useSession } from './ui/pane-context';
import { space } from './ui/sizes';
import { useSharedStyles } from './ui/styles';

const Trying = lazy(() => import('./shared/Trying').then((part) => ({ default: part.Trying })));

const useStyles = makeStyles({
  strip: {
    padding: `${space.xxs} ${space.m} ${space.xs}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: space.xxs,
  },
  line: { display: 'flex', alignItems: 'center', gap: space.s },
  figures: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: space.s,
    alignItems: 'baseline',
  },
  buttons: { display: 'flex', flexShrink: 0 },
});

/** Always in view: the score, the way back from the latest write, and reading again. */
export function ScoreStrip() {
  const isThere = useSession(({ work }) => work.loaded !== null);
  const isTrying = useSession(({ view, trials }) => view.screen === 'gaps' && trials.size > 0);
  const { t } = usePane();
  const styles = useStyles();
  if (!isThere) return null;
  return (
    <section className={styles.strip} aria-label={t('pane.strip')}>
      <div className={styles.line}>
        <Score />
        <div className={styles.buttons}>
          <UndoButton />
          <ReloadButton />
        </div>
      </div>
      <Share />
      {isTrying ? (
        <Suspense fallback={null}>
          <Trying />
        </Suspense>
      ) : null}
    </section>
  );
}

/** The index as a bar; nothing where there is none. */
function Share() {
  const index = useSession((session) => assessedOf(session)?.assessment.total.index ?? null);
  return index === null ? null : <Bar share={index / 100} />;
}

function Score() {
  const { t } = usePane();
  const assessment = useSession((session) => assessedOf(session)?.assessment ?? null);
  const styles = useStyles();
  const shared = useSharedStyles();
  if (!assessment || assessment.fields.length === 0) return <span className={styles.figures} />;
  const { index, self, applicableMax } = assessment.total;
  return (
    <span className={styles.figures}>
      <span className={mergeClasses(shared.strong, shared.figures)}>
        {index === null ? t('pane.strip.no-index') : t('pane.strip.index', { index })}
      </span>
      <span className={mergeClasses(shared.small, shared.figures)}>
        {t('pane.strip.points', { self, max: applicableMax })}
      </span>
    </span>
  );
}

function UndoButton() {
  const { operations, t } = usePane();
  const last = useSession(lastWritten);
  const busy = useSession(isBusy);
  if (!last) return null;
  const label = t('pane.undo.named', { what: last.what });
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="undo" size={18} />}
      disabled={busy}
      aria-label={label}
      title={label}
      onClick={() => void operations.undo()}
    />
  );
}

function ReloadButton() {
  const { operations, isShared, t } = usePane();
  const busy = useSession(isBusy);
  if (!isShared) return null;
  const label = t('pane.reload');
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon name="refresh" size={18} />}
      disabled={busy}
      aria-label={label}
      title={label}
      onClick={() => void operations.open()}
    />
  );
}
