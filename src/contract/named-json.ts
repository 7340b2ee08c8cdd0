/**
 * How a criterion is named: `id` holds the codes from the field down, `code` is as printed, `shown` is what people are
 * shown: the code where no other criterion has it, else "VI – 1.1".
 */
export interface NamedJson {
  readonly id: string;
  readonly code: string;
  readonly shown: string;
}
