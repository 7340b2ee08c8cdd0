import { mergeClasses, ToggleButton } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AssessedTarget, TargetLink, TargetStatus } from '../../model/target';
import { targetSentence } from '../../scoring/targets/target-sentence';
import { useShowLeaf } from '../score/use-show-leaf';
import { CellButton } from '../ui/CellButton';
import { Icon, type IconName } from '../ui/Icon';
import { LongList } from '../ui/LongList';
import { useAssessed, usePane } from '../ui/pane-context';
import { useRowStyles } from '../ui/row-styles';
import { useSharedStyles } from '../ui/styles';

/** What wants somebody's attention comes first. */
const STATES: readonly TargetStatus[] = [
  'not-reached',
  'missing',
  'invalid',
  'unreadable',
  'reached',
  'not-applicable',
];

const ICONS: Readonly<Record<TargetStatus, IconName>> = {
  reached: 'scored',
  'not-reached': 'gap',
  missing: 'missing',
  invalid: 'invalid',
  unreadable: 'unreadable',
  'not-applicable': 'not-applicable',
};

/** The targets of the plan, all of them or those of one state, with the criterion whose figure each names. */
export function TargetsByState() {
  const { t } = usePane();
  const { targets, targetLinks } = useAssessed().assessment;
  const shared = useSharedStyles();
  const [state, setState] = useState<TargetStatus | 'all'>('all');
  const linkOf = useMemo(() => new Map(targetLinks.links.map((link) => [link.target, link])), [targetLinks]);
  if (targets.length === 0) return null;
  const counts = STATES.map((each) => ({
    state: each,
    count: targets.filter(({ status }) => status === each).length,
  })).filter(({ count }) => count > 0);
  const shown = targets.filter(({ status }) => state === 'all' || status === state);
  const chip = (each: TargetStatus | 'all', count: number) => (
    <ToggleButton
      key={each}
      size="small"
      checked={state === each}
      onClick={() => setState(state === each ? 'all' : each)}
    >
      {t('pane.filter.chip', { state: t(each === 'all' ? 'pane.filter.all' : `year.target.${each}`), count })}
    </ToggleButton>
  );
  return (
    <section className={shared.card} aria-labelledby="year-targets">
      <h2 id="year-targets" className={shared.h2}>
        {t('year.targets')}
      </h2>
      <div role="group" aria-label={t('year.targets.filter')} className={shared.line}>
        {chip('all', targets.length)}
        {counts.map(({ state: each, count }) => chip(each, count))}
      </div>
      <LongList
        items={shown}
        keyOf={({ target }) => `${target.cell.row} ${target.cell.column} ${target.text}`}
        label={t('year.targets.list')}
        estimate={84}
      >
        {(assessed) => <TargetRow assessed={assessed} link={linkOf.get(assessed) ?? null} />}
      </LongList>
    </section>
  );
}

function TargetRow({
  assessed,
  link,
}: {
  readonly assessed: AssessedTarget;
  readonly link: TargetLink | null;
}) {
  const { t, translateMessage } = usePane();
  const rows = useRowStyles();
  const shared = useSharedStyles();
  const { target, status } = assessed;
  const tone =
    status === 'reached'
      ? shared.good
      : status === 'not-reached' || status === 'invalid'
        ? shared.bad
        : status === 'not-applicable'
          ? shared.muted
          : shared.warning;
  return (
    <div className={mergeClasses(rows.row, shared.tight)}>
      <span className={shared.text}>
        <bdi className={shared.strong}>{target.no}</bdi> <bdi>{target.text}</bdi>
      </span>
      <span className={mergeClasses(shared.small, tone)}>
        <Icon name={ICONS[status]} size={14} /> {translateMessage(targetSentence(assessed))}
      </span>
      <span className={mergeClasses(shared.small, shared.muted)}>
        {target.lead === '' ? null : `${t('pane.gap.lead', { lead: target.lead })} `}
        <CellButton cell={target.resultCell} />
      </span>
      {link ? <Linked link={link} /> : null}
    </div>
  );
}

/** The criterion that a target belongs to, and whether its figures are offered there. */
function Linked({ link: { criterion, isSameFigure, target } }: { readonly link: TargetLink }) {
  const { t } = usePane();
  const shared = useSharedStyles();
  const show = useShowLeaf();
  const isOffered = isSameFigure && target.target.pair !== null;
  return (
    <span className={shared.small}>
      <button type="button" className={shared.link} onClick={() => show(criterion.id)}>
        <Icon name="score" size={14} />
        {t('year.target.criterion', { code: criterion.shown, name: criterion.name })}
      </button>{' '}
      {isOffered ? t('year.target.offered') : null}
    </span>
  );
}
