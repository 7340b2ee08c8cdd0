import { noEdits } from '../../../src/model/edits';
import type { Edits } from '../../../src/model/edits';
import { WorkbookProblem } from '../../../src/workbook/problem';
import { API_ERRORS, TRANSPORT_ERRORS } from '../../../src/host/faults/faults';
import type { Fault, TransportError } from '../../../src/host/faults/faults';
import { range, text, write } from '../../support/edits';
import { OURS, RUN, SHEET, smallBook } from '../contract-book';
import { pictureOf, withoutSizes } from '../picture';
import type { Picture } from '../picture';
import { officeSession } from './office-session';
import type { OfficeSession } from './office-session';

type Kind = Pick<Fault, 'error' | 'moment'>;

/** Every error of the way, before and after the effect; every error of the API, at several actions. */
const FAULTS: readonly Kind[] = [
  ...(Object.keys(TRANSPORT_ERRORS) as TransportError[]).flatMap((error): Kind[] => [
    { error, moment: 'before' },
    { error, moment: 'after' },
  ]),
  ...API_ERRORS.map((error, index): Kind => ({ error, moment: { actions: 5 + 37 * index } })),
  { error: 'GeneralException', moment: 'before' },
  { error: 'GeneralException', moment: 'after' },
  { error: 'AccessDenied', moment: 'after' },
  { error: 'TransportGeneralException', moment: { actions: 60 } },
  { error: 'InvalidOrTimedOutSession', moment: { actions: 120 } },
];

const named = ({ error, moment }: Kind): string =>
  `${error} ${typeof moment === 'string' ? moment : `at action ${moment.actions}`}`;

/** A later run over the first: other contents, and a generated sheet that is there already. */
const SECOND: Edits = {
  ...RUN,
  state: 'second',
  sheets: [
    { ...write(SHEET, { G2: text('khác'), B2: text('Tiêu chí đã sửa') }), clearConditionalFormats: true },
    {
      ...noEdits(OURS, true),
      clear: [range('A1:D6')],
      blocks: [{ row: 0, column: 0, cells: [[text('MỚI')]] }],
      protect: true,
    },
  ],
};

let session: OfficeSession | null = null;
const open = (bytes: Uint8Array): OfficeSession => (session = officeSession(bytes));

afterEach(async () => {
  await session?.close();
  session = null;
});

/** From here on a pause is one before something is tried again; shorter ones order what happens in the host. */
const SHORTEST_PAUSE = 100;

// What is occupied is tried again after pauses of up to a second, as often here as in Excel, but a hundred times sooner.
beforeAll(() => {
  const inFullTime = globalThis.setTimeout;
  jest
    .spyOn(globalThis, 'setTimeout')
    .mockImplementation((run, wait = 0, ...given) =>
      inFullTime(run, wait < SHORTEST_PAUSE ? wait : wait / 100, ...given),
    );
});
afterAll(() => jest.restoreAllMocks());

/** What the port does, and how often it asks the host on the way. */
interface Task {
  readonly name: string;
  readonly trips: number;
  /** Brings the session to where the task begins. */
  readonly setUp: (session: OfficeSession) => Promise<() => Promise<unknown>>;
}

const runWith =
  (edits: Edits): Task['setUp'] =>
  async ({ workbook }) =>
  async () => {
    const basis = await workbook.read();
    return workbook.apply(edits, { basis });
  };

const TASKS: readonly Task[] = [
  { name: 'the first run', trips: 4, setUp: runWith(RUN) },
  {
    name: 'a later run',
    trips: 5,
    setUp: async (opened) => {
      await opened.workbook.apply(RUN);
      return runWith(SECOND)(opened);
    },
  },
  {
    name: 'undo',
    trips: 3,
    setUp: async ({ workbook }) => {
      const { undo } = await workbook.apply(RUN);
      return () => undo();
    },
  },
];

const problemOf = (work: Promise<unknown>): Promise<WorkbookProblem | null> =>
  work.then(
    () => null,
    (thrown: unknown) => {
      if (thrown instanceof WorkbookProblem) return thrown;
      throw thrown;
    },
  );

const seen = ({ save }: OfficeSession): Picture => withoutSizes(pictureOf(save()));

/** What the task comes to when nothing goes wrong. */
async function outcome(task: Task): Promise<Picture> {
  const opened = open(smallBook());
  const work = await task.setUp(opened);
  await work();
  const picture = seen(opened);
  await opened.close();
  session = null;
  return picture;
}

describe.each(TASKS.map((task) => [task.name, task] as const))('faults in %s', (_, task) => {
  let done: Picture;
  beforeAll(async () => {
    done = await outcome(task);
  });

  const trips = Array.from({ length: task.trips }, (_each, index) => index + 1);
  const cases = FAULTS.flatMap((fault) =>
    trips.map((roundTrip) => [named(fault), roundTrip, fault] as const),
  );

  test.each(cases)('%s, round trip %i: as before, or done', async (_name, roundTrip, fault) => {
    const opened = open(smallBook());
    const work = await task.setUp(opened);
    const before = seen(opened);
    opened.host.host.faults.inject({ ...fault, roundTrip });
    const problem = await problemOf(work());
    opened.host.host.faults.clear();
    if (problem?.kind === 'half-written') expect(problem.written.length).toBeGreaterThan(0);
    else expect(seen(opened)).toEqual(problem ? before : done);
    // There is a way on: the same once more goes through.
    if (problem && task.name !== 'undo') {
      expect(await problemOf(work())).toBeNull();
      expect(seen(opened)).toEqual(done);
    }
  });
});

describe('faults that do not pass', () => {
  test.each([
    ['TransportGeneralException', 'before'],
    ['TransportGeneralException', 'after'],
    ['InvalidOperationInCellEditMode', 'before'],
    ['AccessDenied', 'before'],
  ] as const)(
    '%s %s, from the writing on',
    async (error, moment) => {
      const opened = open(smallBook());
      const before = seen(opened);
      const work = await runWith(RUN)(opened);
      opened.host.host.faults.inject({ error, moment, roundTrip: 4, times: 60 });
      const problem = await problemOf(work());
      opened.host.host.faults.clear();
      if (problem?.kind !== 'half-written') expect(seen(opened)).toEqual(before);
      else expect(problem.written).toEqual(expect.arrayContaining([OURS]));
    },
    60_000,
  );

  test('a cell that is being edited is waited for when reading, and said when writing', async () => {
    const opened = open(smallBook());
    opened.host.host.faults.inject({
      error: 'InvalidOperationInCellEditMode',
      moment: 'before',
      roundTrip: 1,
      times: 3,
    });
    const basis = await opened.workbook.read();
    opened.host.host.faults.inject({
      error: 'InvalidOperationInCellEditMode',
      moment: 'before',
      roundTrip: 2,
    });
    const problem = await problemOf(opened.workbook.apply(RUN, { basis }));
    expect(problem).toMatchObject({ kind: 'cell-edit', sentence: { key: 'problem.cell-edit' } });
    expect(problem?.diagnostic).toBe('write: InvalidOperationInCellEditMode');
  });
});
