import { ProtocolError } from './host-error';

/** A batch as the client sends it, checked and with names for its numbers (docs of the protocol: README.md). */
export interface BatchRequest {
  readonly actions: readonly RequestAction[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

interface OnPath {
  readonly id: number;
  readonly path: number;
}

/** One step of a batch; steps run in the order given. */
export type RequestAction =
  | (OnPath & { readonly kind: 'instantiate' })
  | (OnPath & { readonly kind: 'load'; readonly query: LoadQuery; readonly camelCase: boolean })
  | (OnPath & { readonly kind: 'load-recursively'; readonly queries: ReadonlyMap<string, LoadQuery> })
  | (OnPath & { readonly kind: 'call'; readonly name: string; readonly args: Arguments })
  | (OnPath & { readonly kind: 'set'; readonly name: string; readonly args: Arguments })
  | (OnPath & { readonly kind: 'ensure-unchanged' })
  | (OnPath & { readonly kind: 'update'; readonly state: Readonly<Record<string, unknown>> })
  | { readonly kind: 'trace'; readonly id: number };

/** How an object is reached. */
export type ObjectPath =
  | { readonly kind: 'root' }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'method'; readonly name: string; readonly parent: number; readonly args: Arguments }
  | { readonly kind: 'navigation'; readonly name: string; readonly parent: number }
  | { readonly kind: 'indexer'; readonly parent: number; readonly args: Arguments }
  | { readonly kind: 'reference'; readonly id: string }
  | { readonly kind: 'null' };

/** Arguments as sent; where `paths` has a number, or a list with numbers, that argument is the object of that path. */
export interface Arguments {
  readonly values: readonly unknown[];
  readonly paths: readonly unknown[];
}

/** What a load asks for, as the add-in typed it. */
export interface LoadQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Checks a batch body; throws a ProtocolError where it is none that we know. */
export function readRequest(body: unknown): BatchRequest {
  const batch = objectOf(body, 'a batch');
  const paths = Object.entries(objectOf(batch['ObjectPaths'] ?? {}, 'ObjectPaths'));
  return {
    actions: listOf(batch['Actions'], 'Actions').map(readAction),
    paths: new Map(
      paths.map(([id, path]) => [Number(id), readPath(objectOf(path, `path ${id}`), Number(id))]),
    ),
  };
}

function readAction(value: unknown): RequestAction {
  const action = objectOf(value, 'an action');
  const id = numberOf(action['Id'], 'an action’s Id');
  const type = numberOf(action['ActionType'], `the type of action ${id}`);
  if (type === 5) return { kind: 'trace', id };
  const on = { id, path: numberOf(action['ObjectPathId'], `the path of action ${id}`) };
  const named = () => ({
    name: textOf(action['Name'], `the name of action ${id}`),
    args: readArguments(action),
  });
  switch (type) {
    case 1:
      return { kind: 'instantiate', ...on };
    case 2:
    case 7:
      return { kind: 'load', ...on, query: readQuery(action['QueryInfo']), camelCase: type === 7 };
    case 3:
      return { kind: 'call', ...on, ...named() };
    case 4:
      return { kind: 'set', ...on, ...named() };
    case 6:
      return { kind: 'load-recursively', ...on, queries: readQueries(action['RecursiveQueryInfo']) };
    case 8:
      return { kind: 'ensure-unchanged', ...on };
    case 9:
      return { kind: 'update', ...on, state: objectOf(action['ObjectState'], `the state of action ${id}`) };
    default:
      throw new ProtocolError(`action ${id} is of the unknown type ${type}`);
  }
}

function readPath(path: Json, key: number): ObjectPath {
  if (path['Id'] !== key) throw new ProtocolError(`path ${key} calls itself ${String(path['Id'])}`);
  const parent = () => numberOf(path['ParentObjectPathId'], `the parent of path ${key}`);
  const name = () => textOf(path['Name'], `the name of path ${key}`);
  switch (path['ObjectPathType']) {
    case 1:
      return { kind: 'root' };
    case 2:
      return { kind: 'new', name: name() };
    case 3:
      return { kind: 'method', name: name(), parent: parent(), args: readArguments(path) };
    case 4:
      return { kind: 'navigation', name: name(), parent: parent() };
    case 5:
      return { kind: 'indexer', parent: parent(), args: readArguments(path) };
    case 6:
      return { kind: 'reference', id: name() };
    case 7:
      return { kind: 'null' };
    default:
      throw new ProtocolError(`path ${key} is of the unknown type ${String(path['ObjectPathType'])}`);
  }
}

function readArguments(holder: Json): Arguments {
  const info = objectOf(holder['ArgumentInfo'] ?? {}, 'ArgumentInfo');
  return {
    values: listOf(info['Arguments'] ?? [], 'Arguments'),
    paths: listOf(info['ReferencedObjectPathIds'] ?? [], 'ReferencedObjectPathIds'),
  };
}

function readQuery(value: unknown): LoadQuery {
  const query = objectOf(value ?? {}, 'QueryInfo');
  const names = (key: string) => listOf(query[key] ?? [], key).map((name) => textOf(name, key));
  const count = (key: string) => (query[key] === undefined ? null : numberOf(query[key], key));
  return { select: names('Select'), expand: names('Expand'), top: count('Top'), skip: count('Skip') };
}

function readQueries(value: unknown): ReadonlyMap<string, LoadQuery> {
  const queries = objectOf(objectOf(value, 'RecursiveQueryInfo')['Queries'], 'Queries');
  return new Map(Object.entries(queries).map(([type, query]) => [type, readQuery(query)]));
}

function objectOf(value: unknown, what: string): Json {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new ProtocolError(`${what} is no object`);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ProtocolError(`${what} is no list`);
}

function numberOf(value: unknown, what: string): number {
  if (typeof value === 'number') return value;
  throw new ProtocolError(`${what} is no number`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new ProtocolError(`${what} is no text`);
}
