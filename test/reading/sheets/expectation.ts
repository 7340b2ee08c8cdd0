import type { AssessmentJson, SumsJson } from '../../../src/contract/assessment-json';
import type { OutcomeState } from '../../../src/model/outcome';
import type { TaskStatus } from '../../../src/model/task';

/** What the command line's JSON must say of a workbook: the form of the acceptance cases. What is left out is open. */
export interface Expectation {
  readonly total?: Figures;
  /** By order from "1", whatever code the field carries. */
  readonly fields?: Readonly<Record<string, Figures>>;
  /** Leaves by code, where no code comes twice. */
  readonly criteria?: Readonly<Record<string, ExpectedLeaf>>;
  /** Leaves in the order of the sheet from the first on: name and points. */
  readonly ordered?: readonly (readonly [name: string, self: number | null])[];
  readonly tasks?: {
    readonly asOf?: string;
    readonly total: number;
    readonly done: number;
    readonly items: readonly ExpectedTask[];
  };
  readonly evidenceMissing?: readonly string[];
  /** "code:subject" */
  readonly findings?: readonly string[];
  /**
   * Findings that would be false alarms: "code:subject", or "code" for any criterion, task or document. What is
   * said of a whole sheet (how sure its columns are) is open. Not in the acceptance cases.
   */
  readonly noFindings?: readonly string[];
  /** The sheets that must be chosen. Not in the acceptance cases. */
  readonly source?: Readonly<Record<string, string | null>>;
}

type Figures = Readonly<Record<string, number | null>>;

export interface ExpectedLeaf {
  readonly state: OutcomeState;
  readonly self: number | null;
  readonly max: number;
}

export interface ExpectedTask {
  readonly no: string;
  readonly due: string | null;
  readonly status: TaskStatus;
}

/** One expectation and what came instead; `instead` is `null` where it holds. */
export interface Comparison {
  readonly what: string;
  readonly instead: string | null;
}

const near = (got: number | null | undefined, want: number | null): boolean =>
  got === null || got === undefined || want === null ? (got ?? null) === want : Math.abs(got - want) < 0.0051;

const compare = (what: string, holds: boolean, instead: string): Comparison => ({
  what,
  instead: holds ? null : instead,
});

/** Every expectation with what came instead, compared as the acceptance cases are. */
export function comparisons(want: Expectation, got: AssessmentJson): readonly Comparison[] {
  const source: Readonly<Record<string, string | null>> = { ...got.source };
  return [
    ...Object.entries(want.source ?? {}).map(([role, sheet]) =>
      compare(`source.${role} ${sheet}`, (source[role] ?? null) === sheet, String(source[role])),
    ),
    ...figures('total', want.total ?? {}, got.total),
    ...Object.entries(want.fields ?? {}).flatMap(([no, field]) =>
      figures(`field ${no}`, field, got.fields[Number(no) - 1]),
    ),
    ...leaves(want, got),
    ...tasks(want, got),
    ...findings(want, got),
  ];
}

function figures(of: string, want: Figures, got: SumsJson | undefined): readonly Comparison[] {
  const sums = new Map<string, number | null>(Object.entries({ ...got }));
  return Object.entries(want).map(([name, value]) =>
    compare(`${of}.${name} ${value}`, near(sums.get(name), value), String(sums.get(name))),
  );
}

function leaves(want: Expectation, got: AssessmentJson): readonly Comparison[] {
  const byCode = new Map(got.criteria.map((leaf) => [leaf.code, leaf]));
  return [
    ...Object.entries(want.criteria ?? {}).map(([code, { state, self, max }]) => {
      const leaf = byCode.get(code);
      return compare(
        `criterion ${code} ${state} ${self} of ${max}`,
        leaf?.state === state && near(leaf.self, self) && near(leaf.max, max),
        leaf ? `${leaf.state} ${leaf.self} of ${leaf.max} (${leaf.reason})` : 'absent',
      );
    }),
    ...(want.ordered ?? []).map(([name, self], index) => {
      const leaf = got.criteria[index];
      return compare(
        `leaf ${index + 1} "${name}" ${self}`,
        leaf?.name === name && near(leaf.self, self),
        leaf ? `"${leaf.name}" ${leaf.self} (${leaf.reason})` : 'absent',
      );
    }),
  ];
}

function tasks(want: Expectation, got: AssessmentJson): readonly Comparison[] {
  if (!want.tasks) return [];
  const { total, done, items } = want.tasks;
  return [
    compare(
      `${done} of ${total} tasks done`,
      got.tasks?.total === total && got.tasks.done === done,
      `${got.tasks?.done} of ${got.tasks?.total}`,
    ),
    ...items.map(({ no, due, status }) => {
      const task = got.tasks?.items.find((one) => one.no === no);
      return compare(
        `task ${no} due ${due} ${status}`,
        task?.deadline.due === due && task.status === status,
        task ? `due ${task.deadline.due} ${task.status}` : 'absent',
      );
    }),
  ];
}

function findings(want: Expectation, got: AssessmentJson): readonly Comparison[] {
  const matching = (words: string): AssessmentJson['findings'] => {
    const [code, subject] = words.split(':');
    return got.findings.filter(
      (one) => one.code === code && (subject === undefined || one.subject === subject),
    );
  };
  const sheets = Object.values(got.source);
  const alarmsOf = (words: string): AssessmentJson['findings'] =>
    matching(words).filter((one) => words.includes(':') || !sheets.includes(one.subject));
  const wanted = [
    ...(want.evidenceMissing ?? []).map((code) => `evidence-missing:${code}`),
    ...(want.findings ?? []),
  ];
  const all = got.findings.map((one) => `${one.code}:${one.subject}`).join(', ');
  return [
    ...wanted.map((words) =>
      compare(`finding ${words}`, matching(words).length > 0, `only ${all || 'none'}`),
    ),
    ...(want.noFindings ?? []).map((words) => {
      const alarms = alarmsOf(words);
      const said = alarms.map((one) => `${one.subject}: ${one.message}`).join('; ');
      return compare(`no finding ${words}`, alarms.length === 0, said);
    }),
  ];
}
