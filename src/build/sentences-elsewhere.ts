/**
 * The keys of sentences that only command lines, builds, servers, help pages and the stand-in for Excel say. Pane and page
 * go without them: whoever waits for the first screen would wait for these, too.
 */
export const NEVER_ON_SCREENS =
  /^(?:build|certificate|cli|compare|feedback|help|import|merge|serve|sideload|split|start)\./;

/** Those, and what only the page without Excel says. */
export const NEVER_IN_THE_PANE = new RegExp(`${NEVER_ON_SCREENS.source}|^page\\.`);

/** What only the table of many units says: it comes with that step. Why: decision 0191. */
export const ONLY_IN_A_CONSOLIDATION = /^consolidate\.(?!band\.)/;

/** The file that brings them. */
export const SENTENCES_OF_A_CONSOLIDATION = /[\\/]taskpane[\\/]consolidate[\\/]sentences\.ts$/;
