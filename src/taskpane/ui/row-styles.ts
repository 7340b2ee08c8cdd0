import { makeStyles, tokens } from '@fluentui/react-components';
import { space } from './sizes';

/** Styles of the rows of a list, and of what is unfolded below one. */
export const useRowStyles = makeStyles({
  row: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${space.s} ${space.mNudge}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  fold: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  field: { marginTop: space.sNudge, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  criterion: { backgroundColor: tokens.colorNeutralBackground3, padding: `${space.sNudge} ${space.mNudge}` },
  flush: { paddingInline: 0 },
  bare: { borderBottomStyle: 'none', background: 'none' },
  head: { display: 'flex', alignItems: 'flex-start', gap: space.s },
  name: { flexGrow: 1, minWidth: 0 },
  code: { fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  points: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  below: { display: 'block', paddingInlineStart: space.xxl, paddingTop: space.xs },
  details: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${space.xs} ${space.mNudge} ${space.m}`,
    paddingInlineStart: `calc(${space.mNudge} + ${space.xxl})`,
    display: 'flex',
    flexDirection: 'column',
    gap: space.s,
    '@media (max-width: 259px)': { paddingInlineStart: space.mNudge },
  },
});
