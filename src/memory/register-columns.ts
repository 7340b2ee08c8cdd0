/**
 * The columns of the register of documents in their order, by which the next run reads back which document has which
 * number. What each shows is told where the sheet is made (`sheets/register.ts`).
 */
export const REGISTER_COLUMNS = [
  'id',
  'title',
  'document',
  'issued',
  'issuer',
  'page',
  'link',
  'confidentiality',
  'criteria',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];
