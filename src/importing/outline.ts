import type { DocumentParagraph, DocumentTable, TextDocument } from '../model/text-document';
import { plainText, textKey } from '../text/key';
import { levelOfMark, PLAIN_LEVEL } from '../text/list-mark';
import { isGenericTitle, partOfTitle, type PlanPart } from './plan-parts';

/** A paragraph or table with the headings above it. */
export interface Outlined<Block> {
  readonly block: Block;
  readonly part: PlanPart;
  /** The nearest heading that names a subject: "Cải cách thủ tục hành chính"; empty where there is none. */
  readonly field: string;
  /** All headings above it, from the widest. */
  readonly headings: readonly string[];
  readonly isHeading: boolean;
}

export interface Outline {
  readonly paragraphs: readonly Outlined<DocumentParagraph>[];
  readonly tables: readonly (Outlined<DocumentTable> & { readonly before: readonly DocumentParagraph[] })[];
}

interface Heading {
  readonly level: number;
  readonly title: string;
}

/** Reads a plan's structure from its numbering, its heading styles and its capitals. */
export function outlineOf({ blocks }: TextDocument): Outline {
  const paragraphs: Outlined<DocumentParagraph>[] = [];
  const tables: (Outlined<DocumentTable> & { readonly before: readonly DocumentParagraph[] })[] = [];
  let open: readonly Heading[] = [];
  let before: DocumentParagraph[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'table') {
      tables.push({ block, ...placedUnder(open), isHeading: false, before });
      before = [];
      return;
    }
    const heading = headingOf(block, blocks[at + 1]);
    if (heading) open = [...open.filter(({ level }) => level < heading.level), heading];
    else if (closesPlan(block)) open = [];
    before.push(block);
    paragraphs.push({ block, ...placedUnder(open), isHeading: heading !== null });
  });
  return { paragraphs, tables };
}

function placedUnder(open: readonly Heading[]): Pick<Outlined<never>, 'part' | 'field' | 'headings'> {
  const headings = open.map(({ title }) => title);
  const inward = headings.toReversed();
  const parts = inward.flatMap((title) => partOfTitle(title) ?? []);
  return {
    headings,
    part: parts[0] ?? (open.length === 0 ? 'outside' : 'other'),
    field: inward.find((title) => !isGenericTitle(title)) ?? '',
  };
}

/** What is below the plan itself: recipients, signature. */
const closesPlan = ({ text }: DocumentParagraph): boolean =>
  /^(noi nh[a-z]{1,2}n\b|kt\.|tm\.|tren day la|tren day 1a)/.test(textKey(text));

const MAX_TITLE_LENGTH = 200;
/** Heading styles are wider than the numbers of paragraphs below them. */
const STYLE_LEVEL = 2;
/** An unnumbered line in capitals divides a plan as a Roman number does. */
const CAPITALS_LEVEL = 2;

/** A heading: short, without figures, and above paragraphs that are not of its kind. */
function headingOf(
  paragraph: DocumentParagraph,
  next: TextDocument['blocks'][number] | undefined,
): Heading | null {
  const { mark, heading } = paragraph;
  const text = plainText(paragraph.text);
  const level = levelOfMark(mark);
  if (text === '' || text.length > MAX_TITLE_LENGTH || /\d\s*%/.test(text)) return null;
  if (mark !== '' && level <= 2) return { level, title: titleOf(text) };
  if (heading !== null) return { level: Math.min(level, STYLE_LEVEL + heading - 1), title: titleOf(text) };
  if (mark === '') return isCapitalTitle(text) ? { level: CAPITALS_LEVEL, title: titleOf(text) } : null;
  if (next === undefined || level >= 9 || isSentence(text)) return null;
  // Nothing is below it but recipients and a signature.
  if (next.kind === 'paragraph' && closesPlan(next)) return null;
  const nextLevel = next.kind === 'paragraph' ? levelOfMark(next.mark) : PLAIN_LEVEL;
  return nextLevel > level ? { level, title: titleOf(text) } : null;
}

/** "Văn phòng Sở: Theo dõi …" tells something, however short. */
const isSentence = (text: string): boolean =>
  /[;,]$|:\s+\S/.test(text) || (/\.$/.test(text) && text.length > 80);

const isCapitalTitle = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && partOfTitle(text) !== null;

/** "IV. KINH PHÍ THỰC HIỆN: Từ nguồn …": the title ends at the colon. */
const titleOf = (text: string): string => text.replace(/\s*(?::\s.*|[:.]\s*)$/u, '').trim();
