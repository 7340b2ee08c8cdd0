import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPdfProgram, buildScanProgram } from '../../src/build/command';
import { nodePages } from '../../src/documents/pdf/node-pages';
import { readDocument } from '../../src/documents/read-document';
import { nodeScan } from '../../src/documents/scan/node-scan';
import type { ScanProgress } from '../../src/documents/scan/scan-answer';
import { quarterTurned } from '../../src/documents/scan/upright';
import { readPlan } from '../../src/importing/read-plan';
import type { ImportedPlan } from '../../src/model/imported-plan';
import { portableCodec } from '../../src/workbook/file/zip/zip-codec';
import { textByLibreOffice } from '../support/libreoffice';
import { describeWithTool } from '../support/outside-tool';
import { laterRefusalOf } from '../support/refusal';
import { DIRTY, pdfOfPictures, pictureFiles, scannedPages } from '../support/scanned';

const LIMIT = 240_000;

/** Tasks as offices word their deadlines: Roman and Arabic quarters, months, days, years, conditions. */
const TASKS: readonly (readonly [string, string, string, string])[] = [
  [
    'Rà soát thủ tục hành chính, cắt giảm thời gian giải quyết',
    'Văn phòng',
    'Các phòng chuyên môn',
    'Quý I/2026',
  ],
  ['Kiểm tra việc chấp hành giờ giấc làm việc tại các đơn vị', 'Thanh tra', 'Văn phòng', 'Quý II/2026'],
  ['Xây dựng đề án vị trí việc làm', 'Phòng Tổ chức', 'Các đơn vị trực thuộc', 'Quý III/2026'],
  ['Số hóa hồ sơ lưu trữ giai đoạn trước', 'Văn phòng', 'Trung tâm Tin học', 'Quý IV/2026'],
  ['Lấy ý kiến khách hàng về chất lượng phục vụ', 'Phòng Kế hoạch', 'Văn phòng', 'Trước ngày 15/6/2026'],
  ['Tổ chức hội nghị đối thoại với doanh nghiệp', 'Phòng Kế hoạch', 'Các phòng chuyên môn', 'Tháng 9/2026'],
  ['Công khai kết quả giải quyết hồ sơ hằng tháng', 'Bộ phận Một cửa', 'Văn phòng', 'Năm 2026'],
  ['Ban hành quy chế quản lý tài sản công', 'Phòng Tài chính', 'Các đơn vị trực thuộc', '30/4/2026'],
  ['Nâng cấp trang thông tin điện tử của cơ quan', 'Trung tâm Tin học', 'Văn phòng', 'Quý II/2026'],
  ['Bồi dưỡng kỹ năng số cho công chức', 'Phòng Tổ chức', 'Trung tâm Tin học', 'Quý III/2026'],
];

const TARGETS = [
  'Tối thiểu 95% hồ sơ được giải quyết đúng hạn.',
  'Trên 80% hồ sơ được nộp trực tuyến.',
  '100% văn bản đi được ký số.',
];

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

const SET = `<html><head><meta charset="utf-8"></head><body>
<p>SỞ CÔNG NGHIỆP</p><p><b>KẾ HOẠCH</b></p><p>Cải cách hành chính năm 2026</p>
<h1>I. MỤC TIÊU</h1>${TARGETS.map((text) => `<p>- ${text}</p>`).join('')}
<h1>II. NHIỆM VỤ</h1>
<table border="1" cellspacing="0">${row(['TT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian hoàn thành'])}
${TASKS.map((cells, at) => row([String(at + 1), ...cells])).join('\n')}</table></body></html>`;

describeWithTool('poppler', 'a plan that was printed and scanned askew, with dirt on it', () => {
  let folder = '';
  let plan: ImportedPlan;
  let print: Uint8Array = new Uint8Array();
  const steps: ScanProgress[] = [];
  const read = async (bytes: Uint8Array): Promise<ImportedPlan> =>
    readPlan(
      await readDocument(bytes, {
        codec: portableCodec,
        pdfPages: nodePages(join(folder, 'pdf.mjs')),
        scan: nodeScan(join(folder, 'scan.cjs'), (step) => steps.push(step)),
      }),
    );

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'par-index-scan-'));
    await buildPdfProgram(join(folder, 'pdf.mjs'));
    await buildScanProgram(join(folder, 'scan.cjs'));
    print = textByLibreOffice(SET, 'pdf');
    plan = await read(pdfOfPictures(scannedPages(print, DIRTY)));
  }, LIMIT);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives each task; nine deadlines of ten are right, and what is wrong is doubtful', () => {
    expect(plan.kind).toBe('scan');
    expect(plan.tasks).toHaveLength(TASKS.length);
    const wrong = plan.tasks.filter(
      ({ deadline: { text } }, at) => text.replace(/[.\s]+$/, '') !== TASKS[at]?.[3],
    );
    expect(wrong.length).toBeLessThanOrEqual(TASKS.length / 10);
    for (const task of wrong) expect(task.doubts).not.toEqual([]);
    const leads = plan.tasks.filter(({ lead }, at) => lead === TASKS[at]?.[1]);
    expect(leads.length).toBeGreaterThanOrEqual(9);
  });

  test('gives each target with its figure', () => {
    expect(plan.targets.map(({ goal }) => [goal.comparison, goal.at])).toEqual([
      ['at-least', 0.95],
      ['more-than', 0.8],
      ['at-least', 1],
    ]);
  });

  test('tells how sure it is, and each page as it comes', () => {
    expect(plan.recognition?.sureShare).toBeGreaterThan(0.8);
    expect(steps[0]).toMatchObject({ page: 1 });
  });

  test.each([1, 2, 3])(
    'so does the page turned by %p quarters',
    async (turns) => {
      const [page] = scannedPages(print, DIRTY);
      const turned = await read(pdfOfPictures(page ? [quarterTurned(page, turns)] : []));
      expect(turned.targets).toHaveLength(TARGETS.length);
      expect(turned.tasks[1]?.deadline.due).toBe('2026-06-30');
    },
    LIMIT,
  );

  test.each(['png', 'jpeg'] as const)(
    'so does a picture of the page in %s',
    async (kind) => {
      const [first = new Uint8Array()] = pictureFiles(print, kind);
      const pictured = await read(first);
      expect(pictured.kind).toBe('scan');
      expect(pictured.targets).toHaveLength(TARGETS.length);
      expect(pictured.tasks[4]?.deadline.due).toBe('2026-06-14');
    },
    LIMIT,
  );

  test('a scan without letters is refused in a sentence, and so is one where nothing recognises letters', async () => {
    const white = { width: 400, height: 600, pixels: new Uint8Array(240_000).fill(255) };
    expect(await laterRefusalOf(() => read(pdfOfPictures([white], 110)))).toBe('import.scan-empty');
    const alone = { codec: portableCodec, pdfPages: nodePages(join(folder, 'pdf.mjs')), scan: null };
    expect(await laterRefusalOf(() => readDocument(pdfOfPictures([white], 110), alone))).toBe('import.scan');
  });
});
