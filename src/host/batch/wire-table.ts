/** An object of the model as the interpreter passes it about: which table describes it, and what it stands for. */
export interface WireObject {
  readonly type: string;
  readonly self: unknown;
}

/** A property: read by loading, written by setting. */
export interface Scalar<Self> {
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  /** Left out where all properties are loaded. */
  readonly byNameOnly?: boolean;
}

/** What a path or a call leads to; `null` is a null object. */
export type Found = WireObject | null;

/**
 * The members of one type by the names that they have on the wire. Arguments come with their object paths
 * followed; what was left out is `undefined`.
 */
export interface WireTable<Self> {
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => Found>>;
  /** A method's result is an object, plain JSON, or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, ...args: readonly unknown[]) => unknown>>;
  /** What tells the object from others of its type, by the names that the client looks for. */
  readonly identity?: (self: Self) => Readonly<Record<string, string>>;
  /** Collections: their items, and one of them by its key (`null` where there is none). */
  readonly items?: (self: Self) => readonly WireObject[];
  readonly item?: (self: Self, key: unknown) => Found;
}

/** A type of the model: makes objects of it, and recognises them again among arguments. */
export interface WireType<Self> {
  readonly name: string;
  readonly of: (self: Self) => WireObject;
  /** What an argument of this type stands for; `null` for anything else. */
  readonly in: (argument: unknown) => Self | null;
}

/** Names a type. Types are named before their tables are written, since tables lead to each other. */
export function wireType<Self>(name: string): WireType<Self> {
  return {
    name,
    of: (self) => ({ type: name, self }),
    in: (argument) => (isWireObject(argument) && argument.type === name ? (argument.self as Self) : null),
  };
}

/** Whether a resolved argument or a result is an object of the model. */
export const isWireObject = (value: unknown): value is WireObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'self' in value;

/** A type together with its table. */
export interface TypeEntry {
  readonly name: string;
  readonly table: WireTable<unknown>;
}

/** Puts a table with its type; whatever the interpreter hands to the table was made by the type. */
export const described = <Self>(type: WireType<Self>, table: WireTable<Self>): TypeEntry => ({
  name: type.name,
  table: table as WireTable<unknown>,
});
