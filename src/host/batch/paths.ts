import { ProtocolError, fail } from './host-error';
import type { ObjectModel } from './object-model';
import type { References } from './references';
import type { Arguments, ObjectPath } from './request';
import { isWireObject } from './wire-table';
import type { Found, WireObject } from './wire-table';

/** Follows the object paths of one batch. */
export interface Paths {
  /** The object of a path: followed when first asked for, and never again in the same batch. */
  readonly resolve: (id: number) => Found;
  /** Arguments with their object paths followed. */
  readonly argumentsOf: (args: Arguments) => readonly unknown[];
}

/** Where paths begin. */
export interface Roots {
  readonly root: WireObject;
  /** A service object by its full name; `null` where the host has no such service. */
  readonly service: (name: string) => Found;
}

/**
 * Paths are followed lazily and once: a path may be a method that makes something, and the first action that
 * touches it is where the add-in wrote it. A null object makes every path from it a null object.
 */
export function followPaths(
  paths: ReadonlyMap<number, ObjectPath>,
  roots: Roots,
  model: ObjectModel,
  references: References,
): Paths {
  const found = new Map<number, Found>();

  const resolve = (id: number): Found => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths.get(id);
    if (!path) throw new ProtocolError(`there is no path ${id}`);
    const object = follow(path);
    found.set(id, object);
    return object;
  };

  const argumentsOf = argumentReader(resolve);

  const follow = (path: ObjectPath): Found => {
    switch (path.kind) {
      case 'root':
        return roots.root;
      case 'new':
        return roots.service(path.name) ?? noService(path.name);
      case 'reference':
        return references.find(path.id) ?? fail('InvalidReference');
      case 'null':
        return null;
      default:
        return followFrom(path, resolve(path.parent));
    }
  };

  const noService = (name: string): never => {
    model.isMissing(name);
    return fail('ApiNotFound', `host: no service ${name}`);
  };

  const followFrom = (path: Extract<ObjectPath, { readonly parent: number }>, parent: Found): Found => {
    if (parent === null) return null;
    if (path.kind === 'navigation') return model.navigate(parent, path.name);
    const args = argumentsOf(path.args);
    if (path.kind === 'indexer') return model.item(parent, args[0]);
    const result = model.call(parent, path.name, args) ?? null;
    if (result === null || isWireObject(result)) return result;
    throw new ProtocolError(`${parent.type}.${path.name}() gives no object`);
  };

  return { resolve, argumentsOf };
}

/** Reads arguments, with the objects that paths lead to in their place. */
function argumentReader(resolve: Paths['resolve']): Paths['argumentsOf'] {
  /** An argument is an object where its mark is a path's number; its parts are where they name a path themselves. */
  const argument = (value: unknown, mark: unknown): unknown => {
    if (typeof mark === 'number' && mark > 0) return resolve(mark);
    if (Array.isArray(mark) && Array.isArray(value))
      return value.map((part, index) => argument(part, mark[index]));
    return withoutPaths(value);
  };

  const withoutPaths = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutPaths);
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number')
      return resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutPaths(part)]));
  };

  return ({ values, paths: pathMarks }) => values.map((value, index) => argument(value, pathMarks[index]));
}
