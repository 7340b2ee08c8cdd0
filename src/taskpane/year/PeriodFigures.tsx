import { mergeClasses } from '@fluentui/react-components';
import { PERIOD_NAMES } from '../../model/report-period';
import { figureIn } from '../../scoring/report-figures/judge-figures';
import { CellButton } from '../ui/CellButton';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** So many remarks are listed here; all of them are among the findings. */
const MAX_LISTED = 8;

/** The figures of the periodic reports: how many are filled in for each period, and what is to be looked at again. */
export function PeriodFigures() {
  const { t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const { reportFigures } = useAssessed().assessment;
  if (!reportFigures || reportFigures.lines.length === 0) return null;
  const { lines, problems } = reportFigures;
  return (
    <section className={shared.card} aria-labelledby="year-figures">
      <h2 id="year-figures" className={shared.h2}>
        {t('year.figures')}
      </h2>
      <ul className={mergeClasses(shared.list, shared.tight)}>
        {PERIOD_NAMES.map((name) => (
          <li key={name} className={shared.text}>
            {t('year.figures.filled', {
              period: t(`year.period.${name}`),
              filled: lines.filter((line) => figureIn(line, name) !== null).length,
              count: lines.length,
            })}
          </li>
        ))}
      </ul>
      {problems.length === 0 ? null : (
        <ul className={mergeClasses(shared.list, shared.tight)} aria-label={t('year.figures.problems')}>
          {problems.slice(0, MAX_LISTED).map((problem) => (
            <li
              key={`${problem.cell.row},${problem.cell.column},${problem.message.key}`}
              className={shared.text}
            >
              <bdi className={shared.strong}>{problem.subject}</bdi> {translateMessage(problem.message)}{' '}
              <CellButton cell={problem.cell} />
            </li>
          ))}
        </ul>
      )}
      <p className={mergeClasses(shared.muted, shared.small)}>{t('year.figures.note')}</p>
    </section>
  );
}
