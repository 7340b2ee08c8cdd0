import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { cell, docxFile, listLevel, numbered, paragraph, row, table } from '../support/docx';
import {
  PDF_CATALOG,
  PDF_FONT,
  PDF_PAGES,
  PDF_PLAN_TEXT,
  pdfOf,
  pdfPage,
  pdfStream,
} from '../support/pdf-objects';

/** A number from 0 to below 1, the next of a series. */
export type Random = () => number;

/** Makes one input of its kind. */
type Maker = (random: Random) => Uint8Array;

const upTo = (random: Random, most: number): number => Math.floor(random() * most);
const oneOf = <Item>(random: Random, items: readonly [Item, ...Item[]]): Item =>
  items[upTo(random, items.length)] ?? items[0];

/** Bytes that a broken disk or line leaves: changed, cut, put twice, swapped. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const at = upTo(random, bytes.length);
  const end = Math.min(bytes.length, at + 1 + upTo(random, 60));
  const join = (...parts: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (upTo(random, 4)) {
    case 0:
      return bytes.map((own) => (random() < 0.002 ? upTo(random, 256) : own));
    case 1:
      return bytes.slice(0, Math.max(5, at));
    case 2:
      return join(bytes.subarray(0, end), bytes.subarray(at));
    default:
      return join(bytes.subarray(0, at), bytes.subarray(end));
  }
}

const WORD = docxFile({
  body:
    numbered('MỤC TIÊU', 1) +
    paragraph('- Trên 90% hồ sơ đúng hạn, dưới 5% hồ sơ trễ hạn.') +
    numbered('NHIỆM VỤ', 1) +
    table(
      row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'),
      row('1', 'Rà soát văn bản', 'Thanh tra', 'Quý II'),
      `<w:tr>${cell('2')}${cell('Kiểm tra', '<w:gridSpan w:val="2"/>')}${cell('Quý III', '<w:vMerge/>')}</w:tr>`,
    ),
  numbering: `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'upperRoman', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
});
const WORD_PARTS = unzipSync(WORD);

/** The XML of a part cut and put together otherwise, in a package that is whole. */
function otherXml(random: Random): Uint8Array {
  const text = new TextDecoder().decode(WORD_PARTS['word/document.xml']);
  const tags = text.split(/(?=<)/);
  const changed = tags.flatMap((tag) => (random() < 0.02 ? oneOf(random, [[], [tag, tag], [oneOf(random, ['<w:tbl>', '</w:tc>', '<w:tr/>', '&x;', '<!--'])]]) : [tag])); // prettier-ignore
  return zipSync({ ...WORD_PARTS, 'word/document.xml': strToU8(changed.join('')) });
}

const NAMES = ['p', 'r', 't', 'tbl', 'tr', 'tc', 'tcPr', 'trPr', 'pPr', 'rPr', 'numPr', 'numId', 'ilvl', 'gridSpan', 'gridBefore', 'vMerge', 'sdt', 'sdtContent', 'txbxContent', 'del', 'ins', 'caps', 'br', 'sym', 'hyperlink'] as const; // prettier-ignore
const WORDS = ['', '90% hồ sơ', 'Quý II', 'KẾ HOẠCH', '1.', 'Chủ trì', 'Thời hạn'] as const;
const VALUES = [
  '',
  ' w:val="restart"',
  ' w:val="-1"',
  ' w:val="99999999999"',
  ' w:val="x"',
  ' w:val="0"',
] as const;

/** Well-formed XML of the words of the format in any order. */
function anyOrder(random: Random, depth = 0): string {
  if (depth === 8 || random() < 0.25) return oneOf(random, WORDS);
  const name = oneOf(random, NAMES);
  const children = Array.from({ length: upTo(random, 5) }, () => anyOrder(random, depth + 1));
  return `<w:${name}${oneOf(random, VALUES)}>${children.join('')}</w:${name}>`;
}

const deep = (random: Random): Uint8Array => {
  const name = oneOf(random, ['w:tbl><w:tr><w:tc', 'w:sdt><w:sdtContent', 'w:p', 'w:ins']);
  const close = name.split('><').reverse().join('></');
  const times = 1 + upTo(random, 2000);
  return docxFile({ body: `<${name}>`.repeat(times) + `</${close}>`.repeat(times) });
};

const wide = (random: Random): Uint8Array =>
  docxFile({
    body: table(
      ...Array.from({ length: 1 + upTo(random, 40) }, () =>
        `<w:tr>${cell('Quý II', `<w:gridSpan w:val="${10 ** upTo(random, 10)}"/>`).repeat(1 + upTo(random, 60))}</w:tr>`,
      ),
    ),
  }); // prettier-ignore

const unpacksLarge = (random: Random): Uint8Array => {
  const parts: Zippable = { ...WORD_PARTS };
  const megabytes = oneOf(random, [1, 30, 200]);
  parts[oneOf(random, ['word/document.xml', 'word/styles.xml', 'word/media/a.bin'])] = new Uint8Array(megabytes << 20);
  return zipSync(parts, { level: 9 });
}; // prettier-ignore

