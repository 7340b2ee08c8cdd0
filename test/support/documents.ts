import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../../src/documents/text/read-text';
import { importPlan } from '../../src/importing/import-plan';
import type { ImportedPlan, ImportedTarget } from '../../src/model/imported-plan';

/** The real plans that lie beside the project: they name officials, so nothing of them is copied into it. */
export const sharedPlan = (name: string): string =>
  readFileSync(join(__dirname, '../../../shared/plans', name), 'utf8');

/** A plan of an office around some lines: its head, and the lines under their own headings. */
export const planText = (...lines: readonly string[]): string =>
  [
    'UBND TỈNH THANH VÂN',
    'SỞ XÂY DỰNG',
    'Số: 41/KH-SXD',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026 của Sở Xây dựng',
    ...lines,
  ].join('\n');

/** The plan that a text holds. */
export const planOf = (text: string): ImportedPlan => importPlan(readPlainText(text));

/** "≥ 95%", "≤ 15", "hạng 5": a goal in short. */
export function shortGoal({ goal }: Pick<ImportedTarget, 'goal'>): string {
  const sign = {
    'at-least': '≥',
    'more-than': '>',
    'at-most': '≤',
    'less-than': '<',
    'rank-at-least': 'hạng',
  };
  const amount = goal.of === 'rate' ? `${Number((goal.at * 100).toFixed(4))}%` : String(goal.at);
  return `${sign[goal.comparison]} ${amount}`;
}
