import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../model/finding';
import { isUnseen } from '../../checking/seen';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { usePane } from '../ui/pane-context';
import { useRowStyles } from '../ui/row-styles';
import { useSharedStyles } from '../ui/styles';
import { SeenForm, UnmarkButton } from './SeenForm';

export const FINDING_ICONS = { error: 'invalid', warning: 'missing', info: 'info' } as const;

/** The findings of each kind together, the kinds in the order in which they first appear. */
export function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = `${finding.code} ${finding.message.key}`;
    const same = kinds.get(kind);
    if (same) same.push(finding);
    else kinds.set(kind, [finding]);
  }
  return [...kinds.values()];
}

/** What is to be seen to for one reason: once in words, and everywhere that it holds when it is unfolded. */
export function FindingGroup({ findings }: { readonly findings: readonly Finding[] }) {
  const { translateMessage, t } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const [first] = findings;
  if (!first) return null;
  if (findings.length === 1) return <FindingRow finding={first} />;
  const sentence = translateMessage(first.message);
  return (
    <>
      <button
        type="button"
        className={mergeClasses(rows.row, rows.fold, rows.flush)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={rows.head}>
          <Icon name={isOpen ? 'down' : 'right'} size={16} />
          <Icon name={FINDING_ICONS[first.severity]} size={16} />
          <span className={rows.name}>{sentence}</span>
          <span className={mergeClasses(rows.points, shared.strong)}>
            {t('pane.checks.several', { count: findings.length })}
          </span>
        </span>
      </button>
      {isOpen ? (
        <>
          <Marking findings={findings} />
          <ul className={shared.list}>
            {findings.map((finding, i) => (
              <li key={i}>
                <FindingRow finding={finding} isWordless={translateMessage(finding.message) === sentence} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** The way to mark findings as seen: a button, then the word why. Errors are corrected and not marked. */
function Marking({
  findings,
  subject,
}: {
  readonly findings: readonly Finding[];
  readonly subject?: string;
}) {
  const { t } = usePane();
  const [isMarking, setMarking] = useState(false);
  if (!findings.every((each) => each.severity !== 'error' && isUnseen(each))) return null;
  return isMarking ? (
    <SeenForm findings={findings} close={() => setMarking(false)} />
  ) : (
    <Button
      size="small"
      aria-label={subject === undefined ? undefined : t('pane.checks.mark.of', { subject })}
      onClick={() => setMarking(true)}
    >
      {subject === undefined ? t('pane.checks.mark.all', { count: findings.length }) : t('pane.checks.mark')}
    </Button>
  );
}

function FindingRow({
  finding,
  isWordless = false,
}: {
  readonly finding: Finding;
  readonly isWordless?: boolean;
}) {
  const { translateMessage, t } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { severity, cell, seen } = finding;
  const subject = finding.subject === 'total' ? t('summary.total') : finding.subject;
  return (
    <div className={mergeClasses(rows.row, rows.flush, shared.text)}>
      <Icon name={FINDING_ICONS[severity]} size={14} /> <bdi className={shared.strong}>{subject}</bdi>{' '}
      {isWordless ? null : translateMessage(finding.message)}{' '}
      {cell ? <CellButton cell={cell} withSheet /> : null}{' '}
      {seen === undefined ? (
        <Marking findings={[finding]} subject={subject} />
      ) : (
        <>
          <span className={mergeClasses(shared.small, shared.muted, shared.block)}>
            {t('pane.checks.why.of', { why: seen })}
          </span>
          <UnmarkButton finding={finding} subject={subject} />
        </>
      )}
    </div>
  );
}
