import { mergeClasses } from '@fluentui/react-components';
import { dueReports, type DueReport } from '../../scoring/reports/next-report';
import { Icon } from '../ui/Icon';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** The deadline is so near that somebody should begin. */
const SOON = 7;

/** The reports that are late and the next one with its deadline; nothing after the last of the year. */
export function DueReports() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const due = dueReports(useAssessed().assessment);
  if (due.length === 0) return null;
  return (
    <section className={shared.card} aria-labelledby="due-reports">
      <h2 id="due-reports" className={shared.h2}>
        {t('pane.due-reports')}
      </h2>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {due.map((each, index) => (
          <li key={index} className={shared.text}>
            <DueLine due={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DueLine({ due: { report, due, daysLeft } }: { readonly due: DueReport }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const args = { report, due, days: Math.abs(daysLeft) };
  if (daysLeft < 0)
    return (
      <span className={shared.bad}>
        <Icon name="invalid" size={14} /> {t('pane.due-report.late', args)}
      </span>
    );
  return (
    <span className={daysLeft <= SOON ? shared.warning : undefined}>
      {daysLeft <= SOON ? <Icon name="missing" size={14} /> : null}{' '}
      {t(daysLeft === 0 ? 'pane.due-report.today' : 'pane.due-report.left', args)}
    </span>
  );
}
