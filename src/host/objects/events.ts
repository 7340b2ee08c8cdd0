import type { BookEvent } from '../book/book';
import { apiValue } from '../book/cells';
import { shownRange } from '../book/address';
import type { CellRange, CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { RangeArea } from './types';
import type { Book } from '../book/book';

/** An event as it goes to the client. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
  readonly id: string;
}

/** What the client calls to be told of events, with the number that it knows them by. */
const EVENTS = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
} as const;

type EventName = keyof typeof EVENTS;

/** Registers listeners of the client, and turns what happens to the workbook into its events. */
export interface EventDesk {
  /** The methods by which events are registered; `target` tells the object from others of its type. */
  readonly methods: <Self>(target: (self: Self) => string) => Readonly<Record<string, (self: Self) => null>>;
  /** The cells that an event spoke of. */
  readonly rangeOf: (id: string) => RangeArea | null;
  readonly happened: (event: BookEvent) => void;
  /** Events since the last time, to be sent behind the batch's answer. */
  readonly takeEntries: () => readonly EventEntry[];
  readonly listeners: () => number;
}

/** A desk at which nobody has registered. */
export function eventDesk(book: Book): EventDesk {
  const registered = new Map<string, number>();
  const ranges = new Map<string, RangeArea>();
  let entries: EventEntry[] = [];
  let last = 0;

  const count = (name: EventName, target: string, by: 1 | -1): null => {
    const key = `${EVENTS[name]} ${target}`;
    registered.set(key, Math.max(0, (registered.get(key) ?? 0) + by));
    return null;
  };

  const post = ({ name, targets, message }: Posting): void => {
    for (const targetId of targets) {
      if (!registered.get(`${EVENTS[name]} ${targetId}`)) continue;
      const id = String(++last);
      const text = JSON.stringify(message);
      entries.push({ messageCategory: 65536, messageType: EVENTS[name], targetId, message: text, id });
    }
  };

  const keepRange = (area: RangeArea): string => {
    const id = `event-${++last}`;
    ranges.set(id, area);
    return id;
  };

  return {
    methods: (target) =>
      Object.fromEntries(
        (Object.keys(EVENTS) as EventName[]).flatMap((name) => [
          [`_Register${name}`, (self) => count(name, target(self), 1)],
          [`_Unregister${name}`, (self) => count(name, target(self), -1)],
        ]),
      ),
    rangeOf: (id) => ranges.get(id) ?? null,
    happened: (event) => {
      if (event.actor === 'addin' && !book.eventsEnabled) return;
      postingsOf(event, (range) => keepRange({ book, sheet: event.sheet, range })).forEach(post);
    },
    takeEntries: () => {
      const taken = entries;
      entries = [];
      return taken;
    },
    listeners: () => [...registered.values()].reduce((sum, number) => sum + number, 0),
  };
}

/** An event for those who registered for it on one of the targets. */
interface Posting {
  readonly name: EventName;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
}

/** The client's events for what happened; a range is kept where the client may ask for it. */
function postingsOf(event: BookEvent, keepRange: (range: CellRange) => string): readonly Posting[] {
  const { sheet, actor } = event;
  const worksheetId = sheet.id;
  const source = actor === 'colleague' ? 'Remote' : 'Local';
  const everywhere = [worksheetId, 'Workbook'];
  switch (event.kind) {
    case 'changed': {
      const message = {
        address: shownRange(event.range),
        changeType: 'RangeEdited',
        worksheetId,
        source,
        triggerSource: actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
        referenceId: keepRange(event.range),
        shiftDirection: 'None',
        ...(event.single ? details(event.single) : {}),
      };
      return [{ name: 'DataChangedEvent', targets: everywhere, message }];
    }
    case 'selected': {
      const message = { address: shownRange(event.range), worksheetId };
      return [{ name: 'SelectionChangedEvent', targets: everywhere, message }];
    }
    case 'activated': {
      const left = event.from.id;
      return [
        { name: 'DeactivatedEvent', targets: [left, 'Workbook'], message: { worksheetId: left } },
        { name: 'ActivatedEvent', targets: everywhere, message: { worksheetId } },
      ];
    }
    case 'added':
      return [{ name: 'AddedEvent', targets: ['Workbook'], message: { worksheetId, source } }];
    case 'deleted':
      return [{ name: 'DeletedEvent', targets: ['Workbook'], message: { worksheetId, source } }];
    case 'shown':
      return [];
  }
}

const details = ({ before, after }: { readonly before: CellValue; readonly after: CellValue }) => ({
  valueBefore: apiValue(before),
  valueAfter: apiValue(after),
  valueTypeBefore: valueType(before),
  valueTypeAfter: valueType(after),
});

/** Excel's word for the kind of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
