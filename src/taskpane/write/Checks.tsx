import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { findingFingerprint, isUnseen } from '../../checking/seen';
import type { Finding, Severity } from '../../model/finding';
import { Icon, type IconName } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { Notice } from '../ui/Notice';
import { useAssessed, usePane } from '../ui/pane-context';
import { useSharedStyles } from '../ui/styles';
import { byKind, FINDING_ICONS, FindingGroup } from './FindingRows';

/** The open findings by severity, and those that somebody has seen. */
type View = Severity | 'seen';
const VIEWS: readonly View[] = ['error', 'warning', 'info', 'seen'];
const ICONS: Readonly<Record<View, IconName>> = { ...FINDING_ICONS, seen: 'scored' };

const inView = (findings: readonly Finding[], view: View): readonly Finding[] =>
  findings.filter((each) => (view === 'seen' ? !isUnseen(each) : isUnseen(each) && each.severity === view));

/** What a careful colleague would point out before the workbook is sent, the gravest first. */
export function Checks() {
  const { t } = usePane();
  const shared = useSharedStyles();
  const { findings } = useAssessed().assessment;
  const count = (view: View): number => inView(findings, view).length;
  const [shown, setShown] = useState<View>(VIEWS.find((view) => count(view) > 0) ?? 'error');
  const list = inView(findings, shown);
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
            {VIEWS.filter((view) => view !== 'seen' || shown === 'seen' || count('seen') > 0).map((view) => (
              <ToggleButton
                key={view}
                size="small"
                checked={shown === view}
                icon={<Icon name={ICONS[view]} size={16} />}
                onClick={() => setShown(view)}
              >
                {t(`pane.checks.${view}`, { count: count(view) })}
              </ToggleButton>
            ))}
          </div>
          {list.length === 0 ? (
            <p className={shared.muted}>{t('pane.checks.none-of-these')}</p>
          ) : (
            <LongList
              items={byKind(list)}
              keyOf={([first], i) => `${first ? findingFingerprint(first) : ''} ${i}`}
              label={t('pane.checks')}
              estimate={64}
            >
              {(findings) => <FindingGroup findings={findings} />}
            </LongList>
          )}
        </>
      )}
    </section>
  );
}
