import { useMemo, useState } from 'react';
import { message, type Message } from '../../model/message';
import { currentTime } from '../calendar';
import { downloadFile } from '../ui/download';
import { Notice } from '../ui/Notice';
import { useSharedStyles } from '../ui/styles';
import {
  ConsolidateProvider,
  useConsolidate,
  useConsolidateState,
  type ConsolidateParts,
  type TableWriting,
} from './consolidate-context';
import { startConsolidating, type Consolidating, type ConsolidationHolder } from './consolidate-operations';
import { Files } from './Files';
import { NameQuestions } from './NameQuestions';
import { PreviousTable } from './PreviousTable';
import { RankingOptions } from './RankingOptions';
import { Results } from './Results';
import { UnitList } from './UnitList';

const ZIP = 'application/zip';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "Tổng hợp": the workbooks of many offices are chosen, read, ranked, and put into one table. */
export function ConsolidateScreen({
  holder,
  translateMessage,
  write,
}: {
  readonly holder: ConsolidationHolder;
  readonly translateMessage: (sentence: Message) => string;
  readonly write: TableWriting | null;
}) {
  const [consolidating] = useState(() => (holder.current ??= begun()));
  const parts = useMemo<ConsolidateParts>(
    () => ({
      consolidating,
      translateMessage,
      write,
      t: (key, args) => translateMessage(message(key, args)),
    }),
    [consolidating, translateMessage, write],
  );
  return (
    <ConsolidateProvider value={parts}>
      <Screenful />
    </ConsolidateProvider>
  );
}

function Screenful() {
  const { t } = useConsolidate();
  const shared = useSharedStyles();
  return (
    <>
      <h1 id="heading" className={shared.h1}>
        {t('consolidate.ui.title')}
      </h1>
      <p className={shared.text}>{t('consolidate.ui.intro')}</p>
      <Files />
      <UnitList />
      <PreviousTable />
      <Problem />
      <RankingOptions />
      <NameQuestions />
      <Results />
    </>
  );
}

function Problem() {
  const { translateMessage } = useConsolidate();
  const problem = useConsolidateState((state) => state.problem);
  return problem ? (
    <Notice kind="error" isLive>
      {translateMessage(problem)}
    </Notice>
  ) : null;
}

function begun(): Consolidating {
  const consolidating = startConsolidating({
    now: currentTime,
    download: (name, bytes) => downloadFile(name, bytes, name.endsWith('.zip') ? ZIP : XLSX),
  });
  askBeforeLeaving(consolidating);
  return consolidating;
}

/** While workbooks are read, and while what they gave is not kept, the browser asks before the page goes. */
function askBeforeLeaving({ store }: Consolidating): void {
  window.addEventListener('beforeunload', (event) => {
    const { reading, results, isKept } = store.get();
    if (reading || (results.size > 0 && !isKept)) event.preventDefault();
  });
}
