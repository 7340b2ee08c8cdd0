import fc from 'fast-check';
import { readDocx } from '../../src/documents/docx/read-docx';
import { importPlan } from '../../src/importing/import-plan';
import { Refusal } from '../../src/model/refusal';
import { portableCodec } from '../../src/workbook/file/zip/zip-codec';
import { cell, docxFile, listLevel, numbered, paragraph, row, table } from '../support/docx';

const BODY =
  numbered('MỤC TIÊU', 1) +
  paragraph('- Trên 90% hồ sơ đúng hạn.') +
  table(
    row('TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'),
    `<w:tr>${cell('1')}${cell('Rà soát', '<w:gridSpan w:val="2"/>')}${cell('Quý II', '<w:vMerge/>')}</w:tr>`,
  );
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${listLevel(0, 'upperRoman', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const GOOD = docxFile({ body: BODY, numbering: NUMBERING });

/** Reads it as the command does: it gives a plan, or refuses in a sentence. */
function settles(bytes: Uint8Array): void {
  try {
    importPlan(readDocx(bytes, portableCodec));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.sentence.key).toMatch(/^import\./);
  }
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

test('bytes of a document that were changed, cut or put twice are read or refused', () => {
  const damage = fc.oneof(
    fc
      .tuple(fc.nat(GOOD.length - 1), fc.nat(255))
      .map(([at, byte]) => GOOD.map((own, i) => (i === at ? byte : own))),
    fc.nat(GOOD.length).map((length) => GOOD.slice(0, length)),
    fc.tuple(fc.nat(GOOD.length), fc.uint8Array({ maxLength: 40 })).map(([at, more]) => {
      return Uint8Array.from([...GOOD.subarray(0, at), ...more, ...GOOD.subarray(at)]);
    }),
  );
  fc.assert(fc.property(damage, settles), { numRuns: RUNS });
});

test('documents built of anything in any order are read or refused', () => {
  const attribute = fc.constantFrom(
    '',
    ' w:val="restart"',
    ' w:val="-1"',
    ' w:val="99999999999"',
    ' w:val="x"',
    ' w:val="0"',
  );
  const names = fc.constantFrom('p', 'r', 't', 'tbl', 'tr', 'tc', 'tcPr', 'trPr', 'pPr', 'rPr', 'numPr', 'numId', 'ilvl', 'gridSpan', 'gridBefore', 'vMerge', 'sdt', 'sdtContent', 'txbxContent', 'del', 'ins', 'caps', 'br', 'sym', 'hyperlink'); // prettier-ignore
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8, withCrossShrink: true },
      fc.constantFrom('', '90% hồ sơ', 'Quý II', 'KẾ HOẠCH', '1.'),
      fc
        .tuple(names, attribute, fc.array(tie('tree'), { maxLength: 5 }))
        .map(([name, more, children]) => `<w:${name}${more}>${children.join('')}</w:${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (parts) =>
      settles(docxFile({ body: parts.join(''), numbering: NUMBERING })),
    ),
    { numRuns: RUNS },
  );
});

test('styles and lists that refer to each other in a circle, and numbers without bounds', () => {
  const styles =
    '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%1%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  settles(docxFile({ body: paragraph('x', '<w:pStyle w:val="A"/>') + numbered('y', 1), styles, numbering }));
});

test('nested a thousand deep, and a row of a hundred thousand columns', () => {
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`;
  settles(docxFile({ body: deep }));
  settles(
    docxFile({ body: table(`<w:tr>${cell('x', '<w:gridSpan w:val="1000000"/>').repeat(200)}</w:tr>`) }),
  );
});
