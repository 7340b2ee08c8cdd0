import { useCallback } from 'react';
import { chartsLeft } from '../../consolidating/charts-left';
import { consolidationEdits } from '../../consolidating/sheets/consolidation-edits';
import type { Consolidation } from '../../model/consolidation';
import { message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { contentOf, isBusy } from '../session/select';
import { translate } from '../translations';
import { usePane, useSession } from '../ui/pane-context';
import { ConsolidateLater } from './ConsolidateLater';

/** The table of many units while a workbook is open: it may be written into it, and taken back like any write. */
export function ConsolidateStep() {
  const { consolidation, operations, sessions, translateMessage } = usePane();
  const canWrite = useSession((session) => contentOf(session) !== null && !isBusy(session));
  const write = useCallback(
    async (result: Consolidation): Promise<void> => {
      const content = contentOf(sessions.get());
      const store = consolidation.current?.store;
      if (!content || !store) return;
      try {
        const inVietnamese: Parameters<typeof consolidationEdits>[1] = (sentence) =>
          translate(sentence, 'vi');
        const edits = consolidationEdits(result, inVietnamese, (file) => file, content);
        const sheets = edits.sheets.map(({ sheet }) => sheet);
        const left = chartsLeft(result, content);
        const counts = { sheets: sheets.length, left };
        const what = message(
          left === 0 ? 'consolidate.ui.wrote' : 'consolidate.ui.wrote.charts-left',
          counts,
        );
        const isWritten = await operations.write(edits, { what, sheets, isReport: true });
        if (isWritten) store.dispatch({ type: 'kept' });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        store.dispatch({ type: 'not-done', problem: error.sentence });
      }
    },
    [consolidation, operations, sessions],
  );
  return (
    <ConsolidateLater
      holder={consolidation}
      translateMessage={translateMessage}
      write={{ canWrite, now: write }}
    />
  );
}
