import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { evidenceLineEdits, evidenceLinesEdits, type EvidenceLine } from '../../src/pane-edits/evidence-line';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';

const asOf = asDay('2026-12-31');
const LINE: EvidenceLine = {
  criterion: '1.2.1',
  title: 'Báo cáo quý I',
  document: '15/BC-SKHCN',
  issued: asDay('2026-03-14'),
  issuer: 'Sở KH&CN',
  page: 'tr. 2',
  link: 'https://skhcn.example.vn/15',
};

const read = (bytes: Uint8Array) => {
  const book = openXlsx(bytes);
  return { book, assessed: assess(book.content, { asOf }).assessment };
};

test('a new line is read back as it was entered, below the others', () => {
  const { book, assessed } = read(exampleBook());
  const { assessed: after } = read(book.apply(evidenceLineEdits(LINE, null, assessed, book.content)));
  const entry = after.evidence.entries.find(({ title }) => title === LINE.title);
  expect(entry).toMatchObject({
    document: LINE.document,
    issued: LINE.issued,
    page: LINE.page,
    link: LINE.link,
  });
  expect(entry?.criteria).toEqual(['1.2.1']);
  expect(after.evidence.entries).toHaveLength(assessed.evidence.entries.length + 1);
});

test('several lines are written at once below one another, for several criteria each', () => {
  const { book, assessed } = read(exampleBook());
  const lines = ['Báo cáo quý I', 'Báo cáo quý II'].map((title) => ({
    ...LINE,
    title,
    document: '',
    criterion: '1.1.2; 1.2.1',
  }));
  const { assessed: after } = read(book.apply(evidenceLinesEdits(lines, assessed, book.content)));
  const added = after.evidence.entries.filter(({ title }) => title.startsWith('Báo cáo quý'));
  expect(added.map(({ title, criteria, cell }) => [title, criteria, cell.row])).toEqual([
    ['Báo cáo quý I', ['1.1.2', '1.2.1'], 6],
    ['Báo cáo quý II', ['1.1.2', '1.2.1'], 7],
  ]);
});

test('several lines in a workbook without a list make one sheet for them', () => {
  const { book, assessed } = read(exampleBook({ evidence: [] }));
  const lines = ['Biên bản A', 'Biên bản B'].map((title) => ({ ...LINE, title, document: '' }));
  const edits = evidenceLinesEdits(lines, assessed, book.content);
  expect(edits.sheets).toHaveLength(1);
  const { assessed: after } = read(book.apply(edits));
  expect(after.evidence.entries.map(({ title }) => title)).toEqual(['Biên bản A', 'Biên bản B']);
});

test('changing a line writes the cells that differ and no other', () => {
  const { book, assessed } = read(exampleBook());
  const [entry] = assessed.evidence.entries;
  if (!entry) throw new Error('no entry');
  const line: EvidenceLine = { ...entry, criterion: entry.criteria.join('; '), page: 'tr. 7' };
  const edits = evidenceLineEdits(line, entry, assessed, book.content);
  expect(edits.sheets[0]?.blocks).toHaveLength(1);
  const { assessed: after } = read(book.apply(edits));
  expect(after.evidence.entries[0]?.page).toBe('tr. 7');
});

test('without a list in the workbook the template’s sheet is made for it', () => {
  const { book, assessed } = read(exampleBook({ evidence: [] }));
  expect(assessed.recognition.evidence).toBeNull();
  const { assessed: after } = read(book.apply(evidenceLineEdits(LINE, null, assessed, book.content)));
  expect(after.evidence.sheet).toBe('Tài liệu kiểm chứng');
  expect(after.evidence.entries.map(({ title }) => title)).toEqual([LINE.title]);
});

test('an unsafe address is written as text and never as a link', () => {
  const { book, assessed } = read(exampleBook());
  const line = { ...LINE, link: 'javascript:alert(1)' };
  const edits = evidenceLineEdits(line, null, assessed, book.content);
  expect(edits.sheets[0]?.links).toEqual([]);
});
