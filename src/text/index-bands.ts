import type { IndexBand } from '../model/aim';

/** An index from 0 to 100 with at most two decimals, with a point or a comma; `null` for anything else. */
export function readIndex(text: string): number | null {
  const value = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
  return value >= 0 && value <= 100 ? value : null;
}

/** Groups of offices as a person writes them, "Tốt:90; Khá:80; Trung bình:65", the highest first; `null` for anything else. */
export function readBands(text: string): readonly IndexBand[] | null {
  const pieces = text.split(';').filter((piece) => piece.trim() !== '');
  const bands = pieces.flatMap((piece): readonly IndexBand[] => {
    const match = /^\s*(.+?)\s*:\s*(\S+)\s*$/u.exec(piece);
    const from = readIndex(match?.[2] ?? '');
    return match && from !== null ? [{ name: match[1] ?? '', from }] : [];
  });
  const starts = new Set(bands.map(({ from }) => from));
  if (bands.length === 0 || bands.length < pieces.length || starts.size < bands.length) return null;
  return [...bands].sort((a, b) => b.from - a.from);
}

/** The same groups as text. */
export const writeBands = (bands: readonly IndexBand[]): string =>
  bands.map(({ name, from }) => `${name ?? ''}:${String(from).replace('.', ',')}`).join('; ');
