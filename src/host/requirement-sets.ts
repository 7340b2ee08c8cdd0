import { fail } from './batch/host-error';
import type { MemberWatch } from './batch/object-model';

/** Requirement sets and their versions, as a build of Excel declares them: `{ ExcelApi: '1.9' }`. */
export type DeclaredSets = Readonly<Record<string, string>>;

/** What the client in the package knows; real builds know as much or more. */
export const ALL_SETS: DeclaredSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.3',
  RichApiRuntime: '1.2',
};

/** Members beyond ExcelApi 1.9, the add-in's floor, by the version that brought them (docs of the API). */
const LEVELS: Readonly<Record<string, string>> = {
  'Range.GetMergedAreasOrNullObject()': '1.13',
  'ConditionalFormatCollection.GetItemOrNullObject()': '1.14',
};

/** Whether a set is declared in that version or a later one. */
export function isDeclared(sets: DeclaredSets, name: string, version = '1.1'): boolean {
  const declared = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return declared !== undefined && compareVersions(declared, version) >= 0;
}

function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  return (first?.[0] ?? 0) - (second?.[0] ?? 0) || (first?.[1] ?? 0) - (second?.[1] ?? 0);
}

/** Answers ApiNotFound for members of a version that is not declared, as an Excel that does not know them. */
export function memberLevels(sets: DeclaredSets): MemberWatch {
  const tooNew = new Set(
    Object.keys(LEVELS).filter((member) => !isDeclared(sets, 'ExcelApi', LEVELS[member])),
  );
  return (member, moment) => {
    if (moment === 'before' && tooNew.has(member)) fail('ApiNotFound');
  };
}
