import { useMemo, useState } from 'react';
import { message, type Message } from '../../model/message';
import { downloadFile } from '../ui/download';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import { CriteriaFound } from './CriteriaFound';
import { FiguresLeft } from './FiguresLeft';
import {
  ImportProvider,
  useImport,
  useImportState,
  type ImportParts,
  type PlanWriting,
} from './import-context';
import { startImport, type PlanImport, type PlanImportHolder } from './import-operations';
import { PlanFound } from './PlanFound';
import { PlanLines } from './PlanLines';
import { PlanSource } from './PlanSource';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Nhập từ kế hoạch": a document is chosen, what it holds is looked through line by line, and written into a workbook. */
export function ImportScreen({
  holder,
  translateMessage,
  write,
}: {
  readonly holder: PlanImportHolder;
  readonly translateMessage: (sentence: Message) => string;
  readonly write: PlanWriting | null;
}) {
  const [planImport] = useState(() => (holder.current ??= begun()));
  const parts = useMemo<ImportParts>(
    () => ({
      planImport,
      translateMessage,
      write,
      t: (key, args) => translateMessage(message(key, args)),
    }),
    [planImport, translateMessage, write],
  );
  return (
    <ImportProvider value={parts}>
      <Screenful />
    </ImportProvider>
  );
}

function Screenful() {
  const { t } = useImport();
  const shared = useSharedStyles();
  const isRead = useImportState(({ read }) => read !== null);
  return (
    <>
      <h1 id="heading" className={shared.h1}>
        {t('import.ui.title')}
      </h1>
      <p className={shared.text}>{t('import.ui.intro')}</p>
      <PlanSource />
      <Problem />
      <CriteriaFound />
      {isRead ? (
        <>
          <PlanFound />
          <PlanLines kind="targets" />
          <PlanLines kind="tasks" />
          <FiguresLeft />
        </>
      ) : null}
    </>
  );
}

function Problem() {
  const { translateMessage } = useImport();
  const problem = useImportState((state) => state.problem);
  return problem ? (
    <Notice kind="error" isLive>
      {translateMessage(problem)}
    </Notice>
  ) : null;
}

function begun(): PlanImport {
  const planImport = startImport((name, bytes) => downloadFile(name, bytes, XLSX));
  // While lines are looked through and not kept, the browser asks before the page goes.
  window.addEventListener('beforeunload', (event) => {
    const { read, criteria, isKept } = planImport.store.get();
    if ((read || criteria) && !isKept) event.preventDefault();
  });
  return planImport;
}
