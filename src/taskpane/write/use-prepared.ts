import { useEffect, useState } from 'react';
import type { Assessed } from '../../assess';
import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import type { Message } from '../../model/message';
import { Refusal } from '../../model/refusal';
import { withHandOver } from '../../pane-edits/handover';
import { withLogLine } from '../../pane-edits/hand-over-log';
import { previewEdits, type SheetPreview } from '../../sheets/preview';
import { takeSnapshot } from '../../scoring/snapshot';
import { assessContent, withoutTypedScores } from '../assess-content';
import type { LastYear, Loaded, ReportSlice } from '../session/session';
import { contentOf } from '../session/select';
import { translate } from '../translations';
import { useAssessed, useSession } from '../ui/pane-context';
import { VERSION } from '../version';

/** What a write would do, ready to be shown and applied; or why nothing can be written. */
export type Prepared =
  | { readonly kind: 'ready'; readonly edits: Edits; readonly previews: readonly SheetPreview[] }
  | { readonly kind: 'refused'; readonly sentence: Message };

type Choices = Pick<ReportSlice, 'replaceTyped' | 'handOver'> & { readonly lastYear: LastYear | null };

/**
 * Makes the edits after the screen is shown, since they take time; `null` until then. The workbook is Vietnamese
 * whatever the pane speaks: it goes to a Vietnamese office.
 */
export function usePrepared(): Prepared | null {
  const assessed = useAssessed();
  const content = useSession(contentOf);
  const { replaceTyped, handOver } = useSession(({ report }) => report);
  const lastYear = useSession(({ work }) => work.lastYear);
  const [ready, setReady] = useState<
    (Choices & { readonly of: Assessed; readonly prepared: Prepared }) | null
  >(null);
  useEffect(() => {
    if (!content) return;
    const timer = setTimeout(() => {
      const prepared = preparedOrRefused(content, assessed, { replaceTyped, handOver, lastYear });
      setReady({ of: assessed, replaceTyped, handOver, lastYear, prepared });
    });
    return () => clearTimeout(timer);
  }, [content, assessed, replaceTyped, handOver, lastYear]);
  const isCurrent =
    ready?.of === assessed && ready.replaceTyped === replaceTyped && ready.handOver === handOver;
  return isCurrent ? ready.prepared : null;
}

function preparedOrRefused(content: WorkbookContent, assessed: Assessed, choices: Choices): Prepared {
  try {
    return prepare(content, assessed, choices);
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', sentence: error.sentence };
    throw error;
  }
}

function prepare(
  content: WorkbookContent,
  assessed: Assessed,
  { replaceTyped, handOver, lastYear }: Choices,
): Prepared {
  const chosen = assessedFor(content, assessed, { replaceTyped, lastYear });
  const { assessment } = chosen;
  const snapshot = handOver.snapshot ? takeSnapshot(assessment, assessment.asOf, VERSION) : undefined;
  const report = chosen.report((sentence) => translate(sentence, 'vi'), snapshot);
  const isHandedOver = handOver.protect || handOver.appraisalColumns;
  const handedOver = isHandedOver ? withHandOver(report, assessment, content, handOver) : report;
  const edits = snapshot ? withLogLine(handedOver, assessment, content, snapshot) : handedOver;
  return { kind: 'ready', edits, previews: previewEdits(edits, content) };
}

function assessedFor(
  content: WorkbookContent,
  assessed: Assessed,
  { replaceTyped, lastYear }: Pick<Choices, 'replaceTyped' | 'lastYear'>,
): Assessed {
  if (replaceTyped.size === 0) return assessed;
  const bare = withoutTypedScores(content, assessed, replaceTyped);
  const { result }: Loaded = assessContent(bare, assessed.mapping, assessed.assessment.asOf, lastYear);
  return result.kind === 'assessed' ? result.assessed : assessed;
}
