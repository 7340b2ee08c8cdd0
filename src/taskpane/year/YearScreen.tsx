import { NotAssessed } from '../shared/NotAssessed';
import { assessedOf } from '../session/select';
import { AssessedProvider, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { Aim } from './Aim';
import { Letters } from './Letters';
import { LastYearFile } from './LastYearFile';
import { NextYear } from './NextYear';
import { IndexTrends } from './IndexTrends';
import { PeriodFigures } from './PeriodFigures';
import { PeriodicReport } from './PeriodicReport';
import { TargetsByState } from './TargetsByState';

/** "Cả năm": what an office does around its score: targets, reports, letters, an aim, last year and the next. */
export function YearScreen() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const assessed = useSession(assessedOf);
  return (
    <>
      <h1 id="heading" className={shared.h1}>
        {t('year.title')}
      </h1>
      {assessed ? (
        <AssessedProvider value={assessed}>
          <TargetsByState />
          <PeriodicReport />
          <PeriodFigures />
          <Letters />
          <Aim />
          <LastYearFile />
          <IndexTrends />
          <NextYear />
        </AssessedProvider>
      ) : (
        <NotAssessed />
      )}
    </>
  );
}
