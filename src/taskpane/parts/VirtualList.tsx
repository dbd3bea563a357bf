import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { sliceOf } from './slice';
import { useScrolled } from './useScrolled';

/** Up to here all rows are in the page, and the browser's own search finds them. */
const ALL_AT_ONCE = 200;

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  /** What a row is taken to be high until it is measured. */
  readonly rowHeight: number;
  readonly label: string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only what is in view is in the page, once it is long. */
export function VirtualList<Item>({ items, keyOf, rowHeight, label, children }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const long = items.length > ALL_AT_ONCE;
  const { top, height } = useScrolled(list, long);
  const keys = items.map(keyOf);
  const slice = long
    ? sliceOf(
        keys.map((key) => measured.get(key) ?? rowHeight),
        top,
        height,
      )
    : { first: 0, end: items.length, before: 0, after: 0 };
  useLayoutEffect(() => {
    if (long && list.current) setMeasured((known) => measuredRows(list.current, known));
  }, [long, slice.first, slice.end, items]);
  return (
    <ul
      ref={list}
      className={useStyles().list}
      aria-label={label}
      style={{ paddingTop: slice.before, paddingBottom: slice.after }}
    >
      {items.slice(slice.first, slice.end).map((item, offset) => {
        const index = slice.first + offset;
        const key = keys[index] ?? '';
        return (
          <li key={key} data-key={key} aria-setsize={items.length} aria-posinset={index + 1}>
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** The same map where nothing has changed, so that measuring comes to rest. */
function measuredRows(
  list: HTMLUListElement | null,
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const rows = [...(list?.children ?? [])].flatMap((row) => {
    const key = row.getAttribute('data-key');
    const { height } = row.getBoundingClientRect();
    return key !== null && height > 0 && known.get(key) !== height ? [[key, height] as const] : [];
  });
  return rows.length === 0 ? known : new Map([...known, ...rows]);
}
