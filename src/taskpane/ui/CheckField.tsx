import { makeStyles, tokens } from '@fluentui/react-components';
import { measure, space } from './sizes';

const useStyles = makeStyles({
  box: {
    accentColor: tokens.colorCompoundBrandBackground,
    width: measure.box,
    height: measure.box,
    margin: `${space.xxs} 0`,
    flexShrink: 0,
  },
  label: {
    display: 'flex',
    gap: space.s,
    alignItems: 'flex-start',
    minHeight: measure.line,
    cursor: 'pointer',
  },
});

/** A check box with its label. */
export function CheckField({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
