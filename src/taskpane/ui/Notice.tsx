import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { space } from './sizes';
import { useSharedStyles } from './styles';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: space.s,
    padding: `${space.mNudge} ${space.m}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid',
    overflowWrap: 'anywhere',
  },
  pinned: {
    padding: `${space.s} ${space.m}`,
    borderRadius: 0,
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
  },
  body: { display: 'flex', flexDirection: 'column', gap: space.s, minWidth: 0, flexGrow: 1 },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
});

const ICONS = { info: 'info', success: 'scored', warning: 'missing', error: 'invalid' } as const;

/** Something to know, where it belongs; an error is told at once, the others when there is a pause. */
export function Notice({
  kind,
  children,
  actions,
  isLive = false,
  isPinned = false,
}: {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Told to screen readers when it appears. */
  readonly isLive?: boolean;
  /** It is at the pane's edge, from side to side. */
  readonly isPinned?: boolean;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const live = isLive ? { role: kind === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={mergeClasses(styles.box, styles[kind], isPinned && styles.pinned)} {...live}>
      <Icon name={ICONS[kind]} />
      <div className={styles.body}>
        <div>{children}</div>
        {actions ? <div className={shared.line}>{actions}</div> : null}
      </div>
    </div>
  );
}
