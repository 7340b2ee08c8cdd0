/** A state as the workbook holds it, before anything of it is believed. */
export type StoredState = Readonly<Record<string, unknown>>;

/**
 * Takes a stored state to the next version. It believes nothing: a piece without its form stays as it is.
 * Why: decision 0086.
 */
export type Migration = (stored: StoredState) => StoredState;

/**
 * The way from each version to the next: the first entry takes version 1 to version 2, and so on. A change of
 * what is stored adds an entry at the end and never changes one that has been released.
 */
const MIGRATIONS: readonly Migration[] = [];

/** The version that we write: the one that the table of migrations leads to. */
export const STATE_VERSION = MIGRATIONS.length + 1;

/** A stored state in the form of today; or why there is none. */
export type MigratedState =
  | { readonly kind: 'current'; readonly stored: StoredState }
  /** Written by a later release: it is left as it is. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** Brings a stored state to the version of today, one migration after the other. */
export function migrateState(
  stored: StoredState,
  migrations: readonly Migration[] = MIGRATIONS,
): MigratedState {
  const { version } = stored;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'damaged' };
  if (version > migrations.length + 1) return { kind: 'newer' };
  return {
    kind: 'current',
    stored: migrations
      .slice(version - 1)
      .reduce<StoredState>(
        (state, migrate, step) => ({ ...migrate(state), version: version + step + 1 }),
        stored,
      ),
  };
}
