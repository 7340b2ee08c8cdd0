import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Bar } from './ui/Bar';
import { usePane } from './ui/pane-context';
import { useLooks } from './ui/styles';

const Trying = lazy(() => import('./shared/Trying').then((part) => ({ default: part.Trying })));

const useStyles = makeStyles({
  strip: {
    padding: '0.375rem 0.75rem 0.5rem',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '0.25rem',
  },
});

/** The score, always in view; with figures that are tried, what it would be. */
export function ScoreStrip() {
  const { session, say } = usePane();
  const styles = useStyles();
  const looks = useLooks();
  const { loaded, trials } = session;
  const assessed = loaded?.result.kind === 'assessed' ? loaded.result.assessed : null;
  if (!assessed || assessed.assessment.fields.length === 0) return null;
  const { index, self, applicableMax } = assessed.assessment.total;
  return (
    <section className={styles.strip} aria-label={say('pane.strip')}>
      <div className={looks.spread}>
        <span className={mergeClasses(looks.strong, looks.figures)}>
          {index === null ? say('pane.strip.no-index') : say('pane.strip.index', { index })}
        </span>
        <span className={mergeClasses(looks.small, looks.figures)}>
          {say('pane.strip.points', { self, max: applicableMax })}
        </span>
      </div>
      <Bar share={(index ?? 0) / 100} />
      {trials.size > 0 ? (
        <Suspense fallback={null}>
          <Trying assessed={assessed} trials={trials} />
        </Suspense>
      ) : null}
    </section>
  );
}
