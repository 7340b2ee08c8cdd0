import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Severity } from '../../model/finding';
import { CellButton } from '../ui/CellButton';
import { Icon } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { useRowStyles } from '../ui/row-styles';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const ICONS = { error: 'invalid', warning: 'missing', info: 'info' } as const;

/** What a careful colleague would point out before the workbook is sent, the gravest first. */
export function Checks() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { findings } = useAssessed().assessment;
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const [shown, setShown] = useState<Severity>(SEVERITIES.find((severity) => count(severity) > 0) ?? 'error');
  const list = findings.filter(({ severity }) => severity === shown);
  return (
    <section className={shared.card} aria-labelledby="checks">
      <h2 id="checks" className={shared.h2}>
        {t('pane.checks')}
      </h2>
      {findings.length === 0 ? (
        <Notice kind="success">{t('pane.checks.none')}</Notice>
      ) : (
        <>
          <div role="group" aria-label={t('pane.checks.severity')} className={shared.line}>
            {SEVERITIES.map((severity) => (
              <ToggleButton
                key={severity}
                size="small"
                checked={shown === severity}
                icon={<Icon name={ICONS[severity]} size={16} />}
                onClick={() => setShown(severity)}
              >
                {t(`pane.checks.${severity}`, { count: count(severity) })}
              </ToggleButton>
            ))}
          </div>
          {list.length === 0 ? (
            <p className={shared.muted}>{t('pane.checks.none-of-these')}</p>
          ) : (
            <LongList
              items={byKind(list)}
              keyOf={([first], i) => `${first?.code ?? ''} ${i}`}
              label={t('pane.checks')}
              estimate={64}
            >
              {(findings) => <Group findings={findings} />}
            </LongList>
          )}
        </>
      )}
    </section>
  );
}

/** The findings of each kind together, the kinds in the order in which they first appear. */
function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
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
function Group({ findings }: { readonly findings: readonly Finding[] }) {
  const { translateMessage, t } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const [isOpen, setOpen] = useState(false);
  const [first] = findings;
  if (!first) return null;
  if (findings.length === 1) return <Row finding={first} />;
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
          <Icon name={ICONS[first.severity]} size={16} />
          <span className={rows.name}>{sentence}</span>
          <span className={mergeClasses(rows.points, shared.strong)}>
            {t('pane.checks.several', { count: findings.length })}
          </span>
        </span>
      </button>
      {isOpen ? (
        <ul className={shared.list}>
          {findings.map((finding, i) => (
            <li key={i}>
              <Row finding={finding} isWordless={translateMessage(finding.message) === sentence} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Row({ finding, isWordless = false }: { readonly finding: Finding; readonly isWordless?: boolean }) {
  const { translateMessage, t } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { severity, subject, cell } = finding;
  return (
    <div className={mergeClasses(rows.row, rows.flush, shared.text)}>
      <Icon name={ICONS[severity]} size={14} />{' '}
      <bdi className={shared.strong}>{subject === 'total' ? t('summary.total') : subject}</bdi>{' '}
      {isWordless ? null : translateMessage(finding.message)}{' '}
      {cell ? <CellButton cell={cell} withSheet /> : null}
    </div>
  );
}
