import { assess } from '../../src/assess';
import type { MessageKey } from '../../src/i18n/keys';
import type { MessageArg } from '../../src/model/message';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { planText } from '../support/documents';
import { docxFile, paragraph, row, table } from '../support/docx';
import { textByLibreOffice } from '../support/libreoffice';
import { packageFaults } from '../support/package-check';
import { openStand, settled } from './pane-visit';
import { axeFaults, faultsInEveryScheme, schemesOf, widthFaults } from './soundness';
import { openPageStand, type NamedBytes, type PageStand, type PageVisit } from './standalone-visit';
import { said, SAMPLE_A } from './whole-way';

// "Nhập từ kế hoạch" in a real browser, over the pane and the page as they are built for offices.

const LIMIT = 240_000;

const LINES = [
  'I. MỤC TIÊU',
  '- Tối thiểu 95% hồ sơ được giải quyết đúng hạn.',
  '- 100% văn bản được ký số.',
  '- Mục tiêu của tỉnh năm 2026 là 98% hồ sơ.',
  'II. NHIỆM VỤ',
];
const HEADER = ['TT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn'];
const TASKS = [
  ['1', 'Rà soát văn bản quy phạm pháp luật', 'Thanh tra Sở', 'Các phòng', 'Quý II/2026'],
  ['2', 'Tập huấn nghiệp vụ cải cách hành chính', 'Văn phòng Sở', 'Các phòng', 'Khi có kinh phí'],
];
const TEXT = planText(...LINES, ...[HEADER, ...TASKS].map((cells) => cells.join('\t')));
const HEAD = planText().split('\n');

const WORD: NamedBytes = {
  name: 'kế hoạch.docx',
  bytes: docxFile({
    body:
      [...HEAD, ...LINES].map((line) => paragraph(line)).join('') +
      table(row(...HEADER), ...TASKS.map((cells) => row(...cells))),
  }),
};

