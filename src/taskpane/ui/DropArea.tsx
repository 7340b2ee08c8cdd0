import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { space } from './sizes';
import { useSharedStyles } from './styles';

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: space.s,
    padding: space.l,
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  ways: { justifyContent: 'center' },
});

/** Where files are dropped, with the other ways to choose them; `hint` says what happens on dropping. */
export function DropArea({
  isOver,
  hint,
  children,
}: {
  readonly isOver: boolean;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={mergeClasses(styles.area, isOver && styles.over)}>
      <Icon name="open" size={32} />
      <div className={mergeClasses(shared.line, styles.ways)}>{children}</div>
      <span className={shared.muted}>{hint}</span>
    </div>
  );
}
