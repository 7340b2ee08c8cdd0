import type * as Docx from 'docx';
import type { Annex, LetterBlock, Letter, Pieces } from '../letter';
import { A4, centred, emptyLine, FONT, rule, textRuns, SIZE, onePiece, twips, type Library } from './parts';
import { letterTable, twoColumns } from './tables';

/** Top, bottom, left, right in the decree's millimetres. */
const MARGIN = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(20) } as const;
const FIRST_LINE = twips(12.7);

/**
 * Writes a letter as a Word file: headings as styles, tables with repeated headers, blanks marked in yellow. Several letters
 * are in one file, each with pages of its own.
 */
export async function writeDocx(letter: Letter, ...more: readonly Letter[]): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, Packer } = docx;
  const file = new Document({
    title: letter.subject,
    styles: stylesOf(docx),
    sections: [letter, ...more].flatMap((each, index) => sectionsOf(each, docx, index > 0)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The pages of a letter and those of its annexes; the pages of a further letter are counted again. */
const sectionsOf = (letter: Letter, docx: Library, isFurther: boolean): readonly Docx.ISectionOptions[] => [
  {
    properties: {
      titlePage: true,
      page: { size: A4, margin: MARGIN, ...(isFurther ? { pageNumbers: { start: 1 } } : {}) },
    },
    headers: headersOf(docx),
    children: [
      letter.isNote ? centred(letter.office, docx, { size: SIZE.head, bold: true }) : headTable(letter, docx),
      ...titleOf(letter, docx),
      ...letter.body.flatMap((block) => blockOf(block, docx)),
      ...footOf(letter, docx),
    ],
  },
  ...letter.annexes.map((annex) => annexOf(annex, docx)),
];

const stylesOf = ({ AlignmentType }: Library): NonNullable<Docx.IPropertiesOptions['styles']> => {
  const headingRun = { font: FONT, size: SIZE.body, bold: true, color: '000000' } as const;
  const paragraph = { spacing: { before: 120, after: 60 }, indent: { firstLine: FIRST_LINE } } as const;
  return {
    default: {
      document: { run: { font: FONT, size: SIZE.body } },
      title: {
        run: { ...headingRun, size: SIZE.body },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 0 } },
      },
      heading1: { run: headingRun, paragraph: { ...paragraph, keepNext: true } },
      heading2: { run: headingRun, paragraph: { ...paragraph, keepNext: true } },
    },
  };
};

/** The number of the page is above the text from the second page on. */
function headersOf({ AlignmentType, Header, PageNumber, Paragraph, TextRun }: Library) {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head })],
  });
  return { first: new Header({ children: [] }), default: new Header({ children: [number] }) };
}

/** Office and number at the left, the state's name, place and day at the right. */
function headTable(letter: Letter, docx: Library): Docx.Table {
  const left = [
    ...(letter.parent ? [centred(letter.parent, docx, { size: SIZE.table })] : []),
    centred(letter.office, docx, { size: SIZE.head, bold: true }),
    rule(docx, 20),
    centred(letter.number, docx, { size: SIZE.head }),
  ];
  const right = [
    centred(onePiece('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), docx, { size: SIZE.table, bold: true }),
    centred(onePiece('Độc lập - Tự do - Hạnh phúc'), docx, { size: SIZE.head, bold: true }),
    rule(docx, 26),
    ...(letter.placeAndDate ? [centred(letter.placeAndDate, docx, { size: SIZE.head, italics: true })] : []),
  ];
  return twoColumns([left, 62], [right, 98], docx);
}

/** Who gets it and who signs; nothing below a note. */
function footOf(letter: Letter, docx: Library): readonly (Docx.Table | Docx.Paragraph)[] {
  if (letter.isNote) return [];
  const { cosigners } = letter;
  return [
    emptyLine(docx),
    ...(cosigners ? signersTables(letter, cosigners, docx) : [footTable(letter, docx)]),
  ];
}

/** Recipients at the left, who signs at the right, with room for the signature. */
const footTable = (letter: Letter, docx: Library): Docx.Table =>
  twoColumns([recipientsOf(letter, docx), 75], [signatureOf(letter.signature, docx), 85], docx);

/** Those who sign a record: one next to the office's own signature, one below it next to the recipients. */
function signersTables(
  letter: Letter,
  [first, second]: NonNullable<Letter['cosigners']>,
  docx: Library,
): (Docx.Table | Docx.Paragraph)[] {
  return [
    twoColumns([signatureOf(first, docx), 80], [signatureOf(letter.signature, docx), 80], docx),
    emptyLine(docx),
    twoColumns([recipientsOf(letter, docx), 80], [signatureOf(second, docx), 80], docx),
  ];
}

function recipientsOf({ recipients }: Letter, docx: Library): Docx.Paragraph[] {
  const { Paragraph } = docx;
  return [
    new Paragraph({
      children: textRuns(onePiece('Nơi nhận:'), docx, { size: SIZE.table, bold: true, italics: true }),
    }),
    ...recipients.map(
      (pieces) =>
        new Paragraph({ children: textRuns([{ text: '- ' }, ...pieces], docx, { size: SIZE.small }) }),
    ),
  ];
}

const signatureOf = (signature: readonly Pieces[], docx: Library): Docx.Paragraph[] => [
  ...signature.map((pieces) => centred(pieces, docx, { bold: true })),
  ...Array.from({ length: 4 }, () => emptyLine(docx)),
  centred([{ text: '(họ và tên người ký)', isBlank: true }], docx, { bold: true }),
];

function titleOf({ type, subject, to }: Letter, docx: Library): Docx.Paragraph[] {
  const { Paragraph, HeadingLevel } = docx;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(onePiece(type), docx, { bold: true }) }),
    centred(onePiece(subject), docx, { bold: true }),
    rule(docx, 60),
    emptyLine(docx),
    ...(to ? [centred([{ text: 'Kính gửi: ' }, ...to], docx), emptyLine(docx)] : []),
  ];
}

function blockOf(block: LetterBlock, docx: Library): (Docx.Paragraph | Docx.Table)[] {
  const { Paragraph, AlignmentType, HeadingLevel } = docx;
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: textRuns(onePiece(block.text), docx, { bold: true }),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: FIRST_LINE },
          spacing: { before: 60, after: 60 },
          children: textRuns(block.pieces, docx),
        }),
      ];
    case 'table':
      return [letterTable(block, docx), emptyLine(docx)];
  }
}

/** An annex is on landscape pages of its own, with its title as a heading. */
function annexOf({ title, subtitle, blocks }: Annex, docx: Library): Docx.ISectionOptions {
  const { AlignmentType, HeadingLevel, PageOrientation, Paragraph } = docx;
  return {
    properties: {
      // Given upright: the library turns width and height itself.
      page: {
        size: { ...A4, orientation: PageOrientation.LANDSCAPE },
        margin: { ...MARGIN, left: twips(25) },
      },
    },
    headers: { default: headersOf(docx).default },
    children: [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        alignment: AlignmentType.CENTER,
        indent: { firstLine: 0 },
        children: textRuns(onePiece(title), docx, { bold: true }),
      }),
      centred(onePiece(subtitle), docx, { bold: true }),
      emptyLine(docx),
      ...blocks.flatMap((block) => blockOf(block, docx)),
    ],
  };
}
