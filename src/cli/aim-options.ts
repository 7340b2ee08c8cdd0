import type { IndexBand } from '../model/aim';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** The index that is aimed at and the groups of the province, as they are asked for; `null` where they are not. */
export interface AimOptions {
  readonly aim: number | null;
  readonly bands: readonly IndexBand[] | null;
}

/** Reads `--aim 85` and `--bands "Tốt:90; Khá:80; Trung bình:65"`; throws a `Refusal` for what is no such thing. */
export const readAim = (aim: string | null, bands: string | null): AimOptions => ({
  aim: aim === null ? null : indexIn(aim, () => new Refusal(message('cli.bad-aim', { value: aim }))),
  bands: bands === null ? null : bandsIn(bands),
});

function bandsIn(value: string): readonly IndexBand[] {
  const refusal = (): Refusal => new Refusal(message('cli.bad-bands', { value }));
  const bands = value
    .split(';')
    .filter((piece) => piece.trim() !== '')
    .map((piece): IndexBand => {
      const match = /^\s*(.+?)\s*:\s*(\S+)\s*$/u.exec(piece);
      if (!match) throw refusal();
      return { name: match[1] ?? '', from: indexIn(match[2] ?? '', refusal) };
    });
  const starts = new Set(bands.map(({ from }) => from));
  if (bands.length === 0 || starts.size < bands.length) throw refusal();
  return bands.sort((a, b) => b.from - a.from);
}

/** An index with at most two decimals, with a point or a comma. */
function indexIn(text: string, refusal: () => Refusal): number {
  const value = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (!(value >= 0 && value <= 100)) throw refusal();
  return value;
}
