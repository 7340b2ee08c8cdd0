import type { Entry } from '../../model/measure';
import { decimal } from '../../text/decimal';

/** A figure of the sheet, per cent from 0 to 100; `null` for an empty cell and for words. */
export const valueOf = (entry: Entry): number | null =>
  entry.kind !== 'figure' ? null : entry.percent ? decimal(entry.value).times(100).toNumber() : entry.value;

const RANK = /^(?:hạng|thứ|xếp thứ|xếp hạng|nhóm)?\s*(\d{1,4})(?:\s*\/\s*\d{1,4})?\D*$/i;

/** 12, "12/34", "thứ 12"; `null` for anything else, also for parts of a place. */
export function rankOf(entry: Entry | null): number | null {
  if (entry === null) return null;
  if (entry.kind === 'figure') return isRank(entry.value) ? entry.value : null;
  const found = entry.kind === 'words' ? RANK.exec(entry.text.trim()) : null;
  return found && isRank(Number(found[1])) ? Number(found[1]) : null;
}

const isRank = (value: number): boolean => Number.isInteger(value) && value >= 1;
