import { makeStyles } from '@fluentui/react-components';

/** Outlines on a grid of 20, drawn for this project. They only accompany words: readers pass them over. */
const PATHS = {
  open: 'M3 5.5A1.5 1.5 0 0 1 4.5 4h3l1.6 2h6.4A1.5 1.5 0 0 1 17 7.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5z',
  score: 'M4 16V4m0 12h12M7 13V9m3 4V6m3 7v-3m3 3V7',
  gap: 'M3 5l5 5 3-3 6 6m0-4v4h-4',
  evidence:
    'M11.5 3h-6A1.5 1.5 0 0 0 4 4.5v11A1.5 1.5 0 0 0 5.5 17h9a1.5 1.5 0 0 0 1.5-1.5V7.5zm0 0v4.5H16M7 10.5h6M7 13.5h4',
  write: 'M17 3L9 11m8-8l-5 14-3-6-6-3z',
  scored: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM6.5 10.2l2.4 2.4 4.6-5',
  missing: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 6v5m0 2.8v.4',
  'not-applicable': 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM6.5 10h7',
  survey:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zm-5 7c0-2.8 2.2-4.5 5-4.5s5 1.7 5 4.5M13 9.2A2.3 2.3 0 1 0 12.5 5M14 11.6c2 .3 3.5 1.9 3.5 4.4',
  manual: 'M13.5 3.5l3 3L7 16l-4 1 1-4zM11.5 5.5l3 3',
  unreadable:
    'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM8 8a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4m0 2.5v.3',
  invalid: 'M10 3l7.5 13h-15zM10 8v4m0 2v.3',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  cell: 'M3 4h14v12H3zM3 8h14M8 4v12',
  edit: 'M13.5 3.5l3 3L7 16l-4 1 1-4z',
  undo: 'M7 5L3 9l4 4M3 9h8.5a4.5 4.5 0 0 1 0 9H9',
  add: 'M10 4v12M4 10h12',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM10 9v5m0-7.8v.4',
  refresh: 'M16 6v4h-4M4 14v-4h4M5 8a5.5 5.5 0 0 1 10-.5M15 12a5.5 5.5 0 0 1-10 .5',
  search: 'M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM12.2 12.2L17 17',
} as const;

export type IconName = keyof typeof PATHS;

const useStyles = makeStyles({ icon: { flexShrink: 0 } });

/** An icon next to words. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const styles = useStyles();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={styles.icon}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
