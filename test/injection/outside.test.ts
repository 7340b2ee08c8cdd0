import { addressOf, parseA1 } from '../../src/model/cell';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { INJECTIONS, spelt } from '../support/injection-corpus';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { seenByOpenpyxl, type SeenCell } from '../support/openpyxl';
import { describeWithTool } from '../support/outside-tool';
import { encodeXstring } from '../../src/workbook/xml/escape';
import { contentsOf, pictureOf } from '../workbook/picture';
import { officeSession } from '../workbook/office/office-session';
import { poisonedBook } from './poisoned-book';
import { activeParts, faultsOf, formulasOf, outsideTargets, textsOf } from './written-workbook';

const BOOK = poisonedBook(INJECTIONS.map(({ text }) => text));
const { edits, written } = assessedBook(BOOK);
const WRITTEN = written();
const TEXTS = textsOf(openXlsx(WRITTEN).content);
const FORMULAS = formulasOf(openXlsx(WRITTEN).content);
const LIMIT = 180_000;

test('all texts in one workbook stay texts', () => {
  expect(faultsOf(edits, WRITTEN)).toEqual([]);
  expect(TEXTS.size).toBeGreaterThan(5000);
});

describeWithTool('openpyxl', 'openpyxl, a reader of its own,', () => {
  test(
    'sees the same texts, the same formulas and no link of another scheme',
    () => {
      const { sheets } = seenByOpenpyxl(WRITTEN);
      const seen = new Map<string, SeenCell>(
        sheets.flatMap(({ name, cells }) =>
          Object.entries(cells).map(([at, cell]) => {
            const place = parseA1(at);
            if (!place) throw new Error(`no cell ${at}`);
            return [addressOf({ sheet: name, ...place }), cell] as const;
          }),
        ),
      );
      // It leaves the escapes of what XML cannot hold as they are, and reads line ends as the XML standard has them.
      const asRead = (text: string): string => encodeXstring(text).replace(/\r\n?/g, '\n');
      const differing = [...TEXTS].filter(([cell, text]) => {
        const { isText, entered } = seen.get(cell) ?? { isText: false, entered: null };
        return !isText || String(entered).replace(/\r\n?/g, '\n') !== asRead(text);
      });
      expect(differing.map(([cell, text]) => `${cell} ${spelt(text)}`)).toEqual([]);
      const calculated = [...seen].filter(
        ([, { isText, entered }]) => !isText && String(entered).startsWith('='),
      );
      expect(calculated.map(([cell]) => cell).sort()).toEqual([...FORMULAS.keys()].sort());
      const targets = [...seen].flatMap(([, { link }]) => link?.target ?? []);
      expect(targets.length).toBeGreaterThan(0);
      expect(targets.filter((target) => !/^(?:https?|mailto):/.test(target))).toEqual([]);
    },
    LIMIT,
  );
});

describeWithTool('libreoffice', 'LibreOffice, which calculates everything anew,', () => {
  test(
    'finds the same texts, the same formulas and nothing that leads elsewhere',
    () => {
      const saved = recalculatedByLibreOffice(WRITTEN);
      const { content } = openXlsx(saved);
      const texts = textsOf(content);
      // It leaves out what XML cannot hold, keeps one kind of line end, escapes no escapes, and knows no half
      // of a surrogate pair.
      const bare = (text: string): string =>
        text
          .replaceAll('_x005F_', '_')
          .replace(/[\r\n\u2028\u0085]+/g, '\n')
          .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF\uFEFF]/gu, '');
      const whole = [...TEXTS].filter(([, text]) => !/\p{Cs}/u.test(text));
      const differing = whole.filter(([cell, text]) => bare(text) !== bare(texts.get(cell) ?? ''));
      expect(
        differing.map(([cell, text]) => `${cell} ${spelt(text)} ${spelt(texts.get(cell) ?? '')}`),
      ).toEqual([]);
      expect([...formulasOf(content).keys()].filter((cell) => !FORMULAS.has(cell))).toEqual([]);
      expect(outsideTargets(saved).filter((target) => !/^(?:https?|mailto):/.test(target))).toEqual([]);
      expect(activeParts(saved)).toEqual([]);
    },
    LIMIT,
  );
});

describe('Excel, through the add-in,', () => {
  test(
    'is given the same texts, formulas and links as the file',
    async () => {
      const session = officeSession(BOOK, {
        clientPlatform: 'win32',
        payloadLimit: Number.POSITIVE_INFINITY,
      });
      const basis = await session.workbook.read();
      await session.workbook.apply(edits, { basis });
      const saved = session.save();
      await session.close();
      expect(faultsOf(edits, saved)).toEqual([]);
      expect(contentsOf(pictureOf(saved))).toEqual(contentsOf(pictureOf(WRITTEN)));
    },
    LIMIT,
  );
});
