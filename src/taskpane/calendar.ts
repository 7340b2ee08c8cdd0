import { asDay, type Day } from '../model/task';

/** The day of the person's calendar. */
export function dayOfCalendar(now: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return asDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** The clock of the machine. */
export const currentTime = (): Date => new Date();
