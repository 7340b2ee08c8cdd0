import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Rule } from '../../model/rule';
import type { DeclarationForm } from '../shared/declaration-form';
import { usePane } from '../ui/pane-context';
import { measure, space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    gap: space.s,
    alignItems: 'flex-start',
    minHeight: measure.chip,
    cursor: 'pointer',
  },
  dot: {
    accentColor: tokens.colorCompoundBrandBackground,
    width: measure.box,
    height: measure.box,
    margin: `${space.xxs} 0`,
    flexShrink: 0,
  },
});

/** The levels of a rule below each other, each with its points: one is chosen by a click, a key or the arrows. */
export function LevelChoice({
  rule,
  form: { texts, change },
}: {
  readonly rule: Extract<Rule, { kind: 'levels' }>;
  readonly form: DeclarationForm;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const name = useId();
  return (
    <fieldset className={shared.frameless}>
      <legend className={shared.hidden}>{t('pane.part.level')}</legend>
      {rule.levels.map(({ label, points }) => (
        <label key={label} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.dot}
            checked={texts.level === label}
            onChange={() => change({ level: label })}
          />
          {t('pane.fix.level', { level: label, points })}
        </label>
      ))}
    </fieldset>
  );
}
