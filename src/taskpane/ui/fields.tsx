import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLooks } from './styles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '0.125rem', minWidth: 0 },
  // Names of roles begin small, since they stand within sentences too.
  label: {
    display: 'block',
    fontSize: '0.8125rem',
    lineHeight: '1.125rem',
    '::first-letter': { textTransform: 'uppercase' },
  },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '2rem',
    padding: '0.25rem 0.5rem',
    fontFamily: 'inherit',
    fontSize: '0.875rem',
    lineHeight: '1.25rem',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
  wrong: { ...shorthands.borderColor(tokens.colorStatusDangerBorder2) },
  area: { resize: 'vertical', minHeight: '4rem' },
});

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value. */
  readonly error?: string | undefined;
  /** What helps in filling it in. */
  readonly hint?: string | undefined;
  readonly isLabelHidden?: boolean;
}

/** Label above, hint and error below, tied together for readers. Native controls, in the looks of Fluent. */
function Labelled({
  label,
  error,
  hint,
  isLabelHidden = false,
  children,
}: Pick<FieldProps, 'label' | 'error' | 'hint' | 'isLabelHidden'> & {
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? looks.hidden : styles.label}>
        {label}
      </label>
      {children({ id, describedBy: note ? `${id}-note` : undefined })}
      {note ? (
        <span id={`${id}-note`} className={mergeClasses(looks.small, error ? looks.bad : looks.muted)}>
          {note}
        </span>
      ) : null}
    </div>
  );
}

export function TextField({
  value,
  onChange,
  placeholder,
  inputMode,
  type = 'text',
  ...labels
}: FieldProps & {
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text' | 'url';
  readonly type?: 'text' | 'search';
}) {
  const styles = useStyles();
  return (
    <Labelled {...labels}>
      {({ id, describedBy }) => (
        <input
          id={id}
          type={type}
          inputMode={inputMode}
          className={mergeClasses(styles.control, labels.error ? styles.wrong : undefined)}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={labels.error ? true : undefined}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

export function TextArea({ value, onChange, ...labels }: FieldProps) {
  const styles = useStyles();
  return (
    <Labelled {...labels}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className={mergeClasses(styles.control, styles.area, labels.error ? styles.wrong : undefined)}
          value={value}
          rows={3}
          aria-invalid={labels.error ? true : undefined}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

export function SelectField({
  value,
  onChange,
  options,
  ...labels
}: FieldProps & { readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const styles = useStyles();
  return (
    <Labelled {...labels}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className={styles.control}
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
