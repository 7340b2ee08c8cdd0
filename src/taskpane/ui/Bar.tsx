import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '0.375rem',
    borderRadius: '0.1875rem',
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A share as a bar. It repeats figures that stand beside it, so readers pass it over. */
export function Bar({ share }: { readonly share: number | null }) {
  const styles = useStyles();
  const width = `${Math.min(1, Math.max(0, share ?? 0)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.fill} style={{ width }} />
    </div>
  );
}
