import { message, type Message } from '../../model/message';
import type { JudgedReport } from '../../model/report-book';
import type { ReportPeriod } from '../../model/report-period';

/** A period as a sentence names it: "quý I/2026", "6 tháng năm 2026". */
export const periodWords = ({ name, year }: Pick<ReportPeriod, 'name' | 'year'>): Message =>
  message(`report-period.${name}`, { year: String(year) });

/** A report by its period, or by its own words where it is on none. */
export const reportWords = ({ row, period }: Pick<JudgedReport, 'row' | 'period'>): Message =>
  period ? periodWords(period) : message('report-period.other', { name: row.text });
