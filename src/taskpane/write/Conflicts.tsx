import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessed } from '../../assess';
import type { Finding } from '../../model/finding';
import { CellButton } from '../ui/CellButton';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

const useStyles = makeStyles({
  group: {
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    padding: '0.5rem 0',
    minWidth: 0,
  },
  choice: { display: 'flex', gap: '0.375rem', alignItems: 'center', minHeight: '1.5rem', cursor: 'pointer' },
  radio: { accentColor: tokens.colorCompoundBrandBackground, margin: 0, flexShrink: 0 },
});

type Conflict = Finding & { readonly cell: NonNullable<Finding['cell']> };

/** Scores that a person typed and that the rule does not bear out: theirs stay unless they say otherwise. */
export function Conflicts({ assessed }: { readonly assessed: Assessed }) {
  const { session, dispatch, say } = usePane();
  const looks = useLooks();
  const conflicts = assessed.assessment.findings.filter(
    (finding): finding is Conflict => finding.code === 'typed-score-differs' && finding.cell !== null,
  );
  if (conflicts.length === 0) return null;
  const rows = conflicts.map(({ cell }) => cell.row);
  const all = (give: boolean): void => dispatch({ type: 'gave-way', rows, give });
  return (
    <section className={looks.tight} aria-labelledby="conflicts">
      <h3 id="conflicts" className={looks.h3}>
        {say('pane.conflicts', { count: conflicts.length })}
      </h3>
      <p className={mergeClasses(looks.muted, looks.small)}>{say('pane.conflicts.text')}</p>
      <div className={looks.line}>
        <Button size="small" onClick={() => all(false)}>
          {say('pane.conflicts.keep-all')}
        </Button>
        <Button size="small" onClick={() => all(true)}>
          {say('pane.conflicts.give-all')}
        </Button>
      </div>
      {conflicts.map((conflict) => (
        <ConflictRow
          key={conflict.cell.row}
          conflict={conflict}
          gives={session.giveWay.has(conflict.cell.row)}
        />
      ))}
    </section>
  );
}

function ConflictRow({ conflict, gives }: { readonly conflict: Conflict; readonly gives: boolean }) {
  const { dispatch, say, sayMessage } = usePane();
  const styles = useStyles();
  const looks = useLooks();
  const { cell, subject } = conflict;
  const choice = (give: boolean) => (
    <label className={styles.choice}>
      <input
        type="radio"
        className={styles.radio}
        name={`conflict-${cell.row}`}
        checked={gives === give}
        onChange={() => dispatch({ type: 'gave-way', rows: [cell.row], give })}
      />
      {say(give ? 'pane.conflicts.give' : 'pane.conflicts.keep')}
    </label>
  );
  return (
    <fieldset className={styles.group}>
      <legend className={looks.text} style={{ padding: 0 }}>
        <span className={looks.strong}>{subject}</span> {sayMessage(conflict.message)}
      </legend>
      {choice(false)}
      {choice(true)}
      <CellButton cell={cell} />
    </fieldset>
  );
}
