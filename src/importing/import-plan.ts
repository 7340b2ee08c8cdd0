import type { ImportedPlan, NotTaken } from '../model/imported-plan';
import { message } from '../model/message';
import type { TextDocument } from '../model/text-document';
import type { TaskRole } from '../model/task';
import type { Header } from '../reading/header/header';
import { readGoals } from '../reading/wording/read-goals';
import { plainText, textKey } from '../text/key';
import { sentencesOf } from '../text/sentences';
import { holdsFigure } from './figures';
import { assignedTasks, tasksLeft } from './assigned-tasks';
import { readHeadline } from './headline';
import { joinedTables, type JoinedTable } from './joined-tables';
import { labelledTasks } from './labelled-tasks';
import { outlineOf, type Outline } from './outline';
import { recurringDuties } from './recurring-duties';
import { sentenceTargets, type FoundTarget, type FoundTargets } from './sentence-targets';
import { PLAIN_TARGET_HEADERS, PLAIN_TASK_HEADERS, withPlainHeaders } from './plain-headers';
import { noteSource, paragraphSource, rowSource } from './sources';
import { tableTargets } from './target-tables';
import { annexTasks, findAnnexHeader, type FoundTask } from './task-tables';
import { withoutRepeats } from './repeats';

/**
 * Reads a reform plan from its document: targets from sentences and tables, tasks from annexes, from labelled lines and
 * from what the organisation of the work says of reports. Every figure that was not taken is listed with the reason.
 *
 * @param chosenYear the year of the plan where its title should not decide
 */
export function importPlan(document: TextDocument, chosenYear: number | null = null): ImportedPlan {
  const headline = readHeadline(document);
  const year = chosenYear ?? headline.year;
  const outline = outlineOf(document);
  const isOfProvince = /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)\b/.test(textKey(headline.unit ?? ''));
  const tables = readTables(joinedTables(outline.tables), year);
  const labelled = labelledTasks(outline.paragraphs, year);
  const spoken = sentenceTargets(outline.paragraphs, { year, isOfProvince });
  const { targets, repeated } = withoutRepeats([...spoken.targets, ...tables.targets]);
  // A paragraph that labels its task is no sentence that gives one.
  const labelledAt = new Set(labelled.map(({ source }) => JSON.stringify(source)));
  const assigned = assignedTasks(outline.paragraphs, year).filter(
    ({ source }) => !labelledAt.has(JSON.stringify(source)),
  );
  const tasks = [...tables.tasks, ...labelled, ...assigned, ...recurringDuties(outline.paragraphs, year)];
  return {
    kind: document.kind,
    unit: headline.unit,
    year,
    number: headline.number,
    targets: numbered(targets),
    tasks: numbered(tasks),
    notTaken: [
      ...spoken.notTaken,
      ...tables.notTaken,
      ...repeated,
      ...figuresInNotes(document),
      ...tasksLeft(outline.paragraphs, tasks),
      ...missingAnnex(outline, tasks),
    ],
  };
}

const numbered = <Line extends object>(lines: readonly Line[]): readonly (Line & { readonly no: string })[] =>
  lines.map((line, at) => ({ ...line, no: String(at + 1) }));

interface ReadTables extends FoundTargets {
  readonly tasks: readonly FoundTask[];
}

function readTables(tables: readonly JoinedTable[], year: number | null): ReadTables {
  const targets: FoundTarget[] = [];
  const tasks: FoundTask[] = [];
  const notTaken: NotTaken[] = [];
  for (const table of tables) {
    const annex = annexOf(table);
    const own = annex?.header.columns.deadline === undefined ? targetsOf(table, year) : null;
    if (own) {
      targets.push(...own.targets);
      notTaken.push(...own.notTaken);
    } else if (annex) {
      const found = annexTasks(annex.table, annex.header, year);
      tasks.push(...found);
      notTaken.push(...found.flatMap(figuresInTask));
    } else notTaken.push(...unknownTable(table));
  }
  return { targets, tasks, notTaken };
}

/** The header of an annex, by words that are known or, where those tell less, by what other words tell. */
function annexOf(
  table: JoinedTable,
): { readonly table: JoinedTable; readonly header: Header<TaskRole> } | null {
  const header = findAnnexHeader(table);
  const grid = withPlainHeaders(table.grid, PLAIN_TASK_HEADERS);
  const plain = grid && { ...table, grid };
  const other = plain && findAnnexHeader(plain);
  const told = (of: Header<TaskRole> | null): number => Object.keys(of?.columns ?? {}).length;
  if (plain && other && told(other) > told(header)) return { table: plain, header: other };
  return header && { table, header };
}

function targetsOf(table: JoinedTable, year: number | null): FoundTargets | null {
  const known = tableTargets(table, year);
  const grid = known ? null : withPlainHeaders(table.grid, PLAIN_TARGET_HEADERS);
  return known ?? (grid && tableTargets({ ...table, grid }, year));
}

/** A task may name a figure: it stays in the task's words, and is said so. */
const figuresInTask = ({ content, source }: FoundTask): readonly NotTaken[] =>
  sentencesOf(content)
    .filter((sentence) => readGoals(sentence).some(({ goal }) => goal.of === 'rate'))
    .map((text) => ({ text, why: message('import.why.in-task'), source }));

/** A table that is neither of tasks nor of targets; letterheads and signatures, which hold no figures, are passed over. */
function unknownTable({ grid, rowPlaces }: JoinedTable): readonly NotTaken[] {
  const lines = grid.values.map((cells) => cells.filter((cell) => typeof cell === 'string').join(' | '));
  const [first] = rowPlaces;
  const tells = lines.some((line) => readGoals(line).length > 0) || lines.length > 6;
  const text = lines.find((line) => line !== '') ?? '';
  return tells && first
    ? [{ text, why: message('import.why.unknown-table'), source: rowSource(first.place, 0) }]
    : [];
}

const figuresInNotes = ({ notes }: TextDocument): readonly NotTaken[] =>
  notes
    .filter(({ text }) => holdsFigure(text))
    .map(({ text, place }) => ({
      text: plainText(text),
      why: message('import.why.note'),
      source: noteSource(place),
    }));

const NAMES_ANNEX =
  /^\(?\s*(?:co|c6|kem theo|chi tiet tai|theo)\b.*\b(?:danh muc|bieu|phu luc|bi[a-z]u)\b.*(?:kem theo|dinh kem|k[a-z]m theo)/;

/** "(Có biểu nhiệm vụ chi tiết kèm theo)", and no such table in the file. */
function missingAnnex({ paragraphs }: Outline, tasks: readonly FoundTask[]): readonly NotTaken[] {
  if (tasks.length > 0) return [];
  return paragraphs
    .filter(({ block }) => NAMES_ANNEX.test(textKey(block.text)))
    .map(({ block }) => ({
      text: plainText(block.text),
      why: message('import.why.no-annex'),
      source: paragraphSource(block.place),
    }));
}
