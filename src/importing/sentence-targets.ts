import type { ImportedTarget, NotTaken } from '../model/imported-plan';
import { message, type Message } from '../model/message';
import type { Goal } from '../model/target';
import type { DocumentParagraph } from '../model/text-document';
import { readGoals, type ReadGoal } from '../reading/wording/read-goals';
import { plainText, textKey } from '../text/key';
import { levelOfMark } from '../text/list-mark';
import { hasLostMarks } from '../text/lost-marks';
import { sentencesOf } from '../text/sentences';
import { holdsFigure } from './figures';
import { notOwn, tellsTimeLimit, type SentencePlace } from './not-own';
import type { Outlined } from './outline';
import { paragraphSource } from './sources';

/** A target before it has its running number. */
export type FoundTarget = Omit<ImportedTarget, 'no'>;

export interface FoundTargets {
  readonly targets: readonly FoundTarget[];
  readonly notTaken: readonly NotTaken[];
}

/** What the sentences of a plan are read with. */
export interface PlanFacts {
  readonly year: number | null;
  readonly isOfProvince: boolean;
}

/**
 * Reads targets from running text: each sentence, each part between ";", each figure in it. What has a figure and is no
 * target of the plan is listed with the reason.
 */
export function sentenceTargets(
  paragraphs: readonly Outlined<DocumentParagraph>[],
  facts: PlanFacts,
): FoundTargets {
  const hasTargetPart = paragraphs.some(({ part, block }) => part === 'targets' && /\d\s*%/.test(block.text));
  const targets: FoundTarget[] = [];
  const notTaken: NotTaken[] = [];
  let lead: LeadIn | null = null;
  for (const outlined of paragraphs) {
    const { block, part } = outlined;
    lead = leadInto(block, lead);
    const place = { ...facts, part };
    let isOfBefore = false;
    for (const sentence of sentencesOf(withWholeHundreds(block.text))) {
      const own = readSentence(sentence, place);
      // "Năm 2026 … đạt 96%; xếp thứ 23": what follows in the paragraph is told of the same year.
      const read: ReadSentence | null =
        isOfBefore && own?.kind === 'targets' && !saysAim(sentence) ? PAST : own;
      if (read === null) continue;
      isOfBefore = read === PAST || (read.kind === 'refused' && read.why.key === 'import.why.past');
      if (read.kind === 'refused') {
        notTaken.push({ text: sentence, why: read.why, source: paragraphSource(block.place) });
        continue;
      }
      const subject = lead?.paragraph === block ? '' : (lead?.text ?? '');
      targets.push(...targetsOf(read, outlined, { subject, hasTargetPart, year: facts.year }));
    }
  }
  return { targets, notTaken };
}

/** "l00%", as recognition leaves it: there is no other number with two noughts before the sign. */
const withWholeHundreds = (text: string): string => text.replace(/(?<![\p{L}\d])[lI|]00(?=\s*%)/gu, '100');

/** "Tỷ lệ hồ sơ giải quyết đúng hạn:" above "+ Cấp sở: 98%". */
interface LeadIn {
  readonly paragraph: DocumentParagraph;
  readonly level: number;
  readonly text: string;
}

const ANNOUNCES = /\b(?:sau|sau day|nhu sau|cu the|gom|chi tieu|muc tieu|nhiem vu|yeu cau|noi dung)\s*:?$/;

function leadInto(paragraph: DocumentParagraph, open: LeadIn | null): LeadIn | null {
  const level = levelOfMark(paragraph.mark);
  const text = plainText(paragraph.text);
  const key = textKey(text);
  if (/:$/.test(text) && !holdsFigure(text)) return ANNOUNCES.test(key) ? null : { paragraph, level, text };
  return open && level > open.level ? open : null;
}

type ReadSentence =
  | { readonly kind: 'targets'; readonly sentence: string; readonly goals: readonly ReadGoal[] }
  | { readonly kind: 'refused'; readonly why: Message };

const refused = (why: Message): ReadSentence => ({ kind: 'refused', why });

const PAST = refused(message('import.why.past'));

/** Whether a sentence turns from what was to what is to be. */
const saysAim = (sentence: string): boolean =>
  /\b(?:phan dau|bao dam|dam bao|muc tieu|chi tieu|nam nay|den (?:het )?nam)\b/.test(textKey(sentence));

const COMPARED =
  /\b(?:it nhat|toi thieu|toi da|tro len|tro xuong|khong qua|khong duoi|khong thap hon|duoi|tren|xep|xep hang|thu hang|nhom|top)\b|[<>≥≤]/;

