import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { useLooks } from './styles';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: '0.5rem',
    padding: '0.625rem 0.75rem',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid',
    overflowWrap: 'anywhere',
  },
  body: { display: 'flex', flexDirection: 'column', gap: '0.5rem', minWidth: 0, flexGrow: 1 },
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
}: {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Told to screen readers when it appears. */
  readonly isLive?: boolean;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const live = isLive ? { role: kind === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={mergeClasses(styles.box, styles[kind])} {...live}>
      <Icon name={ICONS[kind]} />
      <div className={styles.body}>
        <div>{children}</div>
        {actions ? <div className={looks.line}>{actions}</div> : null}
      </div>
    </div>
  );
}
