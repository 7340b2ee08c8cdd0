import { makeStyles, tokens } from '@fluentui/react-components';
import { measure } from './sizes';

const useStyles = makeStyles({
  track: {
    display: 'block',
    width: '100%',
    height: measure.bar,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    fill: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A share, 0 to 1, as a bar. It repeats figures that are shown next to it, so screen readers skip it. */
export function Bar({ share }: { readonly share: number | null }) {
  const styles = useStyles();
  return (
    <svg className={styles.track} aria-hidden="true" focusable="false">
      <rect className={styles.fill} width={`${Math.min(1, Math.max(0, share ?? 0)) * 100}%`} height="100%" />
    </svg>
  );
}
