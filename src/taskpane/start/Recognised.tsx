import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Assessment } from '../../model/assessment';
import { message, type Message, type MessageKey } from '../../model/message';
import type { TableRecognition } from '../../model/recognition';
import { Columns } from './Columns';
import { ALL_KINDS, type SheetKind } from '../../model/sheet-kind';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

/** Below this nobody should rely on what was recognised without a look. */
const SURE_ENOUGH = 0.7;

/** The card of what was found: each table with its figures, the year and the unit; what is unsure is marked. */
export function Recognised() {
  const { t } = usePane();
  const { assessment } = useAssessed();
  const shared = useSharedStyles();
  const { set, year, leaves } = assessment;
  return (
    <>
      <section className={shared.card} aria-label={t('pane.found')}>
        <Line label={t('pane.found.unit')} isSure={set.unit !== null}>
          <bdi>{set.unit ?? t('pane.found.unit.none')}</bdi>
        </Line>
        <Line label={t('pane.found.year')} isSure={year !== null}>
          {year === null ? t('pane.found.year.none') : String(year)}
        </Line>
        {ALL_KINDS.map((kind) => (
          <Found key={kind} kind={kind} />
        ))}
      </section>
      {leaves.length === 0 ? <Notice kind="info">{t('pane.found.only-targets')}</Notice> : null}
      <Doubts />
    </>
  );
}

/** What is told of each kind of table: how much of it was found, and that there is none where one is expected. */
const FOUND: Readonly<
  Record<SheetKind, { readonly text: (assessment: Assessment) => Message; readonly none?: MessageKey }>
> = {
  criteria: {
    text: ({ set, leaves, total }) =>
      message('pane.found.criteria.text', {
        fields: set.fields.length,
        leaves: leaves.length,
        points: total.max,
      }),
  },
  tasks: {
    text: ({ annex }) => message('pane.found.tasks.text', { tasks: annex?.tasks.length ?? 0 }),
    none: 'pane.found.tasks.none',
  },
  evidence: {
    text: ({ evidence }) => message('pane.found.evidence.text', { entries: evidence.entries.length }),
    none: 'pane.found.evidence.none',
  },
  targets: { text: ({ targets }) => message('pane.found.targets.text', { targets: targets.length }) },
  previous: {
    text: ({ previous }) =>
      previous
        ? message('pane.found.previous.text', {
            year: previous.year === null ? '…' : String(previous.year),
            leaves: previous.leaves.filter(({ before }) => before !== null).length,
          })
        : message('pane.found.previous.unfit'),
  },
  survey: {
    text: ({ survey }) => message('pane.found.survey.text', { leaves: survey?.results.length ?? 0 }),
  },
  inspections: {
    text: ({ inspection }) =>
      message('pane.found.inspections.text', {
        inspected: inspection?.inspected ?? 0,
        units: inspection?.total?.count ?? 0,
      }),
  },
  shortcomings: {
    text: ({ inspection }) =>
      message('pane.found.shortcomings.text', {
        closed: inspection?.closed ?? 0,
        found: inspection?.shortcomings.length ?? 0,
      }),
  },
  reports: {
    text: ({ reporting }) =>
      message('pane.found.reports.text', { onTime: reporting?.onTime ?? 0, due: reporting?.due ?? 0 }),
  },
  indices: {
    text: ({ otherIndices }) =>
      message('pane.found.indices.text', { indices: otherIndices?.indices.length ?? 0 }),
  },
  figures: {
    text: ({ reportFigures }) =>
      message('pane.found.figures.text', { figures: reportFigures?.lines.length ?? 0 }),
  },
};

/** One kind of table: the sheet that was taken for it, or that there is none. */
function Found({ kind }: { readonly kind: SheetKind }) {
  const { t, translateMessage } = usePane();
  const { assessment } = useAssessed();
  const table = assessment.recognition[kind];
  const { text, none } = FOUND[kind];
  const label = t(`pane.found.${kind}`);
  if (table)
    return (
      <Table kind={kind} table={table} label={label}>
        {translateMessage(text(assessment))}
      </Table>
    );
  return none === undefined ? null : (
    <Line label={label} isSure>
      {t(none)}
    </Line>
  );
}

function Line({
  label,
  isSure,
  children,
}: {
  readonly label: string;
  readonly isSure: boolean;
  readonly children: ReactNode;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <div className={shared.tight}>
      <span className={mergeClasses(shared.small, shared.muted)}>{label}</span>
      <span className={shared.text}>
        {children}
        {isSure ? null : (
          <span className={mergeClasses(shared.small, shared.warning)}>
            {' '}
            <Icon name="missing" size={14} /> {t('pane.found.unsure')}
          </span>
        )}
      </span>
    </div>
  );
}

function Table({
  kind,
  table,
  label,
  children,
}: {
  readonly kind: SheetKind;
  readonly table: TableRecognition;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { sheet, headerRows, confidence, doubts } = table;
  const shared = useSharedStyles();
  return (
    <Line label={label} isSure={confidence >= SURE_ENOUGH && doubts.length === 0}>
      <bdi className={shared.strong}>{sheet}</bdi>{' '}
      <CellButton cell={{ sheet, row: headerRows.first, column: 0 }} />
      <br />
      {children}
      <Columns kind={kind} table={table} />
    </Line>
  );
}

/** What was taken one way and might be meant another, and how many remarks wait further on. */
function Doubts() {
  const { dispatch, t, translateMessage } = usePane();
  const shared = useSharedStyles();
  const { recognition, findings } = useAssessed().assessment;
  const doubts = Object.values(recognition).flatMap((table: TableRecognition | null) => table?.doubts ?? []);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <>
      {doubts.length > 0 ? (
        <Notice kind="warning">
          <ul className={mergeClasses(shared.list, shared.tight)}>
            {doubts.map((doubt, i) => (
              <li key={i}>
                {translateMessage(doubt.message)} <CellButton cell={doubt.cell} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {errors + warnings > 0 ? (
        <p className={shared.text}>
          <button
            type="button"
            className={shared.link}
            onClick={() => dispatch({ type: 'navigated', screen: 'write' })}
          >
            <Icon name={errors > 0 ? 'invalid' : 'missing'} size={14} />
            {t('pane.found.findings', { errors, warnings })}
          </button>
        </p>
      ) : null}
    </>
  );
}
