import type { HandOverChoice } from '../session';
import { CheckField } from '../ui/CheckField';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

const CHOICES: readonly (keyof HandOverChoice)[] = ['snapshot', 'appraisalColumns', 'protect'];

/** What else is written when the workbook is to be sent now. */
export function HandOverChoices() {
  const { session, dispatch, say } = usePane();
  const looks = useLooks();
  return (
    <details>
      <summary>{say('pane.write.more')}</summary>
      <div className={looks.tight} style={{ paddingTop: '0.5rem' }}>
        {CHOICES.map((choice) => (
          <CheckField
            key={choice}
            label={say(`pane.write.more.${choice}`)}
            checked={session.handOver[choice]}
            onChange={(checked) => dispatch({ type: 'chose-hand-over', handOver: { [choice]: checked } })}
          />
        ))}
      </div>
    </details>
  );
}
