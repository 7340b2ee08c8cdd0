import { mergeClasses } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/keys';
import type { StationName } from '../session/session';
import { usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';

type Word = readonly [word: MessageKey, means: MessageKey];

/** The words of each screen that not everybody knows. */
const WORDS: Readonly<Record<StationName, readonly Word[]>> = {
  start: [
    ['help.word.leaf', 'help.word.leaf.means'],
    ['pane.found.unsure', 'help.word.unsure.means'],
  ],
  score: [
    ['help.word.index', 'help.word.index.means'],
    ['summary.applicable', 'help.word.applicable.means'],
    ['state.missing', 'help.state.missing.means'],
    ['state.unreadable', 'help.state.unreadable.means'],
    ['state.manual', 'help.state.manual.means'],
  ],
  gaps: [
    ['summary.lost', 'help.word.lost.means'],
    ['help.word.required', 'help.word.required.means'],
    ['help.word.at-risk', 'help.word.at-risk.means'],
  ],
  evidence: [
    ['summary.evidence', 'help.word.evidence.means'],
    ['help.word.explanation', 'help.word.explanation.means'],
  ],
  write: [
    ['help.word.snapshot', 'help.word.snapshot.means'],
    ['help.word.severities', 'help.word.severities.means'],
  ],
};

/** What `use-shortcuts.ts` and the screens listen to, each with what it does. */
const SHORTCUTS: readonly Word[] = [
  ['help.key.steps', 'help.key.steps.does'],
  ['help.key.search', 'help.key.search.does'],
  ['help.key.enter', 'help.key.enter.does'],
  ['help.key.undo', 'help.key.undo.does'],
];
/** Excel's own. */
const EXCEL_SHORTCUTS: readonly Word[] = [['help.key.panes', 'help.key.panes.does']];

/** The words of a screen and the keys, folded away below its heading. */
export function HelpWords({ name }: { readonly name: StationName }) {
  const { isShared, t } = usePane();
  const shared = useSharedStyles();
  return (
    <details>
      <summary className={shared.small}>{t('pane.help')}</summary>
      <div className={mergeClasses(shared.card, shared.small)}>
        <Words of={WORDS[name]} />
        <h2 className={shared.h3}>{t('help.keys')}</h2>
        <Words of={isShared ? [...SHORTCUTS, ...EXCEL_SHORTCUTS] : SHORTCUTS} />
      </div>
    </details>
  );
}

function Words({ of: words }: { readonly of: readonly Word[] }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <dl className={shared.list}>
      {words.map(([word, means]) => (
        <div key={word}>
          <dt className={shared.strong}>{t(word)}</dt>
          <dd className={shared.list}>{t(means)}</dd>
        </div>
      ))}
    </dl>
  );
}
