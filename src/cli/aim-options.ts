import type { IndexBand } from '../model/aim';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readBands, readIndex } from '../text/index-bands';

/** The index that is aimed at and the groups of the province, as they are asked for; `null` where they are not. */
export interface AimOptions {
  readonly aim: number | null;
  readonly bands: readonly IndexBand[] | null;
}

/** Reads `--aim 85` and `--bands "Tốt:90; Khá:80; Trung bình:65"`; throws a `Refusal` for what is no such thing. */
export const readAim = (aim: string | null, bands: string | null): AimOptions => ({
  aim: given(aim, readIndex, 'cli.bad-aim'),
  bands: given(bands, readBands, 'cli.bad-bands'),
});

function given<Read>(
  value: string | null,
  read: (text: string) => Read | null,
  refusal: 'cli.bad-aim' | 'cli.bad-bands',
): Read | null {
  if (value === null) return null;
  const found = read(value);
  if (found === null) throw new Refusal(message(refusal, { value }));
  return found;
}
