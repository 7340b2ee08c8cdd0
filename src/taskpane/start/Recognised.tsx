import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableRecognition } from '../../model/recognition';
import { Columns } from './Columns';
import type { SheetKind } from '../../model/sheet-kind';
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
  const { set, year, recognition, annex, evidence, leaves, total, targets } = assessment;
  return (
    <>
      <section className={shared.card} aria-label={t('pane.found')}>
        <Line label={t('pane.found.unit')} isSure={set.unit !== null}>
          <bdi>{set.unit ?? t('pane.found.unit.none')}</bdi>
        </Line>
        <Line label={t('pane.found.year')} isSure={year !== null}>
          {year === null ? t('pane.found.year.none') : String(year)}
        </Line>
        {recognition.criteria ? (
          <Table kind="criteria" table={recognition.criteria} label={t('pane.found.criteria')}>
            {t('pane.found.criteria.text', {
              fields: set.fields.length,
              leaves: leaves.length,
              points: total.max,
            })}
          </Table>
        ) : null}
        {recognition.tasks ? (
          <Table kind="tasks" table={recognition.tasks} label={t('pane.found.tasks')}>
            {t('pane.found.tasks.text', { tasks: annex?.tasks.length ?? 0 })}
          </Table>
        ) : (
          <Line label={t('pane.found.tasks')} isSure>
            {t('pane.found.tasks.none')}
          </Line>
        )}
        {recognition.evidence ? (
          <Table kind="evidence" table={recognition.evidence} label={t('pane.found.evidence')}>
            {t('pane.found.evidence.text', { entries: evidence.entries.length })}
          </Table>
        ) : (
          <Line label={t('pane.found.evidence')} isSure>
            {t('pane.found.evidence.none')}
          </Line>
        )}
        {recognition.targets ? (
          <Table kind="targets" table={recognition.targets} label={t('pane.found.targets')}>
            {t('pane.found.targets.text', { targets: targets.length })}
          </Table>
        ) : null}
      </section>
      {leaves.length === 0 ? <Notice kind="info">{t('pane.found.only-targets')}</Notice> : null}
      <Doubts />
    </>
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
  readonly kind: SheetKind | null;
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
