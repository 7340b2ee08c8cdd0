import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Running } from '../session/session';
import { measure } from './sizes';
import { usePane } from './pane-context';
import { useSharedStyles } from './styles';

/** The style of a bar that shows how far something is, and of one that only moves. */
export const useProgressStyles = makeStyles({
  bar: {
    width: '100%',
    height: measure.bar,
    appearance: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '::-webkit-progress-bar': { backgroundColor: tokens.colorNeutralBackground5 },
    '::-webkit-progress-value': { backgroundColor: tokens.colorCompoundBrandBackground },
  },
  moving: {
    width: '100%',
    height: measure.bar,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    backgroundImage: `linear-gradient(90deg, transparent, ${tokens.colorCompoundBrandBackground}, transparent)`,
    backgroundSize: '50% 100%',
    backgroundRepeat: 'no-repeat',
    animationName: { from: { backgroundPositionX: '-50%' }, to: { backgroundPositionX: '150%' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', backgroundPositionX: '50%' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** Work that runs, how far it is where that can be told, and the way to stop it where there is one. */
export function Progress({ running }: { readonly running: Running }) {
  const { operations, t, translateMessage } = usePane();
  const styles = useProgressStyles();
  const shared = useSharedStyles();
  const what = translateMessage(running.what);
  return (
    <div className={shared.tight}>
      <div className={shared.spread}>
        <span>{what}</span>
        {running.canCancel ? (
          <Button size="small" onClick={operations.cancel}>
            {t('pane.cancel')}
          </Button>
        ) : null}
      </div>
      {running.total > 0 ? (
        <progress className={styles.bar} value={running.done} max={running.total} aria-label={what} />
      ) : (
        <div className={styles.moving} />
      )}
    </div>
  );
}
