import type { Finding } from '../model/finding';
import type { Mapping } from '../model/mapping';
import { fingerprint } from '../text/fingerprint';

/**
 * By what a finding is known again: its code, what it is about and what it says. When figures or cells in it change,
 * it is another finding, and somebody has to look at it again (decision 0176).
 */
export const findingFingerprint = ({ code, subject, subjectId, message }: Finding): string =>
  `${code} ${fingerprint(JSON.stringify([subject, subjectId, message]))}`;

/** The findings, each that a person has marked as seen with their word why. Errors stay open: they are corrected. */
export const withSeen = (findings: readonly Finding[], marked: Mapping['seen'] = {}): readonly Finding[] =>
  findings.map((finding) => {
    if (finding.severity === 'error') return finding;
    const sign = findingFingerprint(finding);
    const why = Object.hasOwn(marked, sign) ? (marked[sign] ?? '') : '';
    return why === '' ? finding : { ...finding, seen: why };
  });

/** Whether somebody still has to look at a finding. */
export const isUnseen = ({ seen }: Finding): boolean => seen === undefined;
