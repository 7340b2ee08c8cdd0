import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SCREENS, type ScreenName } from './session/session';
import { Icon, type IconName } from './ui/Icon';
import { usePane, useSession } from './ui/pane-context';
import { measure, space, tracking, type } from './ui/sizes';

const ICONS: Readonly<Record<ScreenName, IconName>> = {
  start: 'open',
  score: 'score',
  gaps: 'gap',
  evidence: 'evidence',
  write: 'write',
  year: 'info',
  import: 'add',
  consolidate: 'cell',
};

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  step: { flex: `1 1 ${measure.step}`, display: 'flex' },
  button: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: `${space.xs} 1px ${space.xxs}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    ...type.step,
    letterSpacing: tracking,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // The brand's colour is too near to the hover's grey in the dark.
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The five steps; each can be opened at any time. Side screens join them once they are begun. Why: decision 0192. */
export function Steps() {
  const { dispatch, t } = usePane();
  const screen = useSession(({ view }) => view.screen);
  const begun = useSession(({ view }) => view.begun);
  const steps: readonly ScreenName[] = [...SCREENS, ...begun];
  const styles = useStyles();
  return (
    <nav aria-label={t('pane.steps')}>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <button
              type="button"
              className={mergeClasses(styles.button, step === screen && styles.current)}
              aria-current={step === screen ? 'step' : undefined}
              onClick={() => dispatch({ type: 'navigated', screen: step })}
            >
              <Icon name={ICONS[step]} size={18} />
              {t(`pane.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
