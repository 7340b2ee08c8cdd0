import { deflateSync } from 'node:zlib';
import { documentFormat } from '../../src/documents/document-format';
import { cutOut, inkThreshold, type GreyPicture } from '../../src/documents/scan/grey-picture';
import { jpegInPdf } from '../../src/documents/scan/jpeg-in-pdf';
import { mendedLine, withKnownWords } from '../../src/documents/scan/mended-line';
import { pngPicture } from '../../src/documents/scan/png-picture';
import { ruledSides, rulingLines } from '../../src/documents/scan/ruling-lines';
import { skewOf, straightened } from '../../src/documents/scan/straightened';
import { likelyTurns, quarterTurned } from '../../src/documents/scan/upright';
import { votedReading } from '../../src/documents/scan/voted-deadline';
import { importPlan } from '../../src/importing/import-plan';
import { withScanDoubts } from '../../src/importing/scan-doubts';
import type { TextDocument } from '../../src/model/text-document';
import { refusalOf } from '../support/refusal';

/** A white page with black boxes: left, top, right, bottom. */
function drawn(width: number, height: number, boxes: readonly (readonly number[])[]): GreyPicture {
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [left = 0, top = 0, right = 0, bottom = 0] of boxes)
    for (let y = top; y < bottom; y++) pixels.fill(0, y * width + left, y * width + right);
  return { width, height, pixels };
}

/** Bars as lines of text, falling to the right by so much. */
function bars(degrees: number): GreyPicture {
  const [width, height] = [800, 600];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let x = 50; x < 750; x++)
    for (let line = 0; line < 10; line++)
      for (let thick = 0; thick < 8; thick++) {
        const y = Math.round(60 + line * 48 + thick + (x - 400) * Math.tan((degrees * Math.PI) / 180));
        pixels[y * width + x] = 0;
      }
  return { width, height, pixels };
}

describe('a page that lies askew', () => {
  test.each([-1.5, -0.5, 0, 0.5, 2])('by %p degrees is seen to do so', (degrees) => {
    expect(Math.abs(skewOf(bars(degrees), 128) - degrees)).toBeLessThan(0.08);
  });

  test('is turned level', () => {
    expect(Math.abs(skewOf(straightened(bars(1), 128), 128))).toBeLessThan(0.08);
  });
});

describe('a page that lies on its side or upside down', () => {
  /** In no line is a letter right below one of the line above. */
  const shift = (line: number): number => (line * 5) % 12;
  /** Lines of letters in a frame. */
  const page = drawn(600, 800, [
    ...Array.from({ length: 20 }, (_, line) =>
      Array.from({ length: 40 }, (__, letter) => [60 + shift(line) + letter * 12, 60 + line * 34, 67 + shift(line) + letter * 12, 72 + line * 34]),
    ).flat(),
    [40, 40, 560, 42], [40, 40, 42, 760], [558, 40, 560, 760],
  ]); // prettier-ignore

  test('is tried on its side first, or only as it is and upside down', () => {
    expect(likelyTurns(page, 128)).toEqual([0, 2]);
    expect(likelyTurns(quarterTurned(page, 1), 128)).toEqual([1, 3]);
    expect(likelyTurns(quarterTurned(page, 2), 128)).toEqual([0, 2]);
  });

  test('an empty page is taken as it lies', () => {
    expect(likelyTurns(drawn(50, 50, []), 128)).toEqual([0, 2, 1, 3]);
  });

  test('turned once and three times it is as it was', () => {
    expect(quarterTurned(quarterTurned(page, 1), 3)).toEqual(page);
    const corner = quarterTurned(drawn(3, 2, [[0, 0, 1, 1]]), 1);
    expect([corner.width, corner.height, ...corner.pixels]).toEqual([2, 3, 255, 0, 255, 255, 255, 255]);
  });
});

describe('ink and paper', () => {
  test('are told apart where they differ most', () => {
    const grey = { width: 4, height: 1, pixels: Uint8Array.from([40, 50, 200, 210]) };
    expect(inkThreshold(grey)).toBeGreaterThan(50);
    expect(inkThreshold(grey)).toBeLessThanOrEqual(200);
  });

  test('a part is cut out with white around it', () => {
    const cut = cutOut(
      drawn(10, 10, [[0, 0, 10, 10]]),
      { left: 2, top: 2, right: 4, bottom: 4 },
      { margin: 1, scale: 1 },
    );
    expect([...cut.pixels]).toEqual([255, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 255, 255, 255]);
  });
});

describe('ruling lines of a page', () => {
  /** Two rows and two columns; the line between the rows is missing on the right. */
  const page = drawn(700, 500, [
    [50, 50, 650, 52], [50, 250, 348, 252], [50, 450, 650, 452],
    [50, 50, 52, 450], [350, 50, 352, 450], [648, 50, 650, 450],
  ]); // prettier-ignore

  test('are found with their ends', () => {
    const { across, down } = rulingLines(page, 128, 200);
    expect(across.map(({ from, to }) => [from, to])).toEqual([[50, 649], [50, 351], [50, 649]]); // prettier-ignore
    expect(down).toHaveLength(3);
  });

  test('each side of a cell is looked at by itself', () => {
    const { across } = ruledSides(page, 128, { xs: [51, 351, 649], ys: [51, 251, 451] });
    expect(across.map(({ at, from }) => [at, from])).toEqual([[51, 51], [51, 351], [251, 51], [451, 51], [451, 351]]); // prettier-ignore
  });
});

