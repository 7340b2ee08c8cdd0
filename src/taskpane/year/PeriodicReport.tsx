import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { hasPeriods, periodsToCount } from '../../letters/letters-of';
import { message } from '../../model/message';
import { PERIOD_NAMES, type ClosingReading, type PeriodName } from '../../model/report-period';
import type { Day } from '../../model/task';
import { countedPeriods } from '../../scoring/counted-period';
import { reportPeriod } from '../../scoring/reports/report-period';
import { periodSheetEdits } from '../../sheets/period-sheet';
import { closingDayOf, closingOn, LAST_CLOSING_DAY, readClosingDay } from '../../text/closing-day';
import { writeDayInSentence } from '../../text/date/day';
import { contentOf, isBusy } from '../session/select';
import { SelectField } from '../ui/fields';
import { useAssessed, usePane, useSession } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { downloadLetters, inVietnamese } from './documents';
import { Told } from './Told';
import { useWork } from './use-work';

/** The report that is nearest: the first period that is not over, or the year's. */
const periodOn = (asOf: Day, year: number | null, closing: ClosingReading): PeriodName =>
  PERIOD_NAMES.find((name) => {
    const period = year === null ? null : reportPeriod(name, year, closing);
    return period !== null && period.to >= asOf;
  }) ?? 'year';

/** The report on a period, as a sheet of the open workbook or as a Word file, and how the closing day is understood. */
export function PeriodicReport() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const { year, asOf, closing } = assessment;
  const shared = useSharedStyles();
  const [chosen, choose] = useState<PeriodName | null>(null);
  if (!hasPeriods(assessment)) return null;
  const name = chosen ?? periodOn(asOf, year, closing);
  const period = year === null ? null : reportPeriod(name, year, closing);
  return (
    <section className={shared.card} aria-labelledby="year-period">
      <h2 id="year-period" className={shared.h2}>
        {t('year.period')}
      </h2>
      <div className={shared.fields}>
        <SelectField
          label={t('year.period.which')}
          value={name}
          onChange={(value) => choose(PERIOD_NAMES.find((each) => each === value) ?? name)}
          options={PERIOD_NAMES.map((each) => ({ value: each, label: t(`year.period.${each}`) }))}
        />
        <ClosingChoice />
      </div>
      {period ? (
        <p className={shared.text}>
          {t('year.period.window', {
            from: writeDayInSentence(period.from),
            to: writeDayInSentence(period.to),
          })}
        </p>
      ) : null}
      <PeriodActions name={name} />
    </section>
  );
}

/** "Trong ngày 14" or "trước ngày 14", or another day; the choice stays with the workbook. */
function ClosingChoice() {
  const { operations, t } = usePane();
  const { mapping } = useAssessed();
  const closing = mapping.closing ?? null;
  const { day, reading } = closingDayOf(closing ?? 'in');
  const keep = (chosen: ClosingReading | null): void =>
    void operations.choose(
      { closing: chosen },
      { what: message('year.closing.kept'), sheets: [], isReport: false },
    );
  return (
    <>
      <SelectField
        label={t('year.closing')}
        value={closing === null ? '' : reading}
        onChange={(value) =>
          keep(value === 'in' || value === 'before' ? closingOn({ day, reading: value }) : null)
        }
        options={[
          { value: '', label: t('year.closing.book') },
          { value: 'in', label: t('year.closing.in', { day }) },
          { value: 'before', label: t('year.closing.before', { day }) },
        ]}
      />
      <SelectField
        label={t('year.closing.day')}
        value={String(day)}
        onChange={(value) => keep(readClosingDay(`${reading}-${value}`))}
        options={DAYS.map((each) => ({ value: each, label: each }))}
      />
    </>
  );
}

const DAYS = Array.from({ length: LAST_CLOSING_DAY }, (_, index) => String(index + 1));

function PeriodActions({ name }: { readonly name: PeriodName }) {
  const { operations, t } = usePane();
  const assessed = useAssessed();
  const content = useSession(contentOf);
  const lastYear = useSession(({ work }) => work.lastYear);
  const busy = useSession(isBusy);
  const shared = useSharedStyles();
  const work = useWork();
  const { assessment } = assessed;
  const { closing } = assessment;
  if (!content) return null;
  const writeSheet = async (): Promise<null> => {
    const { now, before } = periodsToCount(assessment, name, closing);
    const earlier = lastYear && (countedPeriods(lastYear.assessment, name, closing)?.now ?? null);
    const source = { assessment, content, t: inVietnamese, now, before, lastYear: earlier };
    const edits = periodSheetEdits(source);
    const sheets = edits.sheets.map(({ sheet }) => sheet);
    const what = message('year.period.wrote', { sheet: sheets[0] ?? '' });
    await operations.write(edits, { what, sheets, isReport: false });
    return null;
  };
  const file = `bao-cao-${name === 'year' ? 'nam' : name === 'h1' ? '6-thang' : name === 'q1' ? 'quy-1' : 'quy-3'}.docx`;
  return (
    <>
      <div className={shared.line}>
        <Button appearance="primary" disabled={busy || work.isRunning} onClick={() => work.run(writeSheet)}>
          {t('year.period.sheet')}
        </Button>
        <Button
          disabled={work.isRunning}
          onClick={() =>
            work.run(async () => {
              await downloadLetters(assessed, content, { kind: name, closing, file });
              return message('year.saved', { file });
            })
          }
        >
          {t('year.period.word')}
        </Button>
      </div>
      <p className={mergeClasses(shared.small, shared.muted)}>
        {t(lastYear ? 'year.period.beside' : 'year.period.beside.none')}
      </p>
      <Told work={work} />
    </>
  );
}
