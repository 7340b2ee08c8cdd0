import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { nextEvent, attributesAt, isAt, nameAt, textAt, xmlCursor } from '../../../src/workbook/xml/cursor';
import { decodeXml, encodeXml } from '../../../src/workbook/file/xml/xml-encoding';
import {
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  isEveryday,
  unescapeXml,
} from '../../../src/workbook/xml/escape';
import {
  appendAndCount,
  attributeSplices,
  insertIntoEnd,
  tagWith,
} from '../../../src/workbook/file/xml/xml-edit';
import { insertInOrder } from '../../../src/workbook/file/xml/schema-order';
import { spliced } from '../../../src/workbook/file/xml/splice';
import { attributeIn, attributeOf, childOf, flagOf, parseXml } from '../../../src/workbook/file/xml/xml-tree';
import { refusalOf } from '../../support/refusal';

/** What a reader tells of a text, in one line for each event. */
function told(xml: string): readonly string[] {
  const cursor = xmlCursor(xml, 'part.xml');
  const lines: string[] = [];
  for (let event = nextEvent(cursor); event !== 'end'; event = nextEvent(cursor)) {
    if (event === 'text') lines.push(`text ${JSON.stringify(textAt(cursor))}`);
    else if (event === 'close') lines.push(`close ${nameAt(cursor)}`);
    else
      lines.push(
        `open ${nameAt(cursor)} ${JSON.stringify(attributesAt(cursor).map(({ name, value }) => [name, value]))}`,
      );
  }
  return joinTexts(lines);
}

/** The same from saxes, a reader that follows the letter of the specification. */
function toldBySaxes(xml: string): readonly string[] | null {
  const lines: string[] = [];
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => (failed = true));
  parser.on('opentag', (tag) =>
    lines.push(`open ${tag.name} ${JSON.stringify(Object.entries(tag.attributes))}`),
  );
  parser.on('closetag', (tag) => lines.push(`close ${tag.name}`));
  parser.on('text', (text) => lines.push(`text ${JSON.stringify(text)}`));
  parser.on('cdata', (text) => lines.push(`text ${JSON.stringify(text)}`));
  parser.write(xml).close();
  return failed ? null : joinTexts(lines);
}

/** Neighbouring pieces of text as one; text of nothing, and text around the root, left out. */
function joinTexts(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let depth = 0;
  for (const line of lines) {
    if (line.startsWith('open')) depth++;
    if (line.startsWith('close')) depth--;
    const last = joined.at(-1);
    if (!line.startsWith('text')) joined.push(line);
    else if (depth > 0 && line !== 'text ""') {
      const words = JSON.parse(line.slice(5)) as string;
      if (last?.startsWith('text'))
        joined[joined.length - 1] = `text ${JSON.stringify(JSON.parse(last.slice(5)) + words)}`;
      else joined.push(line);
    }
  }
  return joined;
}

