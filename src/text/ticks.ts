import type { CellValue } from '../model/cell';

/**
 * Signs that tick, also inside a text: check marks, boxes with a mark in them, filled boxes and circles. "ü", "ý" and
 * "þ" are signs of the Wingdings font; from Word they arrive as U+F0xx. A cross in a box is Word's tick.
 */
const TICKED_BOXES = [...'☑☒■◉●⦿✓✔✅🗹🗸þ\uF0FE\uF0FD\uF0FC\uF050\uF052\uF053\uF054'] as const;

/** Signs that leave a box unticked, or cross out what they are next to. */
const UNTICKED_BOXES = [...'☐□▢○◯⬜¨✗✘\uF0A8\uF06F\uF0A3\uF0FB'] as const;

/** Signs that tick only where nothing else is in the cell: in a text they are letters and signs like others. */
const LONE_TICKS = ['x', '×', '√', 'v', '*', 'ü', 'ý', '\uF078', '[x]', '[v]', '(x)'] as const;

const TICKS: ReadonlySet<string> = new Set([...LONE_TICKS, ...TICKED_BOXES]);
const EMPTY: ReadonlySet<string> = new Set([...UNTICKED_BOXES, '[ ]', '[]', '( )']);

/** Every mark as it may be in a cell, for a formula that looks for it; Excel compares without regard to case. */
export const TICK_MARKS: readonly string[] = [...TICKS];

/** A mark has few signs, and most texts of a sheet have more. */
const isIn = (marks: ReadonlySet<string>, value: string): boolean =>
  value.length <= 8 && marks.has(value.normalize('NFC').trim().toLowerCase());

/** True for a cell that holds a tick and nothing else, and for TRUE. */
export const isTick = (value: CellValue): boolean =>
  value === true || (typeof value === 'string' && isIn(TICKS, value));

/** True for a cell that holds an unticked box and nothing else, and for FALSE. */
export const isEmptyBox = (value: CellValue): boolean =>
  value === false || (typeof value === 'string' && isIn(EMPTY, value));

/** A box of a form with the words behind it: "☒ Đã hoàn thành". */
export interface CheckBox {
  readonly isTicked: boolean;
  readonly words: string;
}

const BRACKETED = '\\[\\s?[xXvV✓✔]?\\s?\\]';
const BOX = new RegExp(`[${TICKED_BOXES.join('')}${UNTICKED_BOXES.join('')}]|${BRACKETED}`, 'gu');
const TICKED_BOX = new RegExp(`^(?:[${TICKED_BOXES.join('')}]|\\[\\s?[xXvV✓✔]\\s?\\])$`, 'u');

/** The boxes of a cell, each with the words up to the next one; empty where it holds none. */
export function checkBoxesIn(text: string): readonly CheckBox[] {
  const boxes = [...text.matchAll(BOX)];
  return boxes.map((box, i) => ({
    isTicked: TICKED_BOX.test(box[0]),
    words: text.slice(box.index + box[0].length, boxes[i + 1]?.index ?? text.length).trim(),
  }));
}
