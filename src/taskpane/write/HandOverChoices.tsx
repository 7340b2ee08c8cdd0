import { mergeClasses } from '@fluentui/react-components';
import type { HandOverChoice } from '../session/session';
import { CheckField } from '../ui/CheckField';
import { usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

const CHOICES: readonly (keyof HandOverChoice)[] = ['snapshot', 'appraisalColumns', 'protect'];

/** What else is written when the workbook is to be sent now. */
export function HandOverChoices() {
  const { dispatch, t } = usePane();
  const handOver = useSession(({ report }) => report.handOver);
  const shared = useSharedStyles();
  return (
    <details className={shared.fold}>
      <summary>{t('pane.write.more')}</summary>
      <div className={shared.tight}>
        {CHOICES.map((choice) => (
          <CheckField
            key={choice}
            label={t(`pane.write.more.${choice}`)}
            checked={handOver[choice]}
            onChange={(checked) => dispatch({ type: 'hand-over-chosen', handOver: { [choice]: checked } })}
          />
        ))}
        <span className={mergeClasses(shared.small, shared.muted)}>{t('pane.write.more.hint')}</span>
      </div>
    </details>
  );
}
