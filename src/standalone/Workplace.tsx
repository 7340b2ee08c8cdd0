import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Shell } from '../taskpane/Shell';
import { usePane } from '../taskpane/ui/pane-context';
import { FileBar } from './FileBar';
import { usePageState } from './page-context';
import { BESIDE, BESIDE_QUERY, pageMeasure } from './page-sizes';

const SheetView = lazy(() => import('./SheetView').then((part) => ({ default: part.SheetView })));

const useStyles = makeStyles({
  place: {
    [BESIDE]: { display: 'grid', gridTemplateColumns: `minmax(0, ${pageMeasure.screens}) minmax(0, 1fr)` },
  },
  over: { outline: `3px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-3px' },
  screens: { minWidth: 0 },
  sheet: {
    position: 'sticky',
    top: 0,
    height: '100vh',
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  dialog: {
    boxSizing: 'border-box',
    width: '100vw',
    maxWidth: '100vw',
    height: '100vh',
    maxHeight: '100vh',
    margin: 0,
    padding: 0,
    border: 'none',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The screens of the pane with the sheet next to them, or over them where there is no room. */
export function Workplace({ isOver }: { readonly isOver: boolean }) {
  const { t } = usePane();
  const isBeside = useSyncExternalStore(listenToWidth, hasRoom);
  const [isOpen, setIsOpen] = useState(false);
  const shown = usePageState((state) => state.shown);
  const styles = useStyles();
  useEffect(() => {
    if (shown) setIsOpen(true);
  }, [shown]);
  return (
    <div className={mergeClasses(styles.place, isOver && styles.over)}>
      <div className={styles.screens}>
        <Shell bar={<FileBar showSheet={isBeside ? null : () => setIsOpen(true)} />} />
      </div>
      {isBeside ? (
        <aside className={styles.sheet} aria-label={t('page.sheet')}>
          <Suspense fallback={null}>
            <SheetView close={null} />
          </Suspense>
        </aside>
      ) : isOpen ? (
        <SheetDialog close={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
}

/** The browser's own dialog: it keeps the keyboard, closes with Escape and gives the keyboard back. */
function SheetDialog({ close }: { readonly close: () => void }) {
  const { t } = usePane();
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('page.sheet')} onClose={close}>
      <Suspense fallback={null}>
        <SheetView close={() => dialog.current?.close()} />
      </Suspense>
    </dialog>
  );
}

function listenToWidth(changed: () => void): () => void {
  const width = window.matchMedia(BESIDE_QUERY);
  width.addEventListener('change', changed);
  return () => width.removeEventListener('change', changed);
}

const hasRoom = (): boolean => window.matchMedia(BESIDE_QUERY).matches;
