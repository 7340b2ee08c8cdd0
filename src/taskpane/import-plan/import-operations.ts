import { readPortably } from '../../documents/read-document';
import { readPlainText } from '../../documents/text/read-text';
import { importCriteria, type ImportedCriteria } from '../../importing/criteria/import-criteria';
import { criteriaWorkbook, importedWorkbook } from '../../importing/imported-workbook';
import { decidedPlan } from '../../importing/amended-lines';
import { readPlan } from '../../importing/read-plan';
import type { ImportedPlan } from '../../model/imported-plan';
import { message, type Message, type Translate } from '../../model/message';
import { Refusal } from '../../model/refusal';
import type { TextDocument } from '../../model/text-document';
import { painted } from '../one-at-a-time';
import { createStore, type Store } from '../session/store';
import { browserPages } from './browser-pages';
import { browserScan } from './browser-scan';
import { EMPTY_IMPORT, reduceImport, type ImportAction, type ImportState } from './import-state';

/** What the screens do with a plan's document. None throws. */
export interface ImportOperations {
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (text: string) => Promise<void>;
  /** Reads the same document again, as a plan of another year. */
  readonly setYear: (year: number) => void;
  readonly stop: () => void;
  /** Gives a new workbook with the lines that are ticked to the browser as a download. */
  readonly save: (t: Translate) => Promise<void>;
}

/** An import with what can be done about it. */
export interface PlanImport extends ImportOperations {
  readonly store: Store<ImportState, ImportAction>;
}

/** Keeps an import while other screens are shown, and over a crash of them. */
export interface PlanImportHolder {
  current: PlanImport | null;
}

/** Larger files are no plan; their bytes would only take the memory of the page. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** @param download gives bytes to the person under a name */
export function startImport(download: (name: string, bytes: Uint8Array) => void): PlanImport {
  const store = createStore(reduceImport, EMPTY_IMPORT);
  const { dispatch, get } = store;
  let running: AbortController | null = null;
  const read = async (
    file: string | null,
    documentOf: (signal: AbortSignal) => Promise<TextDocument>,
  ): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    dispatch({ type: 'reading-began', what: file ?? '' });
    try {
      await painted();
      const document = await documentOf(own.signal);
      if (own.signal.aborted) return;
      const found = readAny(document);
      dispatch(
        'criteria' in found
          ? { type: 'criteria-read', criteria: { file, imported: found.criteria } }
          : { type: 'read', read: { file, document, plan: found.plan } },
      );
    } catch (error) {
      if (!own.signal.aborted) dispatch({ type: 'not-done', problem: problemWith(file, error) });
    }
  };
  return {
    store,
    readFile: (file) =>
      read(file.name, async (signal) => readPortably(await bytesOf(file), readersHere(signal, dispatch))),
    readText: (text) => read(null, async () => readPlainText(text.normalize('NFC'))),
    setYear: (year) => {
      const { read: before } = get();
      if (!before) return;
      dispatch({ type: 'read', read: { ...before, plan: readPlan(before.document, year) } });
    },
    stop: () => {
      running?.abort();
      dispatch({ type: 'stopped' });
    },
    save: async (t) => {
      const made = workbookFrom(get(), t);
      if (!made || get().isMaking) return;
      const { file, bytes } = made;
      dispatch({ type: 'making' });
      try {
        await painted();
        download(file, bytes());
        dispatch({ type: 'done', told: message('import.ui.saved', { file }) });
      } catch (error) {
        dispatch({ type: 'not-done', problem: problemWith(file, error) });
      }
    },
  };
}

/** What reads PDFs and scans in this browser; each page whose letters are recognised is shown. */
const readersHere = (signal: AbortSignal, dispatch: Store<ImportState, ImportAction>['dispatch']) => ({
  pdfPages: browserPages(signal),
  scan: browserScan(signal, ({ page, pages }) => {
    if (!signal.aborted) dispatch({ type: 'page-began', page, pages });
  }),
});

/** The criteria set of a document, where it is one and names neither targets nor tasks of a plan; else the plan. */
function readAny(
  document: TextDocument,
): { readonly plan: ImportedPlan } | { readonly criteria: ImportedCriteria } {
  const criteria = criteriaIn(document);
  if (!criteria) return { plan: readPlan(document) };
  try {
    const plan = readPlan(document);
    return plan.tasks.length > 0 ? { plan } : { criteria };
  } catch (error) {
    if (error instanceof Refusal) return { criteria };
    throw error;
  }
}

function criteriaIn(document: TextDocument): ImportedCriteria | null {
  try {
    return importCriteria(document);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The new workbook that what was read makes, and its name; made when it is asked for. */
function workbookFrom(
  { read, criteria, decisions }: ImportState,
  t: Translate,
): { readonly file: string; readonly bytes: () => Uint8Array } | null {
  const named = (name: string, year: number | null): string =>
    year === null ? `${name}.xlsx` : `${name}-${year}.xlsx`;
  if (criteria) {
    const { imported } = criteria;
    const file = named('bo-tieu-chi', imported.assessment.set.year);
    return { file, bytes: () => criteriaWorkbook(imported, t) };
  }
  if (!read) return null;
  const plan = decidedPlan(read.plan, decisions);
  return { file: named('ke-hoach-cchc', plan.year), bytes: () => importedWorkbook(plan, t) };
}

/** A folder, a file that was moved away or that another program holds: the browser says only that it cannot. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) throw new Refusal(message('import.too-large'));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refusal(message('import.ui.not-readable'));
  }
}

/** The file, where it is one, and what is wrong with it. */
function problemWith(file: string | null, error: unknown): Message {
  const problem = error instanceof Refusal ? error.sentence : message('import.ui.unexpected');
  return file === null ? problem : message('import.ui.problem', { file, problem });
}
