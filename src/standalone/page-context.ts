import { createContext, useContext } from 'react';
import type { ConsolidationHolder } from '../taskpane/consolidate/consolidate-operations';
import type { PlanImportHolder } from '../taskpane/import-plan/import-operations';
import { useStore } from '../taskpane/ui/pane-context';
import type { PageOperations, PageStore } from './page-operations';
import type { PageState } from './page-state';

/** What the parts of the page share besides the screens. */
export interface PageParts {
  readonly page: PageStore;
  readonly files: PageOperations;
  readonly consolidation: ConsolidationHolder;
  readonly planImport: PlanImportHolder;
}

const Context = createContext<PageParts | null>(null);

export const PageProvider = Context.Provider;

/** The page that a part is in. */
export function usePage(): PageParts {
  const parts = useContext(Context);
  if (!parts) throw new Error('a part of the page stands outside it');
  return parts;
}

/** What a part takes from the state of the page. */
export const usePageState = <Selected>(select: (state: PageState) => Selected): Selected =>
  useStore(usePage().page, select);
