import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useSharedStyles } from './styles';

/** Up to this many rows a list is simply shown: find-in-page and readers then have all of it. */
const SHOWN_WHOLE = 60;

const useStyles = makeStyles({
  list: { position: 'relative' },
  row: { position: 'absolute', insetInline: 0, top: 0 },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly label: string;
  /** The height of a folded row in pixels, as a first guess. */
  readonly estimate: number;
  readonly children: (item: Item) => ReactNode;
  /** The item that is brought into view and, if it is not quiet, gets the keyboard, each time that this is another object. */
  readonly revealed?: { readonly id: string; readonly isQuiet?: boolean } | null;
  readonly idOf?: (item: Item) => string;
}

/** A list of any length; a long one holds only the rows that are in view, whatever their heights. */
export function LongList<Item>(props: LongListProps<Item>) {
  return props.items.length <= SHOWN_WHOLE ? <WholeList {...props} /> : <VirtualList {...props} />;
}

function WholeList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, label, children } = props;
  const shared = useSharedStyles();
  const list = useRef<HTMLUListElement>(null);
  useRevealed(props, (index, isQuiet) => reveal(list.current?.children[index], isQuiet));
  return (
    <ul ref={list} className={shared.list} aria-label={label}>
      {items.map((item, i) => (
        <li key={keyOf(item, i)}>{children(item)}</li>
      ))}
    </ul>
  );
}

function VirtualList<Item>(props: LongListProps<Item>) {
  const { items, keyOf, label, estimate, children } = props;
  const shared = useSharedStyles();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + window.scrollY);
  }, [items.length]);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    // Nothing has a height in a pane that is hidden; every row would be in view.
    measureElement: (row) => row.getBoundingClientRect().height || estimate,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
  });
  useRevealed(props, (index, isQuiet) => {
    virtualizer.scrollToIndex(index, { align: 'start' });
    requestAnimationFrame(() => reveal(list.current?.querySelector(`[data-index="${index}"]`), isQuiet));
  });
  const rows = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    if (list.current) arrange(list.current, virtualizer.getTotalSize(), rows, top);
  });
  return (
    <ul ref={list} className={mergeClasses(shared.list, styles.list)} aria-label={label}>
      {rows.map(({ index, key }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.row}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** Gives the list its whole height, and each row that is there its place in it; in pixels of the page. */
function arrange(
  list: HTMLUListElement,
  height: number,
  rows: readonly { readonly start: number }[],
  top: number,
): void {
  list.style.height = `${height}px`;
  rows.forEach(({ start }, i) => {
    const row = list.children[i];
    if (row instanceof HTMLElement) row.style.transform = `translateY(${start - top}px)`;
  });
}

/** Calls back with the index of the item that is to be brought into view, once whatever else moves has moved. */
function useRevealed<Item>(
  { items, revealed = null, idOf }: LongListProps<Item>,
  show: (index: number, isQuiet: boolean) => void,
): void {
  useEffect(() => {
    if (!revealed || !idOf) return;
    const index = items.findIndex((item) => idOf(item) === revealed.id);
    if (index < 0) return;
    const frame = requestAnimationFrame(() => show(index, revealed.isQuiet ?? false));
    return () => cancelAnimationFrame(frame);
    // Only another wish moves the list; what else changes leaves it where it is.
  }, [revealed]);
}

function reveal(row: Element | null | undefined, isQuiet: boolean): void {
  if (!row) return;
  if ('scrollIntoView' in row) row.scrollIntoView({ block: 'start' });
  if (!isQuiet) row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
