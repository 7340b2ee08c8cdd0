import type { Assessment } from '../../model/assessment';
import { columnName } from '../../model/cell';
import { text, type CellStyle } from '../../model/edits';
import type { ColumnChoice, Mapping, RuleChoice, TableMapping } from '../../model/mapping';
import { message, type Message, type Translate } from '../../model/message';
import type { Points } from '../../model/points';
import { ALL_KINDS, KINDS, type SheetRole } from '../../model/sheet-kind';
import { printedDecision } from '../../memory/printed-decisions';
import { BODY, NOTE, SUBTITLE } from '../cell-styles';
import { ruleLines } from '../rule-lines';
import type { SheetContext } from '../sheet-context';
import { linesSection, runningLine, wholeLine } from '../table/lines-section';
import type { Column } from '../table/column';
import type { SheetSection } from '../table/section';
import { tableSection } from '../table/table-section';

/** One decision: what it is about, what was chosen, and the piece of the choices that it is. */
interface DecisionRow {
  readonly code: string;
  readonly name: string;
  readonly words: (t: Translate) => string;
  readonly decision: Mapping;
}

const sentence =
  (words: Message): DecisionRow['words'] =>
  (t) =>
    t(words);

/** Small and grey: it is for the software that reads the workbook next. */
const FOR_SOFTWARE: CellStyle = { font: { size: 8, color: '808080' } };

const COLUMNS: readonly Column<DecisionRow, SheetContext>[] = [
  { id: 'code', header: 'summary.code', cell: ({ code }) => text(code) },
  { id: 'name', header: 'summary.name', cell: ({ name }) => text(name) },
  {
    id: 'decision',
    startColumn: 'max',
    header: 'summary.decision',
    cell: ({ words }, { t }) => text(words(t)),
  },
  {
    id: 'stored',
    startColumn: 'state',
    header: 'summary.decision.stored',
    cell: ({ decision, words }, { t }) => text(printedDecision(decision, words(t))),
    style: FOR_SOFTWARE,
    wrap: false,
  },
];

const LOOK: CellStyle = { ...BODY, vertical: 'top' };

/**
 * What the office chose beyond what its sheets say: how a leaf that does not apply counts, which rule a wording
 * means, which sheets and columns are read. Whoever reads the report without the add-in sees why points came out
 * so, and the next run reads it back where another program has dropped our state. Nothing where nothing was chosen.
 */
export function decisionSections(
  assessment: Assessment,
  mapping: Mapping,
): readonly SheetSection<SheetContext>[] {
  const rows = decisionRows(assessment, mapping);
  if (rows.length === 0) return [];
  return [
    linesSection<SheetContext>({
      id: 'decisions-title',
      lines: [
        wholeLine(({ t }) => text(t(message('summary.decisions'))), SUBTITLE, 26),
        runningLine(({ t }) => text(t(message('summary.decisions.note'))), NOTE),
      ],
      startsPage: true,
    }),
    tableSection({ id: 'decisions', columns: COLUMNS, rows, lookOf: () => LOOK, gap: 1 }),
  ];
}

function decisionRows(assessment: Assessment, mapping: Mapping): readonly DecisionRow[] {
  return [
    ...leafRows(assessment, mapping),
    ...(mapping.wordings ?? []).map((choice) => wordingRow(choice)),
    ...tableRows(mapping),
    ...(mapping.year === undefined
      ? []
      : [general(message('decision.year', { year: mapping.year }), { year: mapping.year })]),
    ...(mapping.unit === undefined
      ? []
      : [general(message('decision.unit', { unit: mapping.unit }), { unit: mapping.unit })]),
  ];
}

const general = (words: Message, decision: Mapping): DecisionRow => ({
  code: '',
  name: '',
  words: sentence(words),
  decision,
});

/** Rules and policies, in the order of the set; of leaves that are gone behind them, by their ids. */
function leafRows({ leaves }: Assessment, { rules = {}, policies = {} }: Mapping): readonly DecisionRow[] {
  const shown = new Map(leaves.map(({ criterion }) => [criterion.id as string, criterion]));
  const chosen = new Set([...Object.keys(policies), ...Object.keys(rules)]);
  const ids = new Set([...[...shown.keys()].filter((id) => chosen.has(id)), ...chosen]);
  return [...ids].flatMap((id): DecisionRow[] => {
    const criterion = shown.get(id);
    const about = { code: criterion?.shown ?? id, name: criterion?.name ?? '' };
    const [policy, rule] = [policies[id], rules[id]];
    const how = policy && message('decision.policy', { policy: message(`pane.policy.${policy}`) });
    return [
      ...(how ? [{ ...about, words: sentence(how), decision: { policies: { [id]: policy } } }] : []),
      ...(rule
        ? [{ ...about, words: ruleWords(rule, criterion?.max ?? null), decision: { rules: { [id]: rule } } }]
        : []),
    ];
  });
}

const wordingRow = (choice: RuleChoice): DecisionRow => ({
  code: '',
  name: choice.wording,
  words: ruleWords(choice, null),
  decision: { wordings: [choice] },
});

/** Without a maximum it is unknown what shares it out: the wording is shown instead. */
const ruleWords =
  ({ rule, wording }: RuleChoice, max: Points | null): DecisionRow['words'] =>
  (t) =>
    t(
      message('decision.rule', {
        rule: max === null ? wording : ruleLines(rule, max).map(t).join('; '),
      }),
    );

function tableRows(mapping: Mapping): readonly DecisionRow[] {
  return ALL_KINDS.flatMap((kind): DecisionRow[] => {
    const { sheet: sheetKey, table: tableKey } = KINDS[kind];
    const sheet = mapping[sheetKey];
    const table: TableMapping<SheetRole> | undefined = mapping[tableKey];
    if (sheet === undefined && table === undefined) return [];
    return [
      {
        code: '',
        name: sheet ?? '',
        words: tableWords(sheet, table),
        decision: {
          ...(sheet === undefined ? {} : { [sheetKey]: sheet }),
          ...(table === undefined ? {} : { [tableKey]: table }),
        },
      },
    ];
  });
}

const tableWords =
  (sheet: string | undefined, table: TableMapping<SheetRole> | undefined): DecisionRow['words'] =>
  (t) => {
    const columns = Object.entries(table?.columns ?? {}) as [SheetRole, ColumnChoice][];
    const told = [
      ...(sheet === undefined ? [] : [message('decision.sheet', { sheet })]),
      ...columns.map(([role, { column }]) =>
        message('decision.column', { role: message(`role.${role}`), column: columnName(column) }),
      ),
    ];
    return (told.length === 0 ? [message('decision.table')] : told).map(t).join('; ');
  };
