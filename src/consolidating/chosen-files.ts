/** A workbook that a person chose or dropped. */
export interface ChosenFile {
  /** From the folder that was chosen, with "/" between its parts; no two are the same. */
  readonly name: string;
  readonly file: File;
}

/** What was chosen and is no workbook to be read. */
export interface PassedOver {
  /** Excel's lock files of workbooks that are open somewhere, and hidden files. */
  readonly locks: readonly string[];
  /** Files of other programs. */
  readonly others: readonly string[];
  /** How many were there already. */
  readonly again: number;
}

export const NOTHING_PASSED_OVER: PassedOver = { locks: [], others: [], again: 0 };

/** Excel's lock file of a workbook that is open somewhere, and hidden files. */
export const isPassedOver = (name: string): boolean => /(?:^|\/)(?:~\$|\.)[^/]*$/.test(name);

/** What Excel would be asked to open; older and binary forms among them, which are refused with a sentence. */
export const isWorkbookName = (name: string): boolean => /\.(?:xlsx|xlsm|xls)$/i.test(name);

/** The order in which files are read: "Xã 2" before "Xã 10". */
export const inFileOrder = (one: string, other: string): number =>
  one.localeCompare(other, 'vi', { numeric: true });

/**
 * Adds files to those that are there, in the order of their names. The same file twice is one; another file of the
 * same name is numbered, so that both are told apart.
 */
export function withChosen(
  before: readonly ChosenFile[],
  chosen: readonly ChosenFile[],
): { readonly files: readonly ChosenFile[]; readonly passedOver: PassedOver } {
  const locks = chosen.filter(({ name }) => isPassedOver(name));
  const others = chosen.filter(({ name }) => !isPassedOver(name) && !isWorkbookName(name));
  const workbooks = chosen.filter(({ name }) => !isPassedOver(name) && isWorkbookName(name));
  const files = [...before];
  const taken = new Set(before.map(({ name }) => name));
  let again = 0;
  for (const each of workbooks) {
    if (files.some((other) => isSameFile(each, other))) {
      again++;
      continue;
    }
    const name = freeName(each.name, taken);
    taken.add(name);
    files.push({ ...each, name });
  }
  files.sort((one, other) => inFileOrder(one.name, other.name));
  const namesOf = (list: readonly ChosenFile[]): readonly string[] => list.map(({ name }) => name);
  return { files, passedOver: { locks: namesOf(locks), others: namesOf(others), again } };
}

/** The browser tells no path: name, size and time of the last change must do. */
const isSameFile = (one: ChosenFile, other: ChosenFile): boolean =>
  one.file.name === other.file.name &&
  one.file.size === other.file.size &&
  one.file.lastModified === other.file.lastModified &&
  one.name.replace(NUMBERED, '$1') === other.name.replace(NUMBERED, '$1');

const NUMBERED = / \(\d+\)(\.\w+)$/;

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = name.replace(/(\.\w+)$/, ` (${number})$1`);
  return free;
}
