import { useEffect, useState } from 'react';
import type { Assessed } from '../../assess';
import { speak } from '../speak';
import type { Edits } from '../../model/edits';
import type { WorkbookContent } from '../../model/grid';
import { previewEdits, type SheetPreview } from '../../reporting/preview';
import { assessContent, withoutTypedScores } from '../engine';
import type { Loaded } from '../session';
import { usePane } from '../ui/pane-context';

/** What a write would do, ready to be shown and applied. */
export interface Prepared {
  readonly edits: Edits;
  readonly previews: readonly SheetPreview[];
}

/**
 * Makes the edits beside the main work, so that the screen shows before they are ready; `null` until then. The
 * workbook is Vietnamese whatever the pane speaks: it goes to a Vietnamese office.
 */
export function usePrepared(assessed: Assessed): Prepared | null {
  const { session } = usePane();
  const { loaded, giveWay } = session;
  const [ready, setReady] = useState<{ readonly of: unknown; readonly prepared: Prepared } | null>(null);
  const content = loaded?.content;
  useEffect(() => {
    if (!content) return;
    const timer = setTimeout(() => {
      setReady({ of: giveWay, prepared: prepare(content, assessed, giveWay) });
    });
    return () => clearTimeout(timer);
  }, [content, assessed, giveWay]);
  return ready?.of === giveWay ? ready.prepared : null;
}

function prepare(content: WorkbookContent, assessed: Assessed, giveWay: ReadonlySet<number>): Prepared {
  const edits = assessedFor(content, assessed, giveWay).report((sentence) => speak(sentence, 'vi'));
  return { edits, previews: previewEdits(edits, content) };
}

function assessedFor(content: WorkbookContent, assessed: Assessed, giveWay: ReadonlySet<number>): Assessed {
  if (giveWay.size === 0) return assessed;
  const bare = withoutTypedScores(content, assessed, giveWay);
  const { result }: Loaded = assessContent(bare, assessed.mapping, assessed.assessment.asOf);
  return result.kind === 'assessed' ? result.assessed : assessed;
}
