const DAY = 86_400_000;
/** The day before serial number 1 of the 1900 system, whose false 29 February 1900 later days carry along. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_DAY_1900 = 61;

/**
 * The serial number of a date as Strict workbooks write it, "2026-03-31" or "2026-03-31T07:30:00" (ECMA-376
 * part 1, 18.17.4.1), of a time of day, "08:30:00", and of a duration, "PT1H30M0.000S", both as Excel 16 writes
 * them, in days; `null` for anything else.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const trimmed = text.trim();
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(^|T)(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(trimmed);
  if (!match || trimmed === '' || trimmed === 'Z') return durationOf(trimmed);
  const [, year, month, day, mark, time] = match;
  if ((year !== undefined) !== (mark !== '')) return null;
  const clock = time === undefined ? 0 : clockOf(time);
  const date = year === undefined ? 0 : dayOf(Number(year), Number(month), Number(day), date1904);
  return clock === null || date === null ? null : date + clock;
}

function dayOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || month > 12) return null;
  const days = (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  // Before March 1900 Excel counts a day less; 30 December 1899 is what it writes for day 0, too.
  return !date1904 && days < FIRST_TRUE_DAY_1900 ? Math.max(days - 1, Math.min(days, 0)) : days;
}

/** A time of day as a part of the day. */
function clockOf(time: string): number | null {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  if (hour > 24 || minute > 59 || second >= 60) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  return seconds > 86_400 ? null : seconds / 86_400;
}

/** A duration of days, hours, minutes and seconds (ISO 8601); months and years have no length. */
function durationOf(text: string): number | null {
  const part = (unit: string): string => `(?:(\\d+(?:\\.\\d+)?)${unit})?`;
  const pattern = new RegExp(`^(-?)P${part('D')}(?:T${part('H')}${part('M')}${part('S')})?$`);
  const match = pattern.exec(text);
  if (!match || match.slice(2).every((each) => each === undefined)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(2).map((each) => Number(each ?? 0));
  const length = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return match[1] === '-' ? -length : length;
}
