import { StandInError, fail } from './host-error';
import type { MissingMembers } from './missing-members';
import type { Found, Scalar, TypeEntry, WireObject, WireTable } from './wire-table';

/** Told of every use of a member, before and after it takes effect; may throw in its place. */
export type MemberWatch = (member: string, moment: 'before' | 'after') => void;

/** A property or navigation as found by a name in any case. */
export type Member =
  | { readonly kind: 'scalar'; readonly name: string; readonly scalar: Scalar<unknown> }
  | { readonly kind: 'navigation'; readonly name: string };

/** The types of a host with their members, and the only place that uses them. */
export interface ObjectModel {
  readonly table: (object: WireObject) => WireTable<unknown>;
  /** The member that a load names; `null` where there is none. */
  readonly member: (object: WireObject, lowerName: string) => Member | null;
  readonly read: (object: WireObject, name: string) => unknown;
  readonly write: (object: WireObject, name: string, value: unknown) => void;
  readonly navigate: (object: WireObject, name: string) => Found;
  readonly call: (object: WireObject, name: string, args: readonly unknown[]) => unknown;
  readonly item: (object: WireObject, key: unknown) => WireObject;
  readonly isMissing: (member: string) => void;
}

/** A model of those types. What they do not have is noted and answered with ApiNotFound. */
export function objectModel(
  entries: readonly TypeEntry[],
  missing: MissingMembers,
  watch: MemberWatch = () => {},
): ObjectModel {
  const tables = new Map(entries.map(({ name, table }) => [name, table]));
  const byLowerName = new Map(entries.map(({ name, table }) => [name, membersOf(table)]));

  const table = (object: WireObject): WireTable<unknown> =>
    tables.get(object.type) ?? fail('GeneralException', `host: no table for ${object.type}`);

  const lacking = (member: string): never => {
    missing.note(member);
    return fail('ApiNotFound', `host: ${member} not implemented`);
  };

  const read = (object: WireObject, name: string): unknown => {
    const member = `${object.type}.${name}`;
    const get = table(object).scalars?.[name]?.get ?? lacking(member);
    return watched(watch, member, member, () => get(object.self) ?? null);
  };

  const write = (object: WireObject, name: string, value: unknown): void => {
    const member = `${object.type}.${name}`;
    const set = table(object).scalars?.[name]?.set ?? lacking(`${member}=`);
    watched(watch, `${member}=`, member, () => set(object.self, value));
  };

  const navigate = (object: WireObject, name: string): Found => {
    const member = `${object.type}.${name}`;
    const go = table(object).navigations?.[name] ?? lacking(member);
    return watched(watch, member, member, () => go(object.self));
  };

  const call = (object: WireObject, name: string, args: readonly unknown[]): unknown => {
    const member = `${object.type}.${name}`;
    const method = table(object).methods?.[name] ?? lacking(`${member}()`);
    // Arguments that the add-in left out arrive as null.
    const given = args.map((argument) => argument ?? undefined);
    return watched(watch, `${member}()`, member, () => method(object.self, ...given));
  };

  const item = (object: WireObject, key: unknown): WireObject => {
    const member = `${object.type}.GetItem`;
    const find = table(object).item ?? lacking(`${member}()`);
    return watched(watch, `${member}()`, member, () => find(object.self, key) ?? fail('ItemNotFound'));
  };

  return {
    table,
    member: (object, lowerName) => byLowerName.get(object.type)?.get(lowerName) ?? null,
    read,
    write,
    navigate,
    call,
    item,
    isMissing: missing.note,
  };
}

function membersOf(table: WireTable<unknown>): ReadonlyMap<string, Member> {
  const scalars = Object.entries(table.scalars ?? {}).map(
    ([name, scalar]) => [name.toLowerCase(), { kind: 'scalar', name, scalar }] as const,
  );
  const navigations = Object.keys(table.navigations ?? {}).map(
    (name) => [name.toLowerCase(), { kind: 'navigation', name }] as const,
  );
  return new Map<string, Member>([...scalars, ...navigations]);
}

/** Runs something on a member, told to the watch; an error that says no place is given the member's. */
function watched<Result>(watch: MemberWatch, use: string, member: string, work: () => Result): Result {
  try {
    watch(use, 'before');
    const result = work();
    watch(use, 'after');
    return result;
  } catch (error) {
    if (!(error instanceof StandInError) || error.location !== null) throw error;
    throw new StandInError(error.code, error.message, asShown(member));
  }
}

/** "Range.NumberFormat" → "Range.numberFormat", as errors name members. */
const asShown = (member: string): string =>
  member.replace(/\.([A-Z])/, (_, letter: string) => `.${letter.toLowerCase()}`);
