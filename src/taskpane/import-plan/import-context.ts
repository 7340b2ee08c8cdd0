import { createContext, useContext } from 'react';
import type { ImportedCriteria } from '../../importing/criteria/import-criteria';
import type { KnownLists } from '../../importing/known-lists';
import type { PlanToWrite } from '../../importing/sheets/plan-edits';
import type { Message } from '../../model/message';
import { useStore, type TranslateKey } from '../ui/pane-context';
import type { PlanImport } from './import-operations';
import type { ImportState } from './import-state';

/** The way into the workbook that is open. */
export interface PlanWriting {
  /** Not while anything else is done with it. */
  readonly canWrite: boolean;
  /** The lists that the workbook has for a plan of a year. */
  readonly listsFor: (year: number | null) => KnownLists;
  readonly now: (plan: PlanToWrite) => Promise<void>;
  readonly criteria: (imported: ImportedCriteria) => Promise<void>;
}

/** What the parts of the screen share; it is with and without a workbook that is open. */
export interface ImportParts {
  readonly planImport: PlanImport;
  readonly t: TranslateKey;
  readonly translateMessage: (sentence: Message) => string;
  /** `null` where no workbook is open. */
  readonly write: PlanWriting | null;
}

const Context = createContext<ImportParts | null>(null);

export const ImportProvider = Context.Provider;

export function useImport(): ImportParts {
  const parts = useContext(Context);
  if (!parts) throw new Error('a part of the import stands outside it');
  return parts;
}

/** What a part takes from the state of the import. */
export const useImportState = <Selected>(select: (state: ImportState) => Selected): Selected =>
  useStore(useImport().planImport.store, select);
