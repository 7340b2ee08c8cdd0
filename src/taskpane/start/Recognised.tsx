import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Assessed } from '../../assess';
import type { Finding } from '../../model/finding';
import type { TableRecognition } from '../../model/recognition';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { usePane } from '../ui/pane-context';
import { useLooks } from '../ui/styles';

/** Below this nobody should rely on what was recognised without a look. */
const SURE_ENOUGH = 0.7;

/** The card of what was found: each table with its figures, the year and the unit; what is unsure is marked. */
export function Recognised({ assessed }: { readonly assessed: Assessed }) {
  const { say } = usePane();
  const looks = useLooks();
  const { set, year, recognition, annex, evidence, leaves, total, targets, findings } = assessed.assessment;
  return (
    <>
      <section className={looks.card} aria-label={say('pane.found')}>
        <Line label={say('pane.found.unit')} isSure={set.unit !== null}>
          <bdi>{set.unit ?? say('pane.found.unit.none')}</bdi>
        </Line>
        <Line label={say('pane.found.year')} isSure={year !== null}>
          {year === null ? say('pane.found.year.none') : String(year)}
        </Line>
        {recognition.criteria ? (
          <Table table={recognition.criteria} label={say('pane.found.criteria')}>
            {say('pane.found.criteria.text', {
              fields: set.fields.length,
              leaves: leaves.length,
              points: total.max,
            })}
          </Table>
        ) : null}
        {recognition.tasks ? (
          <Table table={recognition.tasks} label={say('pane.found.tasks')}>
            {say('pane.found.tasks.text', { tasks: annex?.tasks.length ?? 0 })}
          </Table>
        ) : (
          <Line label={say('pane.found.tasks')} isSure>
            {say('pane.found.tasks.none')}
          </Line>
        )}
        {recognition.evidence ? (
          <Table table={recognition.evidence} label={say('pane.found.evidence')}>
            {say('pane.found.evidence.text', { entries: evidence.entries.length })}
          </Table>
        ) : (
          <Line label={say('pane.found.evidence')} isSure>
            {say('pane.found.evidence.none')}
          </Line>
        )}
        {recognition.targets ? (
          <Table table={recognition.targets} label={say('pane.found.targets')}>
            {say('pane.found.targets.text', { targets: targets.length })}
          </Table>
        ) : null}
      </section>
      {leaves.length === 0 ? <Notice kind="info">{say('pane.found.only-targets')}</Notice> : null}
      <Doubts assessed={assessed} findings={findings} />
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
  const { say } = usePane();
  const looks = useLooks();
  return (
    <div className={looks.tight}>
      <span className={mergeClasses(looks.small, looks.muted)}>{label}</span>
      <span className={looks.text}>
        {children}
        {isSure ? null : (
          <span className={mergeClasses(looks.small, looks.warning)}>
            {' '}
            <Icon name="missing" size={14} /> {say('pane.found.unsure')}
          </span>
        )}
      </span>
    </div>
  );
}

function Table({
  table,
  label,
  children,
}: {
  readonly table: TableRecognition;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { sheet, headerRows, confidence, doubts } = table;
  const looks = useLooks();
  return (
    <Line label={label} isSure={confidence >= SURE_ENOUGH && doubts.length === 0}>
      <bdi className={looks.strong}>{sheet}</bdi>{' '}
      <CellButton cell={{ sheet, row: headerRows.first, column: 0 }} />
      <br />
      {children}
    </Line>
  );
}

/** What was taken one way and might be meant another, and how many remarks wait further on. */
function Doubts({
  assessed,
  findings,
}: {
  readonly assessed: Assessed;
  readonly findings: readonly Finding[];
}) {
  const { dispatch, say, sayMessage } = usePane();
  const looks = useLooks();
  const { recognition } = assessed.assessment;
  const doubts = Object.values(recognition).flatMap((table: TableRecognition | null) => table?.doubts ?? []);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <>
      {doubts.length > 0 ? (
        <Notice kind="warning">
          <ul className={mergeClasses(looks.list, looks.tight)}>
            {doubts.map((doubt, i) => (
              <li key={i}>
                {sayMessage(doubt.message)} <CellButton cell={doubt.cell} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {errors + warnings > 0 ? (
        <p className={looks.text}>
          <button
            type="button"
            className={looks.link}
            onClick={() => dispatch({ type: 'went', screen: 'write' })}
          >
            <Icon name={errors > 0 ? 'invalid' : 'missing'} size={14} />
            {say('pane.found.findings', { errors, warnings })}
          </button>
        </p>
      ) : null}
    </>
  );
}