const circles = (random: Random): Uint8Array => {
  const count = 1 + upTo(random, 50);
  const styles = Array.from(
    { length: count },
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="S${at}"><w:basedOn w:val="S${(at + 1) % count}"/></w:style>`,
  );
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${upTo(random, 2 ** 31)}"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%1%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  return docxFile({
    body: paragraph('x', '<w:pStyle w:val="S0"/>') + numbered('90% hồ sơ', 1),
    styles: styles.join(''),
    numbering,
  });
};

const pdfWith = (content: Buffer, more = '', resources = ''): Uint8Array =>
  pdfOf([PDF_CATALOG, PDF_PAGES, pdfPage(resources), pdfStream(content, more), PDF_FONT]);
const PDF = pdfWith(PDF_PLAN_TEXT);
const PACKED_PDF = pdfWith(deflateSync(PDF_PLAN_TEXT), '/Filter /FlateDecode');

const hostilePdf: Maker = (random) =>
  oneOf<() => Uint8Array>(random, [
    () => pdfOf([PDF_CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    () => pdfOf([PDF_CATALOG, `<< /Type /Pages /Kids [3 0 R] /Count ${10 ** upTo(random, 9)} >>`, pdfPage(), pdfStream(PDF_PLAN_TEXT), PDF_FONT]),
    () => pdfWith(Buffer.from(oneOf(random, ['[', '<<', '(', 'q ']).repeat(1 + upTo(random, 100_000)))),
    () => pdfWith(deflateSync(Buffer.alloc(1 + upTo(random, 60_000_000), 0x20)), '/Filter /FlateDecode'),
    () => pdfWith(Buffer.from('0 0 m 9 9 l S '.repeat(upTo(random, 60_000)))),
    () => pdfWith(Buffer.from(`BT /F1 1 Tf ${'1 0 Td (90%) Tj '.repeat(upTo(random, 20_000))} ET`)),
  ])(); // prettier-ignore

/** A small scan: lines as of letters, and dirt. */
function pictured(random: Random): { width: number; height: number; pixels: Uint8Array } {
  const [width, height] = [60 + upTo(random, 240), 40 + upTo(random, 120)];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let line = 12; line + 8 < height; line += 20)
    for (let x = 8; x < width - 8; x++)
      if (x % 9 < 5) for (let y = line; y < line + 8; y++) pixels[y * width + x] = upTo(random, 60);
  return { width, height, pixels: pixels.map((own) => (random() < 0.01 ? 255 - own : own)) };
}

const scannedPdf: Maker = (random) => {
  const { width, height, pixels } = pictured(random);
  const claimed = random() < 0.3 ? 10 ** upTo(random, 6) : width;
  const picture = `/Type /XObject /Subtype /Image /Width ${claimed} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent ${oneOf(random, [8, 8, 8, 1, 16])} /Filter /FlateDecode`;
  const scan = pdfOf([
    PDF_CATALOG,
    PDF_PAGES,
    pdfPage('/XObject << /P 6 0 R >>'),
    pdfStream(Buffer.from('q 595 0 0 842 0 0 cm /P Do Q')),
    PDF_FONT,
    pdfStream(deflateSync(pixels), picture),
  ]);
  return random() < 0.5 ? damaged(scan, random) : scan;
};

/** A picture file of shades of grey; its sums are not checked by the reader. */
const png: Maker = (random) => {
  const { width, height, pixels } = pictured(random);
  const rows = Buffer.concat(
    Array.from({ length: height }, (_, y) =>
      Buffer.from([upTo(random, 5), ...pixels.subarray(y * width, (y + 1) * width)]),
    ),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(random() < 0.2 ? 2 ** upTo(random, 32) : width, 0);
  head.writeUInt32BE(height, 4);
  head.set([oneOf(random, [8, 8, 8, 16, 3]), oneOf(random, [0, 0, 2, 3, 6]), 0, 0, upTo(random, 2)], 8);
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const file = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return random() < 0.5 ? damaged(new Uint8Array(file), random) : new Uint8Array(file);
};

/** The head of a photograph, and whatever follows. */
const jpeg: Maker = (random) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, upTo(random, 256), upTo(random, 256), upTo(random, 256), upTo(random, 256), 1, 1, 0x11, 0, 0xff, 0xda],
    ...Array.from({ length: upTo(random, 400) }, () => upTo(random, 256)),
  ]); // prettier-ignore

/** Kinds of inputs with their makers, each with how many of ten thousand are of it. */
export const HOSTILE: readonly { readonly kind: string; readonly share: number; readonly make: Maker }[] = [
  { kind: '.docx, bytes damaged', share: 0.3, make: (random) => damaged(WORD, random) },
  { kind: '.docx, XML cut and put together', share: 0.2, make: otherXml },
  { kind: '.docx, elements in any order', share: 0.2, make: (random) => docxFile({ body: anyOrder(random) + anyOrder(random) }) },
  { kind: '.docx, deep', share: 0.045, make: deep },
  { kind: '.docx, wide', share: 0.045, make: wide },
  { kind: '.docx, unpacks to 1–200 MB', share: 0.005, make: unpacksLarge },
  { kind: '.docx, circles', share: 0.035, make: circles },
  { kind: 'PDF, bytes damaged', share: 0.13, make: (random) => damaged(random() < 0.5 ? PDF : PACKED_PDF, random) },
  { kind: 'PDF, hostile', share: 0.01, make: hostilePdf },
  { kind: 'PDF, scanned', share: 0.01, make: scannedPdf },
  { kind: 'picture, PNG', share: 0.01, make: png },
  { kind: 'picture, JPEG', share: 0.005, make: jpeg },
]; // prettier-ignore