describe('walking through XML', () => {
  test('an element without content opens and closes like any other', () => {
    expect(told('<a><b/><c></c></a>')).toEqual([
      'open a []',
      'open b []',
      'close b',
      'open c []',
      'close c',
      'close a',
    ]);
  });

  test('text comes with its references replaced and its line ends as line feeds', () => {
    expect(told('<t>&lt;B&#7842;NG&#x1EA2;&gt; &amp;\r\nx\ry</t>')).toEqual([
      'open t []',
      'text "<BẢNGẢ> &\\nx\\ny"',
      'close t',
    ]);
  });

  test('CDATA is text as it stands; comments and instructions are passed over', () => {
    expect(
      told('<?xml version="1.0"?><!-- a --><t>x<![CDATA[<&amp;\r\n]]><!-- b --><?c d?>y</t><!-- e -->'),
    ).toEqual(['open t []', 'text "x<&amp;\\ny"', 'close t']);
  });

  test('attributes come in their order, quoted either way, with blanks for line ends', () => {
    expect(told(`<c  r = "A1"\n\tt='s' x="a&quot;b\nc"\t/>`)).toEqual([
      'open c [["r","A1"],["t","s"],["x","a\\"b c"]]',
      'close c',
    ]);
  });

  test('names are told with and without their prefix', () => {
    const cursor = xmlCursor('<x:row/>', 'part.xml');
    nextEvent(cursor);
    expect([nameAt(cursor), isAt(cursor, 'row'), isAt(cursor, 'ow'), isAt(cursor, 'x:row')]).toEqual([
      'x:row',
      true,
      false,
      true,
    ]);
  });

  test('the places of tags and texts are known', () => {
    const xml = '<a><b>chữ</b><c/></a>';
    const cursor = xmlCursor(xml, 'part.xml');
    const places: string[] = [];
    while (nextEvent(cursor) !== 'end') places.push(xml.slice(cursor.start, cursor.end));
    expect(places).toEqual(['<a>', '<b>', 'chữ', '</b>', '<c/>', '', '</a>']);
  });

  test.each([
    ['nothing at all', ''],
    ['nothing but space', '  '],
    ['no root', '<?xml version="1.0"?>'],
    ['an element left open', '<a><b></b>'],
    ['the wrong end', '<a></b>'],
    ['a longer end', '<a></ab>'],
    ['an end too many', '<a/></a>'],
    ['two roots', '<a/><b/>'],
    ['text around the root', 'x<a/>'],
    ['text behind the root', '<a/>x'],
    ['a tag left open', '<a b="c"'],
    ['an attribute without a value', '<a b/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute left open', '<a b="c/>'],
    ['an attribute with a tag in it', '<a b="<"/>'],
    ['attributes without a space', '<a b="c"d="e"/>'],
    ['the same attribute twice', '<a b="c" b="d"/>'],
    ['a comment left open', '<a><!-- </a>'],
    ['CDATA left open', '<a><![CDATA[ </a>'],
    ['CDATA around the root', '<![CDATA[x]]><a/>'],
    ['an instruction left open', '<a><? </a>'],
    ['an unknown declaration', '<a><!ELEMENT b></a>'],
    ['a slash in the tag', '<a / b="c">'],
    ['a tag without a name', '<a>< b/></a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an entity left open', '<a>&amp</a>'],
    ['a reference to no character', '<a>&#0;</a>'],
    ['a reference to half a character', '<a>&#xD800;</a>'],
    ['a reference beyond all characters', '<a>&#x110000;</a>'],
    ['a reference in words', '<a>&#xyz;</a>'],
    ['an unknown entity in an attribute', '<a b="&nbsp;"/>'],
    ['elements nested without end', '<a>'.repeat(5000)],
  ])('refuses %s', (_, xml) => {
    expect(refusalOf(() => told(xml))).toBe('file.damaged-part');
  });

  test('refuses a DOCTYPE, whatever it declares', () => {
    expect(refusalOf(() => told('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toBe('file.doctype');
  });

  const name = fc.constantFrom('a', 'b', 'x:row', 'c', 'is');
  const content = fc.string({
    unit: fc.constantFrom('x', ' ', '<', '&', '>', '"', "'", '\n', 'ẩ', ']', '😀'),
    maxLength: 8,
  });
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      content.map(escapeText),
      fc.constantFrom('<!-- x -->', '<?x y?>', '<![CDATA[<x>&amp;]]>'),
      fc
        .tuple(
          name,
          fc.dictionary(fc.constantFrom('r', 's', 't', 'xml:space'), content),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([element, attributes, children]) => elementXml(element, attributes, children)),
    ),
  }));

  function elementXml(
    element: string,
    attributes: Record<string, string>,
    children: readonly string[],
  ): string {
    const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    return children.length === 0
      ? `<${element}${list.join('')}/>`
      : `<${element}${list.join('')}>${children.join('')}</${element}>`;
  }

  test('tells the same as a reader that follows the letter of the specification', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (children) => {
        const xml = elementXml('root', {}, children);
        expect(told(xml)).toEqual(toldBySaxes(xml));
      }),
      { numRuns: 300 },
    );
  });

  test('text with a character changed is told the same, or refused, never misread', () => {
    const sample = '<a><c r="A1" t="s"><v>1&amp;2</v></c><!-- x --><d>ẩ<![CDATA[y]]></d></a>';
    fc.assert(
      fc.property(
        fc.nat(sample.length - 1),
        fc.constantFrom('<', '>', '/', '"', '=', '&', ';', ' ', 'x', '!', '?'),
        (place, other) => {
          const xml = sample.slice(0, place) + other + sample.slice(place + 1);
          const strictly = toldBySaxes(xml);
          if (strictly) expect(told(xml)).toEqual(strictly);
          else expect(['file.damaged-part', '']).toContain(refusalOf(() => told(xml)));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('escapes', () => {
  test('of spreadsheet strings: _xHHHH_ is a character, _x005F_ keeps what follows', () => {
    expect(decodeXstring('dòng 1_x000A_dòng 2')).toBe('dòng 1\ndòng 2');
    expect(decodeXstring('_x005F_x0041_')).toBe('_x0041_');
    expect(decodeXstring('mã _x_ và _x00_')).toBe('mã _x_ và _x00_');
    expect(encodeXstring('chuông \u0007')).toBe('chuông _x0007_');
    expect(encodeXstring('_x0041_')).toBe('_x005F_x0041_');
    expect(encodeXstring('dòng\tcột\n')).toBe('dòng\tcột\n');
  });

  test('any text survives, in an element and in an attribute', () => {
    const tricky = fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        '4',
        '1',
        'A',
        '\u0007',
        '\r',
        '\ud800',
        '\ufffe',
        '&',
        '<',
        '"',
        '\n',
        '\t',
        ' ',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (words) => {
        const xml = `<t a="${escapeAttribute(encodeXstring(words))}">${escapeText(encodeXstring(words))}</t>`;
        expect(toldBySaxes(xml)).not.toBeNull();
        const element = parseXml(xml, 'part.xml');
        expect(decodeXstring(element.text)).toBe(words);
        expect(decodeXstring(attributeOf(element, 'a') ?? '')).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  test('what is passed at a glance holds nothing that is escaped or that nobody sees', () => {
    expect(isEveryday('Kịp thời: 2 điểm – “muộn” ≤ 1\n')).toBe(true);
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      if (isEveryday(character)) expect(character).toMatch(/^[\P{C}\n\t]$/u);
    }
    expect(['_x0041_', '\u00AD', '\u200B', '\uFEFF'].filter(isEveryday)).toEqual([]);
  });

  test('a text without references comes back itself', () => {
    expect(unescapeXml('Bộ tiêu chí')).toBe('Bộ tiêu chí');
    expect(unescapeXml('&quot;&apos;&#65;&#x41;')).toBe(`"'AA`);
    expect(unescapeXml('&toString;')).toBeNull();
  });
});

describe('encodings', () => {
  const bytesOf = (...values: number[]) => Uint8Array.from(values);
  const text = '<a>Điểm tự đánh giá 😀</a>';

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s is read and written as it was, with and without its mark',
    (encoding) => {
      for (const byteOrderMark of [true, false]) {
        const bytes = encodeXml({ text, encoding, byteOrderMark });
        expect(decodeXml(bytes, 'part.xml')).toEqual({ text, encoding, byteOrderMark });
      }
    },
  );

  test('bytes that are of no encoding are refused; a replacement mark of the text itself is not', () => {
    expect(refusalOf(() => decodeXml(bytesOf(0x3c, 0x61, 0xff, 0x3e), 'part.xml'))).toBe('file.damaged-part');
    expect(decodeXml(new TextEncoder().encode('<a>\uFFFD</a>'), 'part.xml').text).toBe('<a>\uFFFD</a>');
  });
});

describe('a tree of elements', () => {
  test('knows namespaces by their addresses, whatever the prefixes; Strict ones count as the others', () => {
    const strict = parseXml(
      '<x:a xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:b/><b/></x:a>',
      'part.xml',
    );
    expect(strict.namespace).toBe('http://schemas.openxmlformats.org/spreadsheetml/2006/main');
    expect(strict.children.map(({ namespace }) => namespace !== '')).toEqual([true, false]);
    expect(childOf(strict, 'b')).toBe(strict.children[0]);
    const inner = parseXml('<a xmlns:r="urn:r"><b xmlns:q="urn:r" q:id="1"/></a>', 'part.xml').children[0];
    expect(inner && attributeIn(inner, 'urn:r', 'id')).toBe('1');
  });

  test('refuses a prefix that stands for nothing', () => {
    expect(refusalOf(() => parseXml('<x:a/>', 'part.xml'))).toBe('file.damaged-part');
  });

  test('knows yes and no in all their spellings', () => {
    const element = parseXml('<a one="1" yes="true" on="on" no="0" false="false"/>', 'part.xml');
    expect(['one', 'yes', 'on', 'no', 'false', 'absent'].map((name) => flagOf(element, name))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(flagOf(element, 'absent', true)).toBe(true);
  });
});

describe('changing XML', () => {
  const root = (xml: string) => parseXml(xml, 'part.xml');

  test('attributes are set and taken away; the others stay as they are written', () => {
    const xml = `<a  x='1'\n y = "2" z="3" />`;
    expect(tagWith(xml, root(xml), { y: null, z: '4"', w: '5' })).toBe(`<a  x='1' z="4&quot;" w="5" />`);
    expect(attributeSplices(xml, root(xml), { x: '1', q: null })).toEqual([]);
  });

  test('content goes behind the last child, also of an element written as one tag', () => {
    const open = '<a><b/> </a>';
    expect(spliced(open, [insertIntoEnd(root(open), open, '<c/>')])).toBe('<a><b/> <c/></a>');
    const closed = '<a x="1" />';
    expect(spliced(closed, [insertIntoEnd(root(closed), closed, '<c/>')])).toBe('<a x="1"><c/></a>');
    expect(spliced(closed, appendAndCount(root(closed), closed, '<c/>', { count: '1' }))).toBe(
      '<a x="1" count="1"><c/></a>',
    );
  });

  test('a new child stands where the order of the schema wants it', () => {
    const xml = '<w><a/><?x?><d/><other/><e/></w>';
    const put = (local: string) =>
      spliced(xml, [insertInOrder(root(xml), ['a', 'b', 'c', 'd', 'e', 'f'], local, '<new/>')]);
    expect(put('b')).toBe('<w><a/><new/><?x?><d/><other/><e/></w>');
    expect(put('f')).toBe('<w><a/><?x?><d/><other/><e/><new/></w>');
    expect(spliced('<w></w>', [insertInOrder(root('<w></w>'), ['a'], 'a', '<a/>')])).toBe('<w><a/></w>');
  });

  test('changes that overlap are a mistake; changes at one place keep their order', () => {
    expect(() =>
      spliced('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
    expect(
      spliced('abc', [
        { start: 1, end: 2, text: 'B' },
        { start: 1, end: 1, text: '1' },
        { start: 1, end: 1, text: '2' },
      ]),
    ).toBe('a12Bc');
  });
});
