import { bookOfCells, SHEET } from './books';
import { API_ERRORS, TRANSPORT_ERRORS, codeOf } from '../../src/host/faults/faults';
import type { Fault, TransportError } from '../../src/host/faults/faults';
import { openHost } from '../../src/host/open-host';
import type { HostSession } from '../../src/host/open-host';

const NUMBERS = [
  ['Kế hoạch', 2],
  ['Báo cáo', 3],
];

/** Writes two cells in one batch, each with an action of its own. */
const writeTwo = (session: HostSession): Promise<void> =>
  session.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('B1').values = [[20]];
    sheet.getRange('B2').values = [[30]];
    await context.sync();
  });

const written = (session: HostSession) => [session.cell(SHEET, 'B1').value, session.cell(SHEET, 'B2').value];

async function withFault(fault: Fault): Promise<HostSession> {
  const session = openHost(bookOfCells(NUMBERS));
  session.host.faults.inject(fault);
  const code = fault.error in TRANSPORT_ERRORS ? codeOf(fault.error as TransportError) : fault.error;
  await expect(writeTwo(session)).rejects.toMatchObject({ code });
  return session;
}

const TRANSPORT = Object.keys(TRANSPORT_ERRORS) as TransportError[];

test.each([...TRANSPORT, ...API_ERRORS])(
  '%s before the effect leaves the workbook as it was',
  async (error) => {
    expect(written(await withFault({ error, roundTrip: 1, moment: 'before' }))).toEqual([2, 3]);
  },
);

test.each([...TRANSPORT, ...API_ERRORS])(
  '%s after the effect: the answer is lost, the effect is not',
  async (error) => {
    expect(written(await withFault({ error, roundTrip: 1, moment: 'after' }))).toEqual([20, 30]);
  },
);

test('an error half-way leaves what came before it', async () => {
  const whole = openHost(bookOfCells(NUMBERS));
  await writeTwo(whole);
  const actions = whole.host.trips[0]?.actions ?? 0;
  // Where the second cell's action stands among them differs by client; somewhere only the first is written.
  const states = new Set<string>();
  for (let done = 0; done <= actions; done++)
    states.add(
      written(await withFault({ error: 'GeneralException', roundTrip: 1, moment: { actions: done } })).join(
        ' ',
      ),
    );
  expect([...states]).toEqual(['2 3', '20 3', '20 30']);
});

test('only the round trip that was named goes wrong', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  session.host.faults.inject({ error: 'ActivityLimitReached', roundTrip: 2, moment: 'before' });
  await writeTwo(session);
  await expect(writeTwo(session)).rejects.toMatchObject({ code: 'ActivityLimitReached' });
  await writeTwo(session);
});

test('a fault may last several round trips', async () => {
  const session = openHost(bookOfCells(NUMBERS));
  session.host.faults.inject({
    error: 'InvalidOperationInCellEditMode',
    roundTrip: 1,
    times: 2,
    moment: 'before',
  });
  await expect(writeTwo(session)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await expect(writeTwo(session)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  await writeTwo(session);
});

test('more than the web takes is refused on the way there and on the way back', async () => {
  const text = 'x'.repeat(3000);
  const session = openHost(bookOfCells([[text, text]]), { payloadLimit: 4000 });
  const write = session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A2:B2').values = [[text, text]];
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const read = session.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A1:B1').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

describe('what Excel does not allow', () => {
  test('a locked cell of a protected sheet is not written, an open one is', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    await expect(writeTwo(session)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(written(session)).toEqual([20, 3]);
  });

  test('a workbook whose structure is locked takes no sheets', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    session.book.structureLocked = true;
    const failing = session.Excel.run(async (context) => {
      context.workbook.worksheets.add('Tổng hợp');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('a workbook that is read-only is read and not written', async () => {
    const session = openHost(bookOfCells(NUMBERS));
    session.book.readOnly = true;
    await expect(writeTwo(session)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(written(session)).toEqual([2, 3]);
  });
});
