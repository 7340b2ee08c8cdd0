const DAY = 86_400_000;
/** The day before serial number 1 of the 1900 system, whose false 29 February 1900 later days carry along. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_DAY_1900 = 61;

/**
 * The serial number of a date as Strict workbooks write it, "2026-03-31" or "2026-03-31T07:30:00" (ECMA-376
 * part 1, 18.17.4.1); `null` for anything else.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || month > 12) return null;
  const days = (midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  const serial = !date1904 && days < FIRST_TRUE_DAY_1900 ? days - 1 : days;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}
