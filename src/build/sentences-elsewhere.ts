/**
 * The keys of sentences that only command lines, builds, servers, help pages and the stand-in for Excel say. Pane and page
 * go without them: whoever waits for the first screen would wait for these, too. The pane explains words, keys and states as the
 * help pages do.
 */
export const NEVER_ON_SCREENS =
  /^(?:build|certificate|cli|compare|help(?=\.(?!word|key|state))|merge|serve|sideload|split|start)\./;

/** Those, and what only the page without Excel says. */
export const NEVER_IN_THE_PANE = new RegExp(`${NEVER_ON_SCREENS.source}|^page\\.`);

/** Sentences that only one screen says: they come with it. Why: decision 0191. */
export interface SentencesOfScreen {
  /** The name of the webpack layer: another module of the same file. */
  readonly layer: string;
  readonly keys: RegExp;
  /** The file that brings them. */
  readonly file: RegExp;
}

/** The screens that bring their own sentences. */
export const SENTENCES_OF_SCREENS: readonly SentencesOfScreen[] = [
  {
    layer: 'consolidation',
    keys: /^(?:consolidate\.(?!band\.)|feedback\.)/,
    file: /[\\/]taskpane[\\/]consolidate[\\/]sentences\.ts$/,
  },
  { layer: 'year', keys: /^year\./, file: /[\\/]taskpane[\\/]year[\\/]sentences\.ts$/ },
  { layer: 'import', keys: /^import\./, file: /[\\/]taskpane[\\/]import-plan[\\/]sentences\.ts$/ },
];