/** The same plan printed. */
function printed(): NamedBytes {
  const cells = [HEADER, ...TASKS].map(
    (line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  const paragraphs = [...HEAD, ...LINES].map((line) => `<p>${line}</p>`).join('');
  const html = `<html><head><meta charset="utf-8"></head><body>${paragraphs}<table border="1" cellspacing="0">${cells.join('')}</table></body></html>`;
  return { name: 'kế hoạch.pdf', bytes: textByLibreOffice(html, 'pdf') };
}

/** A criteria set of one field with this maximum; its leaves add up to 4. */
const criteriaSet = (max: string): Uint8Array =>
  docxFile({
    body:
      paragraph('BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2026') +
      table(
        row('STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Cách tính điểm'),
        row('1', 'CÔNG TÁC CHỈ ĐẠO', max, ''),
        row('1.1', 'Ban hành kế hoạch', '2', 'Đúng hạn: 2; trễ hạn: 0'),
        row('1.2', 'Tuyên truyền', '2', 'Có: 2; không: 0'),
      ),
  });

/** A button by its sentence, of the page or the pane. */
const button = (
  visit: Pick<PageVisit, 'pane' | 'language'>,
  key: MessageKey,
  args?: Readonly<Record<string, MessageArg>>,
) => visit.pane.getByRole('button', { name: said(visit, key, args), exact: true });

describe('a plan on the page without Excel', () => {
  let stand: PageStand;
  beforeAll(async () => void (stand = await openPageStand()), LIMIT);
  afterAll(() => stand?.close(), LIMIT);

  const press = (visit: PageVisit, key: MessageKey, args?: Readonly<Record<string, MessageArg>>) =>
    button(visit, key, args).first().click();

  async function opened(visit: PageVisit): Promise<void> {
    await press(visit, 'pane.import.open');
    await visit.pane.getByText(said(visit, 'import.ui.intro')).waitFor();
  }

  const isRead = (visit: PageVisit, targets = 2, tasks = 2): Promise<void> =>
    visit.pane.getByText(said(visit, 'import.ui.ticked', { targets, tasks })).waitFor();

  async function saved(visit: PageVisit) {
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      press(visit, 'import.ui.save'),
    ]);
    const stream = await download.createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array));
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(pieces)) };
  }

  const readBack = (bytes: Uint8Array) => {
    const { targets, tasks } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') }).assessment;
    return {
      targets: targets.map(({ target }) => `${target.text} ${target.goal?.comparison} ${target.goal?.at}`),
      tasks: tasks.map(({ task }) => `${task.content}; ${task.lead}; ${task.deadline.text}`),
    };
  };

  test.each([
    ['server', 'Word'],
    ['server', 'PDF'],
    ['folder', 'PDF'],
  ] as const)(
    'opened from a %s, a plan in %s comes out as sheets that the engine reads, and nothing is fetched elsewhere',
    async (from, kind) => {
      const visit = await stand.visit({ from });
      let workers = 0;
      visit.page.on('worker', () => workers++);
      await opened(visit);
      await visit.choose(kind === 'Word' ? WORD : printed());
      await isRead(visit);
      const { name, bytes } = await saved(visit);
      expect(workers > 0).toBe(from === 'server' && kind === 'PDF');
      expect(name).toBe('ke-hoach-cchc-2026.xlsx');
      expect(packageFaults(bytes)).toEqual([]);
      expect(readBack(bytes)).toEqual({
        targets: [
          'Tối thiểu 95% hồ sơ được giải quyết đúng hạn at-least 0.95',
          '100% văn bản được ký số at-least 1',
        ],
        tasks: TASKS.map(([, content, lead, , deadline]) => `${content}; ${lead}; ${deadline}`),
      });
      expect([...visit.asked].filter((host) => host !== '')).toEqual(from === 'server' ? ['localhost'] : []);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'pasted text is looked through by keyboard at 320 px: lines are left out and put right, doubtful ones first',
    async () => {
      const visit = await stand.visit({ width: 320 });
      const { pane, page } = visit;
      const faults: string[] = [];
      const look = async (where: string): Promise<void> => {
        const found = [...(await axeFaults(pane)), ...(await widthFaults(pane))];
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      };
      await opened(visit);
      await look('empty');
      await press(visit, 'import.ui.paste');
      const area = pane.getByLabel(said(visit, 'import.ui.pasted'), { exact: true });
      await area.fill(TEXT);
      await settled(pane);
      await look('pasting');
      await area.press('Tab');
      await page.keyboard.press('Enter');
      await isRead(visit);
      const tasks = pane.getByRole('list', { name: said(visit, 'import.ui.tasks', { count: 2 }) });
      const [first] = await tasks.getByRole('checkbox').all();
      expect(await tasks.getByRole('listitem').first().innerText()).toContain('Tập huấn nghiệp vụ');
      expect(await tasks.getByRole('listitem').first().innerText()).toContain('Cần xem lại');
      await pane.getByText('Chỉ tiêu của cơ quan khác được dẫn lại.').waitFor();
      // The doubtful deadline is put right.
      await tasks.getByRole('button').first().focus();
      await page.keyboard.press('Enter');
      await pane
        .getByRole('textbox', { name: said(visit, 'import.ui.field.deadline'), exact: true })
        .fill('Tháng 9/2026');
      await look('an editor');
      await page.keyboard.press('Enter');
      await pane.getByText('Thời hạn: Tháng 9/2026 (đến 30/9/2026)').waitFor();
      expect(await tasks.getByText('Cần xem lại').count()).toBe(0);
      // A target that is put right must name one level.
      const targets = pane.getByRole('list', { name: said(visit, 'import.ui.targets', { count: 2 }) });
      await targets.getByRole('button').first().click();
      const words = pane.getByRole('textbox', { name: said(visit, 'import.ui.field.text'), exact: true });
      await words.fill('Nâng cao tỷ lệ hồ sơ đúng hạn');
      await pane.getByText(said(visit, 'import.ui.one-goal')).waitFor();
      expect(await button(visit, 'import.ui.amend.save').isDisabled()).toBe(true);
      await words.fill('Trên 97% hồ sơ được giải quyết đúng hạn');
      await press(visit, 'import.ui.amend.save');
      await targets.getByRole('checkbox').nth(1).uncheck();
      await isRead(visit, 1, 2);
      await first?.press('Space');
      await isRead(visit, 1, 1);
      await first?.press('Space');
      await look('looked through');
      const { bytes } = await saved(visit);
      expect(readBack(bytes)).toEqual({
        targets: ['Trên 97% hồ sơ được giải quyết đúng hạn more-than 0.97'],
        tasks: [
          'Rà soát văn bản quy phạm pháp luật; Thanh tra Sở; Quý II/2026',
          'Tập huấn nghiệp vụ cải cách hành chính; Văn phòng Sở; Tháng 9/2026',
        ],
      });
      await press(visit, 'import.ui.clear');
      await visit.choose({
        name: 'cũ.doc',
        bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      });
      await pane.getByRole('alert').getByText('cũ.doc').waitFor();
      await look('an error');
      expect(faults).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );

  test(
    'a criteria set in Word is checked by its sums and becomes a criteria sheet',
    async () => {
      const visit = await stand.visit({ language: 'en', width: 320 });
      const { pane } = visit;
      await opened(visit);
      await visit.choose({ name: 'set.docx', bytes: criteriaSet('5') });
      await pane.getByText('its parts add up to 4').waitFor();
      const faults = [...(await axeFaults(pane)), ...(await widthFaults(pane))];
      await visit.choose({ name: 'set.docx', bytes: criteriaSet('4') });
      await pane.getByText(said(visit, 'import.ui.criteria.sums-hold')).waitFor();
      const { name, bytes } = await saved(visit);
      expect(name).toBe('bo-tieu-chi-2026.xlsx');
      expect(packageFaults(bytes)).toEqual([]);
      const { total, leaves } = assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') }).assessment;
      expect([total.max, leaves.length]).toEqual([4, 2]);
      expect(faults).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    },
    LIMIT,
  );
});

