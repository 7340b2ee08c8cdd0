import { readClause } from './clause';
import type { Clause } from './clause-kinds';
import { eitherSide } from './either-side';
import type { Scale } from './formula';
import { asParts, joinedByAnd } from './joined-by-and';
import { holdsPoints } from './label-points';
import { plainBracket, splitFurther, statementLines, withoutLead } from '../tokens/split';

/**
 * Reads each statement. One that is not understood, or whose label holds points, is tried as two or more, and
 * without its lead-in; one without points belongs to the next on its line.
 */
export function readStatements(wording: string, scale: Scale): readonly Clause[] {
  return statementLines(wording).flatMap((line) => readLine(line, scale));
}

interface Read {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

function readLine(statements: readonly string[], scale: Scale): readonly Clause[] {
  const read: Read[] = [];
  for (const text of statements.flatMap(eitherSide)) {
    const before = read.at(-1);
    const own = { text, clauses: readStatement(text, scale) };
    const joined = before && joinedWith(before, own, scale);
    if (joined) read[read.length - 1] = joined;
    else read.push(own);
  }
  return read.flatMap(({ clauses }) => clauses);
}

/**
 * "Có kế hoạch; ban hành đúng hạn: 1 điểm" is one condition; "20 điểm: vượt mức; hồ sơ đầy đủ" is one, too, with its
 * points first.
 */
function joinedWith(before: Read, own: Read, scale: Scale): Read | null {
  const opens =
    isFragment(before) &&
    own.clauses.some((clause) => 'label' in clause && !(clause.kind === 'range' && isMeasured(before)));
  const [first] = before.clauses;
  const ends = isFragment(own) && first?.kind === 'words' && first.pointsFirst === true;
  if (!opens && !ends) return null;
  const text = `${before.text}; ${own.text}`;
  const clause = readClause(text, scale);
  const isOne = (clause.kind === 'words' || clause.kind === 'range') && !holdsPoints(clause, scale.max);
  return isOne ? { text, clauses: [clause] } : null;
}

/** "trong đó b là số đã xong" tells what a letter stands for and opens no condition. */
const DEFINES = /^(?:trong đó|ghi chú|lưu ý)(?![\p{L}])|^\(?[a-zđ]\)?\s*(?:là|:|=|-)\s/iu;

const isFragment = ({ text, clauses }: Read): boolean => {
  if (DEFINES.test(text)) return false;
  const [only, ...more] = clauses;
  if (!only || more.length > 0) return false;
  return only.kind === 'remark' || (only.kind === 'note' && !only.leadsIn);
};

/** "100% máy tính được cài đặt" is a duty of its own before "không đạt 100%: trừ 3 điểm". */
const isMeasured = ({ clauses }: Read): boolean =>
  clauses.some((clause) => clause.kind === 'remark' && clause.remark === 'measured');

function readStatement(statement: string, scale: Scale): readonly Clause[] {
  const clause = readClause(statement, scale);
  if (!mayBeSeveral(clause, scale)) return [clause];
  const several =
    partsJoined(statement, scale) ??
    severalIn(statement, scale) ??
    afterLead(statement, scale) ??
    bracketIn(statement, scale) ??
    dutyFirst(statement, scale);
  // A label that still holds points is no condition that we know.
  return several ?? [{ kind: 'unknown' }];
}

/** "Tính theo tỷ lệ thuận: đạt 100% được điểm tối đa": a lead-in that is an award itself counts, too. */
function afterLead(statement: string, scale: Scale): readonly Clause[] | null {
  const parts = withoutLead(statement, scale.max);
  const rest = parts && readWhole(parts.rest, scale);
  if (!parts || !rest) return null;
  const lead = readClause(parts.lead, scale);
  return lead.kind === 'always' && lead.earns.kind === 'share' ? [lead, ...rest] : rest;
}

/** A statement as one clause or as several; `null` where part of it is not understood. */
function readWhole(statement: string, scale: Scale): readonly Clause[] | null {
  const clause = readClause(statement, scale);
  return mayBeSeveral(clause, scale) || isSilent(clause) ? severalIn(statement, scale) : [clause];
}

const isSilent = (clause: Clause): boolean => clause.kind === 'note' || clause.kind === 'remark';

/** "A được 0,5 điểm và B được 0,5 điểm" of at most 1 point. */
function partsJoined(statement: string, scale: Scale): readonly Clause[] | null {
  const parts = joinedByAnd(statement);
  return (
    parts &&
    asParts(
      parts.map((part) => readClause(part, scale)),
      scale.max,
    )
  );
}

function severalIn(statement: string, scale: Scale): readonly Clause[] | null {
  for (const parts of splitFurther(statement)) {
    const read = parts.map((part) => readClause(part, scale));
    if (read.every((part) => part.kind !== 'unknown' && !isSilent(part) && !mayBeSeveral(part, scale)))
      return read;
  }
  return null;
}

/** "Gửi báo cáo đúng hạn (chậm trừ 0,5đ/lần)", "Chế độ báo cáo (đầy đủ: 2 điểm; chậm: 1 điểm)". */
function bracketIn(statement: string, scale: Scale): readonly Clause[] | null {
  const parts = plainBracket(statement);
  if (!parts) return null;
  const head = readClause(parts.head, scale);
  const inside = parts.inside.flatMap((part) => readStatement(part, scale));
  const isUnderstood = inside.every((part) => part.kind !== 'unknown' && !mayBeSeveral(part, scale));
  const awards = inside.some((part) => !isSilent(part));
  if (!isUnderstood || !awards || head.kind === 'unknown' || mayBeSeveral(head, scale)) return null;
  return [head.kind === 'remark' ? { kind: 'note', leadsIn: false } : head, ...inside];
}

/** "Thực hiện 100% nhiệm vụ, ít nhất 02 cuộc họp, thiếu mỗi cuộc trừ 0,5 điểm": duties first, the deduction last. */
function dutyFirst(statement: string, scale: Scale): readonly Clause[] | null {
  const places = [...statement.matchAll(/[,:.]\s+|\s(?=nếu |mỗi |cứ )/giu)];
  for (const match of places.slice(0, MAX_PLACES)) {
    const head = readClause(statement.slice(0, match.index), scale);
    const tail = readClause(statement.slice(match.index + match[0].length), scale);
    const deducts = (tail.kind === 'each' && tail.deducts) || tail.kind === 'rate-steps';
    if (!deducts || head.kind === 'unknown' || mayBeSeveral(head, scale)) continue;
    return [head, tail];
  }
  return null;
}

/** More places at which a duty may end no sentence has; each is tried by reading both sides again. */
const MAX_PLACES = 12;

const mayBeSeveral = (clause: Clause, { max }: Scale): boolean =>
  clause.kind === 'unknown' || holdsPoints(clause, max);
