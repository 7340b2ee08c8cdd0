import type * as Docx from 'docx';
import type { Pieces } from '../letter';

/** The library, which is loaded when a letter is written and not before. */
export type Library = typeof Docx;

export const FONT = 'Times New Roman';
/** Half points: Decree 30/2020/NĐ-CP asks for 13 to 14 in the body. */
export const SIZE = { body: 28, table: 24, head: 26, small: 22 } as const;
/** A4 in twentieths of a point; rounding millimetres would make it a hair smaller. */
export const A4 = { width: 11906, height: 16838 } as const;
const TWIPS_PER_MM = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);
const YELLOW = 'yellow';

/** How a piece of text looks; sizes are in half points. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** The pieces of a text; a blank is marked in yellow. */
export const textRuns = (pieces: Pieces, { TextRun }: Library, look: RunLook = {}): Docx.TextRun[] =>
  pieces.map(
    ({ text, isBlank, isBold }) =>
      new TextRun({
        text,
        size: look.size ?? SIZE.body,
        ...(look.bold || isBold ? { bold: true } : {}),
        ...(look.italics ? { italics: true } : {}),
        ...(isBlank ? { highlight: YELLOW } : {}),
      }),
  );

/** A paragraph in the middle of its column, without room around it. */
export const centred = (pieces: Pieces, docx: Library, look: RunLook = {}): Docx.Paragraph =>
  new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: textRuns(pieces, docx, look) });

/** The short rule below a name: an exact line with a border below it, drawn in from both sides. */
export const rule = ({ Paragraph, BorderStyle, LineRuleType }: Library, inset: number): Docx.Paragraph =>
  new Paragraph({
    indent: { left: twips(inset), right: twips(inset) },
    spacing: { line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    run: { size: 4 },
  });

/** A free line of small height. */
export const emptyLine = ({ Paragraph }: Library): Docx.Paragraph =>
  new Paragraph({ run: { size: SIZE.small } });

/** A text of one piece. */
export const onePiece = (words: string): Pieces => [{ text: words }];
