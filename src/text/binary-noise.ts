/** A number without what binary arithmetic adds to it: 0.3 for 0.1 + 0.2. Twelve digits hold all that offices count. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));

/** The same as an office writes it, with a decimal comma: "0,3". */
export const commaNumeral = (value: number): string => String(withoutNoise(value)).replace('.', ',');
