import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    accentColor: tokens.colorCompoundBrandBackground,
    width: '1rem',
    height: '1rem',
    margin: '0.125rem 0',
    flexShrink: 0,
  },
  label: { display: 'flex', gap: '0.5rem', alignItems: 'flex-start', minHeight: '1.5rem', cursor: 'pointer' },
});

/** A box to tick, with its words beside it. */
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