test(
  'in the pane, in every scheme: the lines are written into the open workbook, and one press takes them back',
  async () => {
    const stand = await openStand();
    try {
      const visit = await stand.visit({ book: SAMPLE_A, width: 320, language: 'en' });
      const { pane } = visit;
      const before = sheetsIn(await visit.save());
      await button(visit, 'pane.import.open').click();
      await pane.getByText(said(visit, 'import.ui.intro')).waitFor();
      const pdf = printed();
      const file = { name: pdf.name, mimeType: '', buffer: Buffer.from(pdf.bytes) };
      await pane.locator('input[type=file]').setInputFiles(file);
      await pane.getByText(said(visit, 'import.ui.ticked', { targets: 2, tasks: 2 })).waitFor();
      await pane.getByRole('heading', { name: said(visit, 'import.ui.gone', { count: 13 }) }).waitFor();
      const faults = await faultsInEveryScheme(visit, schemesOf(320));
      await button(visit, 'import.ui.write').click();
      await pane
        .getByText(said(visit, 'import.ui.wrote', { targets: 2, tasks: 2 }))
        .first()
        .waitFor();
      await settled(pane);
      const written = await visit.save();
      expect(packageFaults(written)).toEqual([]);
      // The annex that the workbook has got the two tasks; the sheets that it lacked are there.
      expect(sheetsIn(written)).toEqual([...before, 'Chỉ tiêu', 'Chưa đưa vào']);
      const annex = openXlsx(written).content.grids.find(({ sheet }) => sheet === 'Danh mục nhiệm vụ');
      const words = annex?.values.map((cells) => cells.join(' ')) ?? [];
      expect(words.filter((line) => TASKS.some(([, content = '']) => line.includes(content)))).toHaveLength(
        2,
      );
      // Read again, they are there already: nothing is left to be written.
      await pane.getByText(said(visit, 'import.ui.ticked', { targets: 0, tasks: 0 })).waitFor();
      expect(await button(visit, 'import.ui.write').isDisabled()).toBe(true);
      await pane.locator('footer').getByRole('button', { name: /^Undo/ }).click();
      await settled(pane);
      await pane
        .getByText(/^Undone/)
        .first()
        .waitFor();
      expect(sheetsIn(await visit.save())).toEqual(before);
      expect(faults).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.leave();
    } finally {
      await stand.close();
    }
  },
  LIMIT,
);

const sheetsIn = (bytes: Uint8Array): readonly string[] =>
  openXlsx(bytes).content.grids.map(({ sheet }) => sheet);
