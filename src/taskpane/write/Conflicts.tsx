import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../model/finding';
import { CellButton } from '../ui/CellButton';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { measure, space } from '../ui/sizes';
import { useSharedStyles } from '../ui/styles';

const useStyles = makeStyles({
  group: {
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: `${space.s} 0`,
    minWidth: 0,
  },
  legend: { padding: 0 },
  choice: {
    display: 'flex',
    gap: space.sNudge,
    alignItems: 'center',
    minHeight: measure.line,
    cursor: 'pointer',
  },
  radio: { accentColor: tokens.colorCompoundBrandBackground, margin: 0, flexShrink: 0 },
});

type Conflict = Finding & { readonly cell: NonNullable<Finding['cell']> };

/** Scores that a person typed and that the rule does not confirm: theirs stay unless they say otherwise. */
export function Conflicts() {
  const { dispatch, t } = usePane();
  const replaced = useSession(({ report }) => report.replaceTyped);
  const shared = useSharedStyles();
  const conflicts = useAssessed().assessment.findings.filter(
    (finding): finding is Conflict => finding.code === 'typed-score-differs' && finding.cell !== null,
  );
  if (conflicts.length === 0) return null;
  const rows = conflicts.map(({ cell }) => cell.row);
  const all = (isReplaced: boolean): void => dispatch({ type: 'typed-score-replaced', rows, isReplaced });
  return (
    <section className={shared.tight} aria-labelledby="conflicts">
      <h3 id="conflicts" className={shared.h3}>
        {t('pane.conflicts', { count: conflicts.length })}
      </h3>
      <p className={mergeClasses(shared.muted, shared.small)}>{t('pane.conflicts.text')}</p>
      <div className={shared.line}>
        <Button size="small" onClick={() => all(false)}>
          {t('pane.conflicts.keep-all')}
        </Button>
        <Button size="small" onClick={() => all(true)}>
          {t('pane.conflicts.give-all')}
        </Button>
      </div>
      {conflicts.map((conflict) => (
        <ConflictRow
          key={conflict.cell.row}
          conflict={conflict}
          isReplaced={replaced.has(conflict.cell.row)}
        />
      ))}
    </section>
  );
}

function ConflictRow({
  conflict,
  isReplaced,
}: {
  readonly conflict: Conflict;
  readonly isReplaced: boolean;
}) {
  const { dispatch, t, translateMessage } = usePane();
  const styles = useStyles();
  const shared = useSharedStyles();
  const { cell, subject } = conflict;
  const choice = (replaces: boolean) => (
    <label className={styles.choice}>
      <input
        type="radio"
        className={styles.radio}
        name={`conflict-${cell.row}`}
        checked={isReplaced === replaces}
        onChange={() => dispatch({ type: 'typed-score-replaced', rows: [cell.row], isReplaced: replaces })}
      />
      {t(replaces ? 'pane.conflicts.give' : 'pane.conflicts.keep')}
    </label>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(shared.text, styles.legend)}>
        <span className={shared.strong}>{subject}</span> {translateMessage(conflict.message)}
      </legend>
      {choice(false)}
      {choice(true)}
      <CellButton cell={cell} />
    </fieldset>
  );
}
