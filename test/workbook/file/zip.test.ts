import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { nativeCodec } from '../../../src/cli/native-codec';
import { crc32 } from '../../../src/workbook/file/zip/crc32';
import { portableCodec } from '../../../src/workbook/file/zip/zip-codec';
import { DEFAULT_LIMITS, readDirectory } from '../../../src/workbook/file/zip/zip-directory';
import type { Zip } from '../../../src/workbook/file/zip/zip-directory';
import { readEntryBytes } from '../../../src/workbook/file/zip/zip-read';
import { writeZip } from '../../../src/workbook/file/zip/zip-write';
import { packed, unpacked } from '../../support/xlsx';
import { refusalOf } from '../../support/refusal';
import { rawZip } from './raw-zip';

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS): Zip => readDirectory(bytes, limits);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const contents = (zip: Zip): Record<string, string> =>
  Object.fromEntries(
    zip.entries.map((entry) => [
      entry.name,
      new TextDecoder().decode(readEntryBytes(zip, entry, portableCodec)),
    ]),
  );

describe('crc32', () => {
  test('is the checksum that zip prescribes', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  test('agrees with zlib for any bytes of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        expect(crc32(bytes)).toBe(nativeCodec.crc32(bytes));
      }),
    );
  });
});

describe.each([
  ['the portable codec', portableCodec],
  ['the codec of Node', nativeCodec],
])('%s', (_, codec) => {
  const large = bytesOf('Tỷ lệ nhiệm vụ hoàn thành '.repeat(20_000));

  test('gives back what it has packed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 3000 }), (bytes) => {
        expect(codec.inflate(codec.deflate(bytes), bytes.length)).toEqual(bytes);
      }),
    );
    expect(codec.inflate(codec.deflate(large), large.length)).toEqual(large);
  });

  test('throws when the stream holds more or fewer bytes than declared', () => {
    const deflated = codec.deflate(large);
    expect(() => codec.inflate(deflated, large.length - 1)).toThrow();
    expect(() => codec.inflate(deflated, large.length + 1)).toThrow();
    expect(() => codec.inflate(deflated, 1)).toThrow();
  });

  test('throws when the stream breaks off or is no stream', () => {
    const deflated = codec.deflate(new Uint8Array(randomBytes(5000)));
    expect(() => codec.inflate(deflated.subarray(0, 2000), 5000)).toThrow();
    expect(() => codec.inflate(bytesOf('không phải'), 100)).toThrow();
  });

  test('a part of many megabytes comes whole', () => {
    const part = new Uint8Array(6_000_000).map((_, offset) => (offset * 7 + (offset >> 9)) % 251);
    expect(Buffer.compare(codec.inflate(codec.deflate(part), part.length), part)).toBe(0);
  });
});

describe('a stream of a hundred thousand times its declared size is given up early', () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(128 * 1024 * 1024)));

  test('by the portable codec: it looks at no more than the first two kilobytes', () => {
    const read: number[] = [];
    const watched = Object.assign(bomb.slice(), {
      subarray(from: number, to: number) {
        read.push(to);
        return bomb.subarray(from, to);
      },
    });
    expect(() => portableCodec.inflate(watched, 1000)).toThrow(RangeError);
    expect(read).toEqual([2048]);
  });

  test('by the codec of Node: zlib itself keeps the bound', () => {
    expect(() => nativeCodec.inflate(bomb, 1000)).toThrow(
      expect.objectContaining({ code: 'ERR_BUFFER_TOO_LARGE' }),
    );
  });
});

