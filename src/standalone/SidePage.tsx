import { Button } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import { message } from '../model/message';
import { ConsolidateLater } from '../taskpane/consolidate/ConsolidateLater';
import { ImportLater } from '../taskpane/import-plan/ImportLater';
import type { ScreenWithoutWorkbook } from '../taskpane/session/session';
import type { FrameContext } from '../taskpane/PaneFrame';
import { useSharedStyles } from '../taskpane/ui/styles';
import { usePage } from './page-context';
import { PageHead, usePageStyles } from './PageHead';

/** The side screens while no file is open; what was read stays when somebody goes back. */
export function SidePage({ beside, ...around }: FrameContext & { readonly beside: ScreenWithoutWorkbook }) {
  const { consolidation, planImport, page } = usePage();
  const { translateMessage } = around;
  const frame = usePageStyles();
  const shared = useSharedStyles();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <div className={frame.room}>
      <main ref={main} tabIndex={-1} className={frame.main} aria-labelledby="heading">
        <PageHead {...around} />
        <div>
          <Button size="small" onClick={() => page.dispatch({ type: 'beside', beside: null })}>
            {translateMessage(message('page.back'))}
          </Button>
        </div>
        <Suspense fallback={<p className={shared.muted}>{translateMessage(message('pane.loading'))}</p>}>
          {beside === 'import' ? (
            <ImportLater holder={planImport} translateMessage={translateMessage} write={null} />
          ) : (
            <ConsolidateLater holder={consolidation} translateMessage={translateMessage} write={null} />
          )}
        </Suspense>
      </main>
    </div>
  );
}
