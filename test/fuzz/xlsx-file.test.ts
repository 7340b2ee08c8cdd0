import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { assess } from '../../src/assess';
import type { WorkbookContent } from '../../src/model/grid';
import { Refusal } from '../../src/model/refusal';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { packed, unpacked } from '../support/xlsx';
import { FUZZ_TIMEOUT, fuzzRuns, inherited, inTime } from './budget';

const RUNS = { numRuns: fuzzRuns(150) };
const SAMPLES = join(__dirname, '../../assets/samples');
const SMALL = new Uint8Array(readFileSync(join(SAMPLES, 'ban-quan-ly-khu-kinh-te-2026.xlsx')));
const SOUND = openXlsx(SMALL).content;
const PARTS = unpacked(SMALL);
const XML_PARTS = Object.keys(PARTS).filter((name) => /\.(?:xml|rels)$/.test(name));

/** What the reader makes of a file: its content, or `null` for a refusal. Anything else it may not do. */
function read(bytes: Uint8Array): WorkbookContent | null {
  try {
    return inTime(() => openXlsx(bytes).content);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Assesses what was read; a refusal is an answer too. */
function assessed(content: WorkbookContent): void {
  try {
    inTime(() => assess(content, { asOf: asDay('2026-12-31') }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const damagedBytes = fc
  .array(
    fc.record({
      at: fc.nat({ max: SMALL.length - 1 }),
      how: fc.constantFrom('flip', 'cut', 'double', 'zero', 'end'),
      bits: fc.integer({ min: 1, max: 255 }),
      length: fc.integer({ min: 1, max: 64 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((damages) =>
    damages.reduce<Uint8Array>((bytes, { at: index, how, bits, length }) => {
      const place = Math.min(index, Math.max(0, bytes.length - 1));
      const before = bytes.subarray(0, place);
      switch (how) {
        case 'end':
          return before;
        case 'cut':
          return joined(before, bytes.subarray(place + length));
        case 'double':
          return joined(before, bytes.subarray(place, place + length), bytes.subarray(place));
        case 'zero':
          return joined(before, new Uint8Array(length), bytes.subarray(place + length));
        default:
          return bytes.map((byte, i) => (i === place ? byte ^ bits : byte));
      }
    }, SMALL),
  );

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

/** Tokens of XML that break readers, or that they should not follow. */
const HOSTILE: readonly string[] = [
  ...['', '<', '>', '&', '&amp', '&#0;', '&#x110000;', '&lol;', ']]>', '<!--', '<![CDATA[', '<?x', '"', "'"],
  ...[
    '<row r="1048577"/>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="A0"/>',
    '<c t="s"><v>99999</v></c>',
    '<c t="s"><v>-1</v></c>',
  ],
  ...[
    '<v>1e999</v>',
    '<v>NaN</v>',
    '<v>0x10</v>',
    '<f>A1+</f>',
    '<f t="shared" si="7"/>',
    '<f t="array" ref="A1:XFD1048576">1</f>',
  ],
  ...[
    '<mergeCell ref="A1:XFD1048576"/>',
    '<dimension ref="A1:XFD1048576"/>',
    '<col min="1" max="99999999"/>',
  ],
  ...[
    'r="A1"',
    'r="ZZZZ99999999"',
    't="b"',
    't="e"',
    't="__proto__"',
    's="-1"',
    's="4294967296"',
    'count="4000000000"',
  ],
  ...[
    'Target="../../../../etc/passwd"',
    'Target="file:///C:/x"',
    'Id="__proto__"',
    'constructor',
    'xmlns:a="b"',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<!DOCTYPE a SYSTEM "http://example.org/a.dtd">',
    '<a>'.repeat(5000),
    '\u0000',
    '\uffff',
  ],
];
const damagedXml = fc
  .tuple(
    fc.constantFrom(...XML_PARTS),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom('insert', 'replace', 'drop', 'repeat'), fc.constantFrom(...HOSTILE)),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  )
  .map(([name, changes]) => {
    const text = changes.reduce(
      (xml, [index, how, token]) => {
        const places = [...xml.matchAll(/<[^>]*>|[\w:]+="[^"]*"|[^<>]+/g)];
        const place = places[index % Math.max(1, places.length)];
        if (!place) return xml;
        const before = xml.slice(0, place.index);
        const after = xml.slice(place.index + place[0].length);
        if (how === 'drop') return before + after;
        if (how === 'repeat') return before + place[0].repeat(50) + after;
        return before + token + (how === 'insert' ? place[0] : '') + after;
      },
      strFromU8(PARTS[name] ?? new Uint8Array()),
    );
    return packed({ ...PARTS, [name]: text });
  });

afterEach(() => expect(inherited()).toEqual([]));

test(
  'a file with damaged bytes is refused, or reads as if nothing had happened: never something else',
  () => {
    fc.assert(
      fc.property(damagedBytes, (bytes) => {
        const content = read(bytes);
        if (content !== null) expect(content.grids).toEqual(SOUND.grids);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a file with hostile XML is read or refused, in time, and what was read can be assessed',
  () => {
    fc.assert(
      fc.property(damagedXml, (bytes) => {
        const content = read(bytes);
        if (content !== null) assessed(content);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a file of any bytes is refused',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(read(bytes)).toBeNull();
        expect(read(joined(new Uint8Array([0x50, 0x4b, 3, 4]), bytes))).toBeNull();
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'memory does not grow with the number of damaged files',
  () => {
    const files = fc.sample(damagedXml, 60);
    const sweep = (): number => {
      files.forEach((file) => read(file));
      globalThis.gc?.();
      return process.memoryUsage().heapUsed;
    };
    sweep();
    const first = sweep();
    const later = [sweep(), sweep(), sweep()].at(-1) ?? 0;
    expect(later - first).toBeLessThan(100 * 1024 * 1024);
  },
  FUZZ_TIMEOUT,
);
