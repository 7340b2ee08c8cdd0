import { plainText } from './key';

/** "118/BC-SKHCN" is signed by SKHCN. */
const REPORT = /^\d+[^/]*\/BC-([\p{Lu}\d]+(?:-[\p{Lu}\d]+)*)$/u;

/** The sign that an office's own reports bear most often; `null` where no two reports agree on one. */
export function reportSymbol(documents: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const sign = REPORT.exec(plainText(document))?.[1];
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
