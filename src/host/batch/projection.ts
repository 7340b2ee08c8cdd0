import { fail } from './host-error';
import { whole } from './load-tree';
import type { LoadTree } from './load-tree';
import type { ObjectModel } from './object-model';
import type { References } from './references';
import type { LoadQuery } from './request';
import type { Found, WireObject } from './wire-table';

/** A loaded object as JSON, keys with capitals. */
export type Projected = Record<string, unknown>;

/** What projecting needs to know. */
export interface Projecting {
  readonly model: ObjectModel;
  readonly references: References;
  /** Excel ignores unknown names in a load; a strict host does not. */
  readonly strict: boolean;
}

/** What tells the client which object this is: it must be there in every answer that speaks of the object. */
export function identityOf({ model, references }: Projecting, object: WireObject): Projected {
  const reference = references.idOf(object);
  return {
    ...model.table(object).identity?.(object.self),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

/** What was asked for of an object; `null` for a null object. */
export function project(
  projecting: Projecting,
  object: Found,
  tree: LoadTree,
  page: Pick<LoadQuery, 'top' | 'skip'> = { top: null, skip: null },
): Projected | null {
  if (object === null) return null;
  const isCollection = projecting.model.table(object).items !== undefined;
  return isCollection
    ? projectCollection(projecting, object, tree, page)
    : { ...identityOf(projecting, object), ...projectMembers(projecting, object, tree) };
}

function projectMembers(projecting: Projecting, object: WireObject, tree: LoadTree): Projected {
  const { model } = projecting;
  const loaded = tree.all ? allScalars(projecting, object) : {};
  for (const [name, subtree] of tree.named) {
    const member = model.member(object, name);
    if (!member) noteUnknown(projecting, object, name);
    else if (member.kind === 'scalar') loaded[member.name] = model.read(object, member.name);
    else loaded[member.name] = project(projecting, model.navigate(object, member.name), whole(subtree));
  }
  return loaded;
}

function allScalars({ model }: Projecting, object: WireObject): Projected {
  const readable = Object.entries(model.table(object).scalars ?? {}).filter(
    ([, { get, byNameOnly }]) => get && !byNameOnly,
  );
  return Object.fromEntries(readable.map(([name]) => [name, model.read(object, name)]));
}

/** What the client knows by itself and yet asks for. */
const CLIENT_SIDE = new Set(['isnullobject', 'isnull']);

function noteUnknown({ model, strict }: Projecting, object: WireObject, name: string): void {
  if (CLIENT_SIDE.has(name)) return;
  const member = `${object.type}.${name}`;
  model.isMissing(`${member} (load)`);
  if (strict) fail('ApiNotFound', `host: ${member} not implemented`);
}

/** The collection's own properties are next to the items; all other names are meant for the items. */
function projectCollection(
  projecting: Projecting,
  object: WireObject,
  tree: LoadTree,
  { top, skip }: Pick<LoadQuery, 'top' | 'skip'>,
): Projected {
  const { model } = projecting;
  const projected: Projected = {
    ...identityOf(projecting, object),
    ...(tree.all ? allScalars(projecting, object) : {}),
  };
  const ofItems = new Map<string, LoadTree>();
  let all = tree.all;
  for (const [name, subtree] of tree.named) {
    const own = model.member(object, name);
    if (own?.kind === 'scalar') projected[own.name] = model.read(object, own.name);
    else if (name !== 'items') ofItems.set(name, subtree);
    else {
      const items = whole(subtree);
      all ||= items.all;
      items.named.forEach((branch, key) => ofItems.set(key, branch));
    }
  }
  if (!all && ofItems.size === 0) return projected;
  const first = skip ?? 0;
  const items = model.table(object).items?.(object.self) ?? [];
  const shown = items.slice(first, top === null ? undefined : first + top);
  projected['_Items'] = shown.map((item, index) => ({
    ...project(projecting, item, { all, named: ofItems }),
    ...(first > 0 ? { _Index: first + index } : {}),
  }));
  return projected;
}

/** The same as loaded with `retrieve`: keys without capitals, "items" for "_Items". */
export function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [camelKey(key), camelCased(part)]));
}

function camelKey(key: string): string {
  if (key === '_Items') return 'items';
  return key.startsWith('_') ? key : key.charAt(0).toLowerCase() + key.slice(1);
}
