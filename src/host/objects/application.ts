import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { TypeEntry } from '../batch/wire-table';
import type { Book } from '../book/book';
import { flagGiven, oneOf, textGiven, wholeGiven } from './arguments';
import { TYPES } from './types';

const { application, runtime } = TYPES;

/** The application around the workbook, and small things that belong to neither. */
export const APPLICATION_TABLES: readonly TypeEntry[] = [
  described(application, {
    scalars: {
      CalculationMode: {
        get: (book) => book.calculationMode,
        set: (book, value) => {
          book.calculationMode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value);
        },
      },
      CalculationState: { get: (book) => (book.calculation.isPending() ? 'Pending' : 'Done') },
    },
    methods: {
      Calculate: (book, how) => {
        if (oneOf(['Recalculate', 'Full', 'FullRebuild'], how) === 'Recalculate')
          book.calculation.calculate();
        else book.calculation.calculateAll();
      },
      // Whoever looks sees the workbook only between batches, and calculation waits for the end of the batch anyway.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  }),
  described(runtime, {
    scalars: {
      EnableEvents: {
        get: (book) => book.eventsEnabled,
        set: (book, value) => {
          book.eventsEnabled = flagGiven(value);
        },
      },
    },
  }),
  described(TYPES.workbookProtection, {
    scalars: { Protected: { get: (book) => book.structureLocked } },
    methods: {
      Protect: (book, password) => {
        if (book.structureLocked) fail('InvalidOperation');
        book.structureLocked = true;
        book.structurePassword = password === undefined ? '' : textGiven(password);
      },
      Unprotect: (book, password) => {
        if (book.structurePassword !== (password === undefined ? '' : textGiven(password)))
          fail('AccessDenied');
        book.structureLocked = false;
      },
    },
  }),
  described(TYPES.functions, {
    methods: {
      Date: (book, year, month, day) =>
        TYPES.functionResult.of({
          value: serialOfDate(book, wholeGiven(year), wholeGiven(month), wholeGiven(day)),
        }),
    },
  }),
  described(TYPES.functionResult, {
    scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
  }),
  described(TYPES.addinService, { methods: { NotifyActionHandlerReady: () => null } }),
];

/** DATE(): days from 1900 as Excel counts them, or from 1904 in old Mac workbooks. */
const serialOfDate = ({ date1904 }: Book, year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000) - (date1904 ? 1462 : 0);
