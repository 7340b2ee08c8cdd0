/** A box of a form with the words behind it: "☒ Đã hoàn thành". */
export interface CheckBox {
  readonly isTicked: boolean;
  readonly words: string;
}

/** Boxes as Word, Wingdings (also as U+F0xx) and people write them; a cross in a box is Word's tick. */
const TICKED = '☑☒■◉●⦿✓✔✅þ\uF0FE\uF0FD\uF0FC\uF052\uF053';
const UNTICKED = '☐□▢○◯⬜¨\uF0A8\uF06F\uF0A3';
const BOX = new RegExp(`[${TICKED}${UNTICKED}]|\\[\\s?[xXvV✓✔]?\\s?\\]`, 'gu');
const TICKED_BOX = new RegExp(`^(?:[${TICKED}]|\\[\\s?[xXvV✓✔]\\s?\\])$`, 'u');

/** The boxes of a cell, each with the words up to the next one; empty where it holds none. */
export function checkBoxesIn(text: string): readonly CheckBox[] {
  const boxes = [...text.matchAll(BOX)];
  return boxes.map((box, i) => ({
    isTicked: TICKED_BOX.test(box[0]),
    words: text.slice(box.index + box[0].length, boxes[i + 1]?.index ?? text.length).trim(),
  }));
}
