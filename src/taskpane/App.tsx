import { useState } from 'react';
import type { LiveWorkbook } from '../workbook/port';
import { currentTime } from './calendar';
import type { ConsolidationHolder } from './consolidate/consolidate-operations';
import type { PlanImportHolder } from './import-plan/import-operations';
import { SessionProvider } from './SessionProvider';
import { Shell } from './Shell';
import { PaneFrame, type Host } from './PaneFrame';

export interface AppProps extends Host {
  readonly workbook: LiveWorkbook;
  readonly now?: () => Date;
}

/** The pane over one workbook. */
export function App({ workbook, now = currentTime, ...host }: AppProps) {
  const [consolidation] = useState<ConsolidationHolder>({ current: null });
  const [planImport] = useState<PlanImportHolder>({ current: null });
  return (
    <PaneFrame {...host}>
      {(around) => (
        <SessionProvider
          workbook={workbook}
          now={now}
          consolidation={consolidation}
          planImport={planImport}
          {...around}
        >
          <Shell />
        </SessionProvider>
      )}
    </PaneFrame>
  );
}
