/** The columns of the register of documents, by which the next run reads it back. */
export const REGISTER_COLUMNS = [
  { key: 'register.id', width: 9 },
  { key: 'register.title', width: 46 },
  { key: 'register.document', width: 18 },
  { key: 'register.issued', width: 13 },
  { key: 'register.issuer', width: 26 },
  { key: 'register.page', width: 12 },
  { key: 'register.link', width: 34 },
  { key: 'register.confidentiality', width: 9 },
  { key: 'register.criteria', width: 14 },
] as const;
/** The columns of the address and of the criteria's codes, from the register's first. */
export const LINK_COLUMN = 6;
export const CRITERIA_COLUMN = 8;
