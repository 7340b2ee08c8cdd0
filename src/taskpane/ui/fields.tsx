import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { measure, space, type as size } from './sizes';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: space.xxs, minWidth: 0 },
  // Names of roles begin small, since they are within sentences too.
  label: {
    display: 'block',
    ...size.label,
    '::first-letter': { textTransform: 'uppercase' },
  },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: measure.control,
    padding: `${space.xs} ${space.s}`,
    fontFamily: 'inherit',
    ...size.body,
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
  area: { resize: 'vertical', minHeight: measure.area },
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

/** Label above, hint and error below, tied together for readers. Native controls, styled as Fluent's. */
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
  const shared = useSharedStyles();
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? shared.hidden : styles.label}>
        {label}
      </label>
      {children({ id, describedBy: note ? `${id}-note` : undefined })}
      {note ? (
        <span id={`${id}-note`} className={mergeClasses(shared.small, error ? shared.bad : shared.muted)}>
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

/** As high as what is in it, within bounds: nothing of a rule is to be scrolled for. */
const linesOf = (text: string): number =>
  Math.min(
    12,
    Math.max(
      3,
      text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 40)), 0),
    ),
  );

export function TextArea({ value, onChange, ...labels }: FieldProps) {
  const styles = useStyles();
  return (
    <Labelled {...labels}>
      {({ id, describedBy }) => (
        <textarea
          id={id}
          className={mergeClasses(styles.control, styles.area, labels.error ? styles.wrong : undefined)}
          value={value}
          rows={linesOf(value)}
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
