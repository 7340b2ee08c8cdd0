import { Button, mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { AssessedCriterion } from '../../model/assessment';
import type { Evidence } from '../../model/evidence';
import { isExplained, isProved } from '../../scoring/claims';
import { coverageOf, type Coverage } from './coverage';
import { EvidenceEditor } from './EvidenceEditor';
import { EvidenceEntryRow } from './EvidenceEntryRow';
import { PastedDocuments } from './PastedDocuments';
import { Screen } from '../shared/Screen';
import { useRowStyles } from '../ui/row-styles';
import { Bar } from '../ui/Bar';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { useAssessed, usePane } from '../ui/pane-context';
import { takeKeyboard } from '../ui/take-keyboard';
import { useSharedStyles } from '../ui/styles';

/** "Kiểm chứng": which claims have documents, and the documents with their checks. */
export function EvidenceScreen() {
  return (
    <Screen name="evidence">
      <Evidences />
    </Screen>
  );
}

type View = 'open' | 'criteria' | 'register';
const VIEWS: readonly View[] = ['open', 'criteria', 'register'];

/** The line that is being edited: of a criterion a new one, or one that is there. */
interface Editing {
  readonly criterion: string;
  readonly entry: Evidence | null;
  /** Set where several documents are added at once: the text that they are read from. */
  readonly pasted?: string;
}

function Evidences() {
  const assessed = useAssessed();
  const coverage = useMemo(() => coverageOf(assessed.assessment), [assessed]);
  const [view, setView] = useState<View>(coverage.open.length > 0 ? 'open' : 'register');
  const [editing, setEditing] = useState<Editing | null>(null);
  const { entries } = assessed.assessment.evidence;
  const opener = useRef<Element | null>(null);
  const [isBack, setBack] = useState(false);
  const open = (editing: Editing): void => {
    opener.current = document.activeElement;
    setEditing(editing);
  };
  const close = (): void => {
    // The button that adds is away while the editor is there.
    setBack(opener.current?.isConnected === false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
    setEditing(null);
  };
  return (
    <>
      <Covered coverage={coverage} open={editing ? null : open} isBack={isBack} />
      {editing?.pasted !== undefined ? (
        <PastedDocuments begun={{ text: editing.pasted, criterion: editing.criterion }} close={close} />
      ) : editing ? (
        <EvidenceEditor
          key={`${editing.criterion} ${editing.entry?.id ?? ''}`}
          {...editing}
          split={({ text, criterion }) => setEditing({ criterion, entry: null, pasted: text })}
          close={close}
        />
      ) : null}
      <Views
        view={view}
        choose={setView}
        counts={{ open: coverage.open.length, criteria: coverage.leaves.length, register: entries.length }}
      />
      <Listed view={view} coverage={coverage} edit={open} />
    </>
  );
}

/** What the chosen view lists, or the sentence that it lists nothing. */
function Listed({
  view,
  coverage,
  edit,
}: {
  readonly view: View;
  readonly coverage: Coverage;
  readonly edit: (editing: Editing) => void;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { entries } = useAssessed().assessment.evidence;
  const leaves = view === 'open' ? coverage.open : coverage.leaves;
  if ((view === 'register' ? entries : leaves).length === 0)
    return <p className={shared.muted}>{t(`pane.evidence.empty.${view}`)}</p>;
  return view === 'register' ? (
    <LongList
      items={entries}
      keyOf={({ id, cell }) => `${id} ${cell.sheet} ${cell.row} ${cell.column}`}
      label={t('pane.evidence.register')}
      estimate={96}
    >
      {(entry) => <EvidenceEntryRow entry={entry} edit={() => edit({ criterion: '', entry })} />}
    </LongList>
  ) : (
    <LongList
      items={leaves}
      keyOf={({ criterion }) => `${criterion.row} ${criterion.id}`}
      label={t('pane.evidence.by-criterion')}
      estimate={72}
    >
      {(leaf) => (
        <LeafEvidence leaf={leaf} add={() => edit({ criterion: leaf.criterion.shown, entry: null })} />
      )}
    </LongList>
  );
}

/** How many claims have documents, and the ways to add some. */
function Covered({
  coverage,
  open,
  isBack,
}: {
  readonly coverage: Coverage;
  readonly open: ((editing: Editing) => void) | null;
  /** Whether the editor has just given the keyboard back. */
  readonly isBack: boolean;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { covered, claims, explained } = coverage;
  return (
    <section className={shared.card} aria-label={t('pane.evidence.coverage')}>
      <p className={shared.text}>{t('pane.evidence.coverage.text', { covered: covered.length, claims })}</p>
      <Bar share={claims === 0 ? 0 : covered.length / claims} />
      {explained > 0 ? (
        <p className={mergeClasses(shared.muted, shared.small)}>
          {t('pane.evidence.explained', { explained })}
        </p>
      ) : null}
      {open ? (
        <div className={shared.line}>
          {/* In a box of its own a button keeps the width of its words. */}
          <div>
            <Button
              ref={isBack ? takeKeyboard : undefined}
              icon={<Icon name="add" size={16} />}
              onClick={() => open({ criterion: '', entry: null })}
            >
              {t('pane.evidence.add')}
            </Button>
          </div>
          <div>
            <Button onClick={() => open({ criterion: '', entry: null, pasted: '' })}>
              {t('pane.pasted')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  );
}

function Views({
  view,
  choose,
  counts,
}: {
  readonly view: View;
  readonly choose: (view: View) => void;
  readonly counts: Readonly<Record<View, number>>;
}) {
  const { t } = usePane();
  const shared = useSharedStyles();
  return (
    <div role="group" aria-label={t('pane.evidence.view')} className={shared.line}>
      {VIEWS.map((each) => (
        <ToggleButton key={each} size="small" checked={view === each} onClick={() => choose(each)}>
          {t(`pane.evidence.view.${each}`, { count: counts[each] })}
        </ToggleButton>
      ))}
    </div>
  );
}

/** A leaf and the numbers of its documents. */
function LeafEvidence({
  leaf: { criterion },
  add,
}: {
  readonly leaf: AssessedCriterion;
  readonly add: () => void;
}) {
  const { t } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { assessment } = useAssessed();
  const ids = assessment.evidenceOf.get(criterion.id) ?? [];
  const { evidenceText = '', explanation = '', evidenceCell = null } = criterion.leaf ?? {};
  const state =
    ids.length > 0
      ? t('pane.evidence.ids', { ids: ids.join(', ') })
      : evidenceText !== ''
        ? evidenceText
        : explanation !== ''
          ? t('pane.evidence.has-explanation')
          : t('pane.evidence.none');
  const isOpen = !isProved({ criterion }, assessment) && !isExplained({ criterion });
  return (
    <div className={mergeClasses(rows.row, shared.tight)}>
      <div className={shared.text}>
        <span className={rows.code}>{criterion.shown}</span> {criterion.name}
      </div>
      <div className={mergeClasses(shared.small, isOpen ? shared.warning : shared.muted)}>
        <Icon name={isOpen ? 'missing' : 'scored'} size={14} /> {state}
      </div>
      <div className={shared.line}>
        <Button
          size="small"
          icon={<Icon name="add" size={16} />}
          onClick={add}
          aria-label={t('pane.evidence.add.to', { code: criterion.shown })}
        >
          {t('pane.evidence.add.short')}
        </Button>
        {evidenceCell ? <CellButton cell={evidenceCell} /> : null}
      </div>
    </div>
  );
}
