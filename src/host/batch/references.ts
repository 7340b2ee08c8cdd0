import type { WireObject } from './wire-table';

/** Objects that the client holds on to between batches, by the ids that we gave them. */
export interface References {
  readonly keep: (object: WireObject) => void;
  readonly remove: (id: string) => void;
  readonly find: (id: string) => WireObject | null;
  /** The id of an object that is kept. */
  readonly idOf: (object: WireObject) => string | null;
  readonly count: () => number;
}

/** An empty table. It must be empty again when the add-in has let go of everything: what is left has leaked. */
export function references(): References {
  const objects = new Map<string, WireObject>();
  const ids = new WeakMap<WireObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      if (ids.has(object)) return;
      const id = `reference-${++last}`;
      ids.set(object, id);
      objects.set(id, object);
    },
    remove: (id) => {
      const object = objects.get(id);
      if (object) ids.delete(object);
      objects.delete(id);
    },
    find: (id) => objects.get(id) ?? null,
    idOf: (object) => ids.get(object) ?? null,
    count: () => objects.size,
  };
}
