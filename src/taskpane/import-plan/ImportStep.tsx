import { useCallback, useMemo } from 'react';
import { importedSetEdits } from '../../importing/criteria/criteria-edits';
import type { ImportedCriteria } from '../../importing/criteria/import-criteria';
import { knownLists, NO_LISTS, type KnownLists } from '../../importing/known-lists';
import { linesToWrite, planEdits, type PlanToWrite } from '../../importing/sheets/plan-edits';
import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { message, type Message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { contentOf, isBusy } from '../session/select';
import { translate } from '../translations';
import { usePane, useSession } from '../ui/pane-context';
import { ImportLater } from './ImportLater';

/** The workbook is Vietnamese whatever the pane speaks: it goes to a Vietnamese office. */
const inVietnamese = (sentence: Message): string => translate(sentence, 'vi');

/** The reading of a plan while a workbook is open: its lines may be written into it, and taken back like any write. */
export function ImportStep() {
  const { planImport, operations, sessions, translateMessage } = usePane();
  const canWrite = useSession((session) => contentOf(session) !== null && !isBusy(session));
  const loaded = useSession(({ work }) => work.loaded);
  const listsFor = useCallback(
    (year: number | null): KnownLists =>
      loaded?.result.kind === 'assessed'
        ? knownLists({ year }, loaded.result.assessed.assessment, loaded.content)
        : NO_LISTS,
    [loaded],
  );
  const writes = useMemo(() => {
    const write = async (made: (content: WorkbookContent) => Edits, what: Message): Promise<void> => {
      const content = contentOf(sessions.get());
      const store = planImport.current?.store;
      if (!content || !store) return;
      try {
        const edits = made(content);
        const sheets = edits.sheets.map(({ sheet }) => sheet);
        if (await operations.write(edits, { what, sheets, isReport: false }))
          store.dispatch({ type: 'kept' });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        store.dispatch({ type: 'not-done', problem: error.sentence });
      }
    };
    return {
      now: (plan: PlanToWrite) =>
        write(
          (content) => planEdits(plan, inVietnamese, content),
          message('import.ui.wrote', linesToWrite(plan)),
        ),
      criteria: (imported: ImportedCriteria) =>
        write(
          (content) => importedSetEdits(imported, inVietnamese, content),
          message('import.ui.wrote.criteria', { leaves: imported.assessment.leaves.length }),
        ),
    };
  }, [planImport, operations, sessions]);
  return (
    <ImportLater
      holder={planImport}
      translateMessage={translateMessage}
      write={{ canWrite, listsFor, ...writes }}
    />
  );
}
