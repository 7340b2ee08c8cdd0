import { makeStyles, tokens } from '@fluentui/react-components';
import { sideBySide, measure, space, type } from './sizes';

const column = { display: 'flex', flexDirection: 'column' } as const;

/** Styles that several parts share. */
export const useSharedStyles = makeStyles({
  stack: { ...column, gap: space.m },
  group: { ...column, gap: space.s },
  tight: { ...column, gap: space.xs },
  /** Fields side by side where there is room. */
  fields: { display: 'grid', gridTemplateColumns: sideBySide(measure.field), gap: space.s },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: space.s },
  /** A sign before its words. */
  signed: { display: 'flex', alignItems: 'flex-start', gap: space.s },
  spread: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `${space.xs} ${space.m}`,
  },
  card: {
    ...column,
    gap: space.s,
    padding: space.m,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  /** A card that is folded away: its content is apart from its summary only once it is unfolded. */
  fold: {
    display: 'block',
    '& > summary + *': { marginTop: space.s },
    '& > * + ul': { marginTop: space.s },
  },
  h1: { ...type.heading, fontWeight: 600, margin: 0 },
  h2: { ...type.title, fontWeight: 600, margin: 0 },
  h3: { ...type.body, fontWeight: 600, margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: { ...type.small },
  strong: { fontWeight: 600 },
  block: { display: 'block' },
  lines: { whiteSpace: 'pre-line' },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  /** A list whose points or numbers are seen. */
  pointed: { margin: 0, paddingInlineStart: space.xl },
  /** A group of controls without the browser's frame. */
  frameless: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: space.xs,
    padding: `0 ${space.xxs}`,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationColor: 'transparent',
    minHeight: measure.line,
    overflowWrap: 'anywhere',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationColor: 'currentcolor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  good: { color: tokens.colorStatusSuccessForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
});