describe('reading an archive', () => {
  test('lists the entries in the order of the directory', () => {
    const zip = open(packed({ 'b.xml': '<b/>', 'a.xml': '<a/>', 'tệp.xml': 'x' }));
    expect(zip.entries.map(({ name }) => name)).toEqual(['b.xml', 'a.xml', 'tệp.xml']);
    expect(contents(zip)).toEqual({ 'b.xml': '<b/>', 'a.xml': '<a/>', 'tệp.xml': 'x' });
  });

  test('reads stored entries, empty entries, data descriptors, zip64 fields, a comment, bytes behind the end', () => {
    const bytes = rawZip(
      [
        { name: 'stored.xml', content: 'không nén', stored: true },
        { name: 'empty.xml', content: '' },
        { name: 'streamed.xml', content: 'kích thước đứng sau', descriptor: true },
        { name: 'wide.xml', content: 'zip64', zip64: true },
      ],
      { comment: 'ghi chú của tệp nén', behind: '\r\n' },
    );
    expect(contents(open(bytes))).toEqual({
      'stored.xml': 'không nén',
      'empty.xml': '',
      'streamed.xml': 'kích thước đứng sau',
      'wide.xml': 'zip64',
    });
  });

  test('reads the zip64 end record', () => {
    expect(contents(open(rawZip([{ name: 'a.xml', content: 'a' }], { zip64: true })))).toEqual({
      'a.xml': 'a',
    });
  });

  test('refuses a file that breaks off anywhere', () => {
    const bytes = packed({ 'a.xml': 'một', 'b.xml': 'hai' });
    for (let length = 0; length < bytes.length; length++) {
      expect(refusalOf(() => open(bytes.subarray(0, length)))).toBe('file.truncated');
    }
  });

  test.each([
    ['an encrypted entry', [{ name: 'a', content: 'a', flags: 1 }], 'file.encrypted-entry'],
    ['an unknown compression', [{ name: 'a', content: 'a', method: 12 }], 'file.unsupported-zip'],
    [
      'two entries of one name',
      [
        { name: 'a', content: '1' },
        { name: 'A', content: '2' },
      ],
      'file.damaged-zip',
    ],
    [
      'a name that leads out of the package',
      [{ name: 'xl/../../etc/passwd', content: '' }],
      'file.damaged-zip',
    ],
    ['a name from the root', [{ name: '/etc/passwd', content: '' }], 'file.damaged-zip'],
    ['a name that leads out by backslashes', [{ name: '..\\workbook.xml', content: '' }], 'file.damaged-zip'],
    ['a name with a drive', [{ name: 'C:/a.xml', content: '' }], 'file.damaged-zip'],
    ['a name with a zero', [{ name: 'a\0.xml', content: '' }], 'file.damaged-zip'],
    ['a name of nothing', [{ name: '', content: '' }], 'file.damaged-zip'],
    ['a local record of another name', [{ name: 'a', localName: 'b', content: '' }], 'file.damaged-zip'],
    ['a local record elsewhere', [{ name: 'a', content: 'a', shift: 1 }], 'file.damaged-zip'],
    ['data that runs into the directory', [{ name: 'a', content: 'a', claimed: 5000 }], 'file.damaged-zip'],
    [
      'an entry above the limit of a part',
      [{ name: 'a', content: 'a', claimedSize: 300 * 2 ** 20 }],
      'file.too-large',
    ],
  ] as const)('refuses %s', (_, entries, key) => {
    expect(refusalOf(() => open(rawZip(entries)))).toBe(key);
  });

  test('refuses two entries that share their bytes', () => {
    const bytes = rawZip([
      { name: 'a', content: 'chung' },
      { name: 'a', content: 'chung', sharesFirst: true, centralName: 'b' },
    ]);
    expect(refusalOf(() => open(bytes))).toBe('file.damaged-zip');
  });

  test('refuses too many entries, and too much in total, before inflating anything', () => {
    const bytes = packed({ a: 'x'.repeat(600), b: 'x'.repeat(600) });
    expect(refusalOf(() => open(bytes, { part: 1000, total: 1000, entries: 10 }))).toBe('file.too-large');
    expect(refusalOf(() => open(bytes, { part: 1000, total: 2000, entries: 1 }))).toBe('file.too-large');
    expect(open(bytes, { part: 1000, total: 2000, entries: 2 }).entries).toHaveLength(2);
  });

  test('refuses an entry whose bytes do not agree with its checksum', () => {
    const zip = open(rawZip([{ name: 'a.xml', content: 'điểm', crc: 1 }]));
    const [entry] = zip.entries;
    expect(refusalOf(() => entry && readEntryBytes(zip, entry, portableCodec))).toBe('file.damaged-part');
  });

  test('refuses an entry that holds more than it declares', () => {
    const zip = open(rawZip([{ name: 'a.xml', content: 'x'.repeat(100_000), claimedSize: 10 }]));
    const [entry] = zip.entries;
    expect(refusalOf(() => entry && readEntryBytes(zip, entry, portableCodec))).toBe('file.damaged-part');
  });
});