describe('signs that come out wrong', () => {
  test.each([
    [['s', 'Thực', 'hiện'], '• Thực hiện'],
    [['s°', 'Thực', 'hiện'], '• Thực hiện'],
    [['số', 'lượng'], 'số lượng'],
    [['IH.', 'KINH', 'PHÍ'], 'III. KINH PHÍ'],
    [['H.', 'MỤC', 'TIÊU'], 'II. MỤC TIÊU'],
    [['L.', 'Nguyễn'], 'L. Nguyễn'],
    [['Phòng', '.', 'Tổ', 'chức'], 'Phòng Tổ chức'],
  ])('%p is %p', (words, line) => expect(mendedLine(words)).toBe(line));

  test.each([
    ['Quý 11/2026', 'Quý II/2026'],
    ['quý H năm 2026', 'quý II năm 2026'],
    ['Quý IIl', 'Quý III'],
    ['Quý 1/2026', 'Quý 1/2026'],
    ['Quý 2/2026', 'Quý 2/2026'],
    ['quý Hai', 'quý Hai'],
    ['Chỉ số CCHOC, TTHG', 'Chỉ số CCHC, TTHC'],
    ['chuyển đối số, đối với', 'chuyển đổi số, đối với'],
  ])('%p is %p', (read, right) => expect(withKnownWords(read)).toBe(right));
});

describe('a deadline that was read thrice', () => {
  const reading = (text: string, sureness: number) => ({ lines: [], text, sureness });

  test('is what most sizes agree on, and unsure where one differs', () => {
    expect(
      votedReading([reading('Quý II', 70), reading('Quý III', 95), reading('Quý II', 80)]),
    ).toMatchObject({
      text: 'Quý II',
      sureness: 0,
    });
  });

  test('is sure where all agree, whichever strokes were read', () => {
    expect(votedReading([reading('Quý II', 70), reading('Quý 11', 90), reading('Quý H', 80)])?.sureness).toBe(
      90,
    );
  });
});

describe('pictures', () => {
  const chunk = (name: string, content: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  const png = (
    depth: number,
    kind: number,
    lines: readonly number[],
    width: number,
    height: number,
    interlace = 0,
  ) => {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([depth, kind, 0, 0, interlace], 8);
    return new Uint8Array(
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        chunk('IHDR', head),
        chunk('IDAT', deflateSync(Uint8Array.from(lines))),
        chunk('IEND', new Uint8Array()),
      ]),
    );
  };
  const pixelsOf = (file: Uint8Array): readonly number[] | null => {
    const picture = pngPicture(file, 1000);
    return picture && [...picture.pixels];
  };

  test('in PNG: grey with filters, one bit a pixel, colours, what is transparent', () => {
    expect(pixelsOf(png(8, 0, [1, 10, 5, 2, 1, 1], 2, 2))).toEqual([10, 15, 11, 16]);
    expect(pixelsOf(png(1, 0, [0, 0b10100000], 3, 1))).toEqual([255, 0, 255]);
    expect(pixelsOf(png(8, 2, [0, 255, 255, 255, 0, 0, 0], 2, 1))).toEqual([255, 0]);
    expect(pixelsOf(png(8, 4, [0, 0, 0, 0, 255], 2, 1))).toEqual([255, 0]);
  });

  test('that are interlaced, cut or too large are none', () => {
    expect(pixelsOf(png(8, 0, [0, 1], 1, 1, 1))).toBeNull();
    expect(pixelsOf(png(8, 0, [0, 1], 9, 9))).toBeNull();
    expect(pixelsOf(png(8, 0, [], 60000, 60000))).toBeNull();
    expect(pixelsOf(png(8, 0, [0, 1], 1, 1).subarray(0, 30))).toBeNull();
  });

  test('a JPEG without a frame is none', () => {
    expect(
      jpegInPdf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9, 0, 0, 0, 0])),
    ).toBeNull();
  });

  test('are known by their first bytes; other kinds are refused in a sentence', () => {
    expect(documentFormat(png(8, 0, [0, 1], 1, 1))).toBe('picture');
    expect(refusalOf(() => documentFormat(Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0])))).toBe(
      'import.picture-kind',
    );
  });
});

test('lines with unsure words are doubtful; unsure figures that were not taken and unread pages are listed', () => {
  const place = (order: number) => ({ page: 1, order });
  const paragraph = (order: number, mark: string, text: string, isUnsure = false) => ({
    kind: 'paragraph' as const, mark, text, heading: null, place: place(order), ...(isUnsure ? { isUnsure: true as const } : {}),
  }); // prettier-ignore
  const document: TextDocument = {
    kind: 'scan',
    blocks: [
      paragraph(1, '', 'KẾ HOẠCH cải cách hành chính năm 2026'),
      paragraph(2, 'I.', 'MỤC TIÊU'),
      paragraph(3, '-', 'Trên 90% hồ sơ đúng hạn.', true),
      paragraph(4, '-', 'Trên 80% hồ sơ trực tuyến.'),
      paragraph(5, '-', 'Giảm g5 so với năm trước.', true),
    ],
    notes: [],
    recognition: { pages: 1, sureShare: 0.8 },
    unreadPages: [2],
  };
  const plan = withScanDoubts(importPlan(document), document);
  expect(plan.targets.map(({ doubts }) => doubts.map(({ key }) => key))).toEqual([['import.doubt.scan'], []]);
  expect(plan.notTaken.map(({ why }) => why.key)).toContain('import.why.unread-page');
  expect(plan.notTaken.map(({ text }) => text)).toContain('Giảm g5 so với năm trước.');
});
