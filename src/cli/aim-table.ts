import type { Language } from '../i18n/keys';
import { formatNumber } from '../i18n/render';
import type { Assessment } from '../model/assessment';
import { message, type Message } from '../model/message';
import { measureOf } from '../sheets/plan-proposals';
import { printable } from './printable';

/** What it takes to reach the index that is aimed at; nothing where none is. */
export function aimLines(
  { aim, total }: Pick<Assessment, 'aim' | 'total'>,
  { language }: { readonly language: Language },
  t: (sentence: Message) => string,
): readonly string[] {
  if (!aim) return [];
  const figure = (value: number): string => formatNumber(value, 'fixed', language);
  const args = {
    aim: figure(aim.aim),
    now: figure(total.index ?? 0),
    need: figure(aim.need),
    gain: figure(aim.gain),
    index: figure(aim.index),
    count: aim.measures.length,
  };
  const key = !aim.isReachable
    ? 'table.aim.unreachable'
    : aim.need === 0
      ? 'table.aim.reached'
      : aim.isWithinYear
        ? 'table.aim'
        : 'table.aim.next-year';
  return [
    '',
    t(message(key, args)),
    ...aim.measures.map(
      ({ gap, step, ease }) =>
        `${printable(gap.leaf.shown).padEnd(9)} ${t(measureOf({ ...gap, steps: [step] }))} (${t(message(`plan.ease.${ease}`))})`,
    ),
  ];
}
