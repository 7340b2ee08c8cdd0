import type { ImportedPlan, ImportedLine, NotTaken } from '../model/imported-plan';
import { message, type Message } from '../model/message';
import type { LetterRecognition, TextDocument } from '../model/text-document';
import { holdsFigure } from './figures';
import { paragraphSource, rowSource } from './sources';

/**
 * A plan whose lines are doubtful where a word of theirs was recognised in a picture and may be another. Such a paragraph with a
 * figure of which nothing was taken is listed, and so is every page that could not be read.
 */
export function withScanDoubts(plan: ImportedPlan, document: TextDocument): ImportedPlan {
  const unsure = unsurePlaces(document);
  const doubted = <Line extends ImportedLine>(lines: readonly Line[]): readonly Line[] =>
    lines.map((line) =>
      unsure.has(keyOf(line.source))
        ? { ...line, doubts: [message('import.doubt.scan'), ...line.doubts] }
        : line,
    );
  const { recognition } = document;
  return {
    ...plan,
    targets: doubted(plan.targets),
    tasks: doubted(plan.tasks),
    notTaken: [...plan.notTaken, ...unsureParagraphs(plan, document), ...unreadPages(document)],
    ...(recognition ? { recognition } : {}),
  };
}

/** How sure the letters of a scan are, in one sentence. */
export const scanSentence = ({ pages, sureShare }: LetterRecognition): Message =>
  message('import.scanned', { pages, sure: Math.floor(sureShare * 100) });

const keyOf = ({ key, args }: Message): string => `${key} ${JSON.stringify(args)}`;

function unsurePlaces({ blocks }: TextDocument): ReadonlySet<string> {
  const places = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.isUnsure
        ? [paragraphSource(block.place)]
        : []
      : (block.unsureRows ?? []).map((row) => rowSource(block.place, row)),
  );
  return new Set(places.map(keyOf));
}

/** "g5%", "l00": a figure of which a digit was taken for a letter. */
const HALF_LOST = /(?<![\p{L}\d/])(?:[gGoOlIsSbB]\d{1,2}|\d{1,2}[gGoOlIsSbB])(?![\p{L}\d/])/u;

const mayHoldFigure = (text: string): boolean => holdsFigure(text) || HALF_LOST.test(text);

function unsureParagraphs(
  { targets, tasks, notTaken }: ImportedPlan,
  { blocks }: TextDocument,
): readonly NotTaken[] {
  const taken = new Set([...targets, ...tasks, ...notTaken].map(({ source }) => keyOf(source)));
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.isUnsure || !mayHoldFigure(block.text)) return [];
    const source = paragraphSource(block.place);
    return taken.has(keyOf(source)) ? [] : [{ text: block.text, why: message('import.why.scan'), source }];
  });
}

const unreadPages = ({ unreadPages = [] }: TextDocument): readonly NotTaken[] =>
  unreadPages.map((page) => ({
    text: '…',
    why: message('import.why.unread-page'),
    source: message('import.source.page', { page }),
  }));