/** Parts where a plain amount is no aim: "02 đồng chí" are members of a team. */
const AIMING_PARTS = ['targets', 'tasks', 'purpose', 'other'];

function readSentence(sentence: string, place: SentencePlace): ReadSentence | null {
  const goals = readGoals(sentence);
  const [first] = goals;
  if (!first) {
    if (!holdsFigure(sentence)) return null;
    return refused(message(tellsTimeLimit(sentence) ? 'import.why.time-limit' : 'import.why.no-goal'));
  }
  const reasons = goals.map(
    ({ goal, text }) =>
      notOwn(sentence, goal, place) ?? notOwn(text, goal, place) ?? amountWithoutAim(goal, text, place),
  );
  const own = goals.filter((_, index) => reasons[index] === null);
  const why = reasons.find((reason) => reason !== null);
  if (own.length === 0 && why) return holdsFigure(sentence) ? refused(why) : null;
  return { kind: 'targets', sentence, goals: own };
}

/** Outside the targets an amount is one only where something compares it. */
function amountWithoutAim(goal: Goal, text: string, { part }: SentencePlace): Message | null {
  if (goal.of === 'rate' || part === 'targets') return null;
  if (!AIMING_PARTS.includes(part)) return message('import.why.no-goal');
  return COMPARED.test(textKey(text)) ? null : message('import.why.no-goal');
}

interface TargetContext {
  readonly subject: string;
  readonly hasTargetPart: boolean;
  readonly year: number | null;
}

function targetsOf(
  { sentence, goals }: Extract<ReadSentence, { readonly kind: 'targets' }>,
  { block, part, field }: Outlined<DocumentParagraph>,
  { subject, hasTargetPart, year }: TargetContext,
): readonly FoundTarget[] {
  const named = namedField(sentence);
  return goals.map(({ goal, text }) => {
    const words = withSubject(
      named?.rest ?? sentence,
      goals.length === 1 ? (named?.rest ?? sentence) : text,
      subject,
    );
    return {
      field: named?.field ?? field,
      text: words,
      goal,
      lead: '',
      source: paragraphSource(block.place),
      doubts: [
        ...(part === 'targets' || !hasTargetPart ? [] : [message('import.doubt.outside-targets')]),
        ...doubtsOfTarget(words, goal, year),
      ],
    };
  });
}

/** What is to be looked at in a target, wherever it was read. */
export function doubtsOfTarget(text: string, goal: Goal, year: number | null): readonly Message[] {
  const years = [...textKey(text).matchAll(/\b(?:nam|den nam) (20\d\d)\b/g)].map(([, named]) =>
    Number(named),
  );
  const isLater = year !== null && years.length > 0 && years.every((named) => named > year);
  return [
    ...(hasLostMarks(text) ? [message('import.doubt.marks')] : []),
    ...(isLater ? [message('import.doubt.later-year')] : []),
    ...(saysOnly(text, goal) ? [] : [message('import.doubt.wording')]),
  ];
}

/** True where the words alone say the goal: the sheet that is written is read by them. */
function saysOnly(text: string, goal: Goal): boolean {
  const [only, another] = readGoals(text);
  return (
    only !== undefined &&
    another === undefined &&
    only.goal.comparison === goal.comparison &&
    only.goal.at === goal.at
  );
}

const FIELD_BEFORE = /^((?:về|đối với|lĩnh vực)\s[^:;.%\d]{3,80}):\s+(?=\S)/iu;

/** "Về cải cách thể chế: 100% …". */
function namedField(sentence: string): { readonly field: string; readonly rest: string } | null {
  const found = FIELD_BEFORE.exec(sentence);
  if (found?.[1] === undefined) return null;
  const field = found[1].replace(/^(?:về|đối với|lĩnh vực)\s+/iu, '');
  return { field: field.charAt(0).toUpperCase() + field.slice(1), rest: sentence.slice(found[0].length) };
}

/** Shorter words do not say of what they are: "cấp xã 95%". */
const WORDS_THAT_SAY = 6;

function withSubject(sentence: string, text: string, lead: string): string {
  if (text.split(' ').length >= WORDS_THAT_SAY) return text;
  const own = /^([^:%\d]{6,120}):\s/u.exec(sentence)?.[1];
  const subject = own !== undefined && !text.startsWith(own) ? `${own}:` : lead;
  return subject === '' || text.startsWith(subject) ? text : `${subject} ${text}`;
}