describe('writing an archive', () => {
  const source = rawZip(
    [
      { name: 'first.xml', content: 'một', stored: true, extra: [0xa220, 'đệm'], time: 0x4321, date: 0x5a5a },
      { name: 'second.xml', content: 'hai '.repeat(50), descriptor: true, comment: 'ghi chú' },
      { name: 'third.xml', content: 'ba', zip64: true, attributes: 0x81a40000 },
    ],
    { comment: 'của cả tệp' },
  );

  test('carries untouched entries over: compressed bytes, order, times, extra fields, comments, attributes', () => {
    const before = open(source);
    const after = open(writeZip(before, new Map([['new.xml', bytesOf('mới')]]), portableCodec));
    expect(after.entries.map(({ name }) => name)).toEqual([
      'first.xml',
      'second.xml',
      'third.xml',
      'new.xml',
    ]);
    expect(after.comment).toEqual(before.comment);
    before.entries.forEach((entry, index) => {
      const same = after.entries[index];
      if (!same) throw new Error('an entry is missing');
      expect({ ...same, localStart: 0, centralStart: 0, dataStart: 0 }).toEqual({
        ...entry,
        localStart: 0,
        centralStart: 0,
        dataStart: 0,
      });
      const raw = (zip: Zip, { dataStart, compressedSize }: typeof entry) =>
        zip.bytes.slice(dataStart, dataStart + compressedSize);
      expect(raw(after, same)).toEqual(raw(before, entry));
      const fixed = (zip: Zip, offset: number) => [
        ...zip.bytes.slice(offset + 12, offset + 16),
        ...zip.bytes.slice(offset + 36, offset + 42),
      ];
      expect(fixed(after, same.centralStart)).toEqual(fixed(before, entry.centralStart));
    });
    const text = new TextDecoder('latin1').decode(after.bytes);
    expect(text.split(new TextDecoder('latin1').decode(bytesOf('đệm')))).toHaveLength(3);
    expect(text).toContain(new TextDecoder('latin1').decode(bytesOf('ghi chú')));
  });

  test('replaces and removes entries', () => {
    const changes = new Map([
      ['second.xml', bytesOf('hai mới')],
      ['third.xml', null],
    ]);
    const after = open(writeZip(open(source), changes, portableCodec));
    expect(contents(after)).toEqual({ 'first.xml': 'một', 'second.xml': 'hai mới' });
  });

  test('is read by another program', () => {
    const after = writeZip(open(source), new Map([['new.xml', bytesOf('mới')]]), portableCodec);
    expect(Object.keys(unpacked(after))).toEqual(['first.xml', 'second.xml', 'third.xml', 'new.xml']);
  });

  test('the same changes give the same bytes', () => {
    const changes = new Map([['new.xml', bytesOf('mới')]]);
    expect(writeZip(open(source), changes, portableCodec)).toEqual(
      writeZip(open(source), changes, portableCodec),
    );
  });

  test('any entries come back as they were put in', () => {
    const names = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.dictionary(names, fc.uint8Array({ maxLength: 200 }), { maxKeys: 6 }), (entries) => {
        const nothing = new Uint8Array(0);
        const bytes = writeZip(
          { bytes: nothing, entries: [], comment: nothing },
          new Map(Object.entries(entries)),
          portableCodec,
        );
        expect({ ...unpacked(bytes) }).toEqual({ ...entries });
      }),
      { numRuns: 50 },
    );
  });
});
