import { assess } from '../../src/assess';
import type { Mapping } from '../../src/model/mapping';
import { rememberEdits } from '../../src/memory/remember';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { reportBook } from '../support/report-book';

/** The workbook after somebody has set something in it. */
function after(bytes: Uint8Array, mapping: Mapping): Uint8Array {
  const workbook = openXlsx(bytes);
  const edits = rememberEdits(workbook.content, mapping);
  return edits ? workbook.apply(edits) : bytes;
}

const assessmentOf = (bytes: Uint8Array) =>
  assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') }).assessment;

test('an aim and a province’s groups stay with the workbook until they are taken back', () => {
  const bands = [
    { name: 'Tốt', from: 60 },
    { name: 'Trung bình', from: 0 },
  ];
  const set = after(exampleBook(), { aim: 95, bands });
  const { aim, band } = assessmentOf(set);
  expect(aim?.aim).toBe(95);
  expect(band).toEqual(bands[0]);
  const back = assessmentOf(after(set, { aim: null, bands: null }));
  expect(back.aim).toBeNull();
  expect(back.band?.name).not.toBe('Tốt');
});

test('“trước ngày 14” may be set, whatever the book of reports says', () => {
  const due = (bytes: Uint8Array) => {
    const { reporting, closing } = assessmentOf(bytes);
    return [closing, ...(reporting?.reports.map((report) => report.period?.to) ?? [])];
  };
  expect(due(reportBook())).toEqual(['in', '2026-03-14', '2026-06-14', '2026-09-14', '2026-12-14']);
  expect(due(after(reportBook(), { closing: 'before' }))).toEqual([
    'before',
    '2026-03-13',
    '2026-06-13',
    '2026-09-13',
    '2026-12-13',
  ]);
});

test('damaged settings are left out and told, never taken', () => {
  const state = (mapping: string): string => `{"version":1,"mapping":${mapping}}`;
  const { content } = openXlsx(exampleBook());
  const damaged = [
    '{"aim":"95"}',
    '{"aim":170}',
    '{"bands":[{"name":"Tốt"}]}',
    '{"closing":"sometimes"}',
  ].map((mapping) => assess({ ...content, state: state(mapping) }, { asOf: asDay('2026-12-31') }));
  for (const { mapping, assessment } of damaged) {
    expect(mapping).toEqual({});
    expect(assessment.aim).toBeNull();
    expect(assessment.findings.map(({ code }) => code)).toContain('memory-unusable');
  }
});
