import { asPoints } from '../../../model/points';
import type { Award, PointsRounding, Rule } from '../../../model/rule';
import { textKey } from '../../../text/key';

/** "(kết quả làm tròn đến 0,25 điểm)", with the comma before it. */
const ROUNDED =
  /[,;.]?[ \t]*\(?(?:kết quả |điểm |điểm số |số điểm |tổng điểm )?(?:được )?làm tròn((?:[^;.\n()]|[.](?=\d))*)\)?/giu;

/** "từ 0,005 trở lên làm tròn thành 0,01": as everybody rounds. */
const AS_EVERYBODY =
  /[,;.]?[ \t]*\(?từ 0,0{0,3}5 trở lên (?:thì )?(?:được )?làm tròn (?:thành|lên)(?: thành)? (?:0,0{0,3})?1\)?/giu;

/** A wording without its sentence about rounding; `unclear` where it is not one that we know. */
export interface Rounded {
  readonly wording: string;
  readonly rounding: PointsRounding | 'unclear' | null;
}

/**
 * Takes the rounding out of a wording: "làm tròn đến 0,25 điểm" is kept as a step. Two decimals and more are what
 * points are rounded to in any case.
 */
export function withoutRounding(wording: string): Rounded {
  if (!/làm tròn/iu.test(wording.normalize('NFC'))) return { wording, rounding: null };
  const found: (PointsRounding | 'unclear' | null)[] = [];
  const rest = wording
    .normalize('NFC')
    .replace(AS_EVERYBODY, '')
    .replace(ROUNDED, (_, words: string) => {
      found.push(roundingOf(words));
      return '';
    });
  const steps = found.filter((rounding) => rounding !== null);
  const [first = null] = steps;
  const isOne = steps.every((step) => JSON.stringify(step) === JSON.stringify(first));
  return { wording: rest, rounding: isOne ? first : 'unclear' };
}

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4 };

/** What a sentence about rounding is made of; anything else in it may change points. */
const ROUNDING_WORDS =
  /^(?:len|tang|xuong|den|toi|ve|theo|lay|la|con|quy|tac|gan|nhat|nhu|sau|mot|hai|ba|bon|chu|so|thap|phan|le|dau|phay|nguyen|hang|don|vi|diem|d|chan|muoi|tram|nghin|nua|o|voi|va|duoc|ket|qua|tinh|toan|neu|tren|duoi|lon|nho|hon|hoac|bang|thi|co|can|phia|muc|cho|tung|moi|tieu|chi|boi|cua|thanh|\d+(?:d|diem)?)$/;

function roundingOf(words: string): PointsRounding | 'unclear' | null {
  const key = textKey(words);
  if (!key.split(/[^\p{L}\d]+/u).every((word) => word === '' || ROUNDING_WORDS.test(word))) return 'unclear';
  const way = /\b(?:len|tang)\b/.test(key) ? 'up' : /\bxuong\b/.test(key) ? 'down' : 'nearest';
  const decimals = /(\d+|mot|hai|ba|bon)(?: \(\w+\))? (?:chu so|so) (?:thap phan|le|sau dau)/.exec(key)?.[1];
  if (decimals !== undefined) return toPlaces(NUMBERS[decimals] ?? Number(decimals), way);
  if (/\b(?:so nguyen|hang don vi|diem nguyen|so chan)\b/.test(key)) return { to: asPoints(1), way };
  if (/\bphan muoi\b/.test(key)) return toPlaces(1, way);
  if (/\bphan tram\b|\d\d? (?:chu so|so)\b/.test(key)) return null;
  if (/\bnua diem\b/.test(key)) return { to: asPoints(0.5), way };
  const step = /(\d+(?:[.,]\d+)?)\s*(?:diem|d)?\b/.exec(key)?.[1];
  if (step === undefined) return way === 'nearest' ? null : 'unclear';
  const to = Number(step.replace(',', '.'));
  return to > 0 && to <= 10 ? { to: asPoints(to), way } : 'unclear';
}

function toPlaces(places: number, way: PointsRounding['way']): PointsRounding | 'unclear' | null {
  if (places >= 2) return way === 'nearest' ? null : 'unclear';
  return { to: asPoints(places === 1 ? 0.1 : 1), way };
}

/** The rule with its points rounded to the step; fixed points need none. */
export function withRounding(rule: Rule, rounding: PointsRounding | null): Rule {
  if (!rounding) return rule;
  if (rule.kind === 'linear') return { ...rule, rounding };
  if (rule.kind !== 'tiers') return rule;
  const rounded = (award: Award): Award =>
    award.kind === 'share' || award.kind === 'line' ? { ...award, rounding } : award;
  return { ...rule, bands: rule.bands.map((band) => ({ ...band, award: rounded(band.award) })) };
}
