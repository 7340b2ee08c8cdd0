import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useLooks } from './styles';

/** Up to so many rows a list is simply shown: find-in-page and readers then have all of it. */
const SHOWN_WHOLE = 60;

interface LongListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly label: string;
  /** The height of a folded row in pixels, as a first guess. */
  readonly estimate: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length; a long one holds only the rows that are in view, whatever their heights. */
export function LongList<Item>(props: LongListProps<Item>) {
  return props.items.length <= SHOWN_WHOLE ? <WholeList {...props} /> : <VirtualList {...props} />;
}

function WholeList<Item>({ items, keyOf, label, children }: LongListProps<Item>) {
  const looks = useLooks();
  return (
    <ul className={looks.list} aria-label={label}>
      {items.map((item, i) => (
        <li key={keyOf(item, i)}>{children(item)}</li>
      ))}
    </ul>
  );
}

function VirtualList<Item>({ items, keyOf, label, estimate, children }: LongListProps<Item>) {
  const looks = useLooks();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = list.current;
    if (place) setTop(place.getBoundingClientRect().top + window.scrollY);
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
  return (
    <ul
      ref={list}
      className={looks.list}
      aria-label={label}
      style={{ position: 'relative', height: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{
              position: 'absolute',
              insetInline: 0,
              top: 0,
              transform: `translateY(${start - top}px)`,
            }}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
