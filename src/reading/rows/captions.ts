import { orderIn, readCode } from '../codes/code';
import type { Draft } from './draft';

/**
 * Lines that each name a table ("BẢNG A", "BẢNG B") are no fields where the numbering of what is below them goes on
 * from one table to the next: I, II below the first, III, IV below the second.
 */
export function withoutCaptions(roots: readonly Draft[]): readonly Draft[] {
  const isCaptionOf = ({ isCaption: is, max, children, block }: Draft): boolean =>
    is && max === null && block === null && children.length > 0;
  if (roots.length < 2 || !roots.every((root) => isCaptionOf(root) || root.block !== null)) return roots;
  const captions = roots.filter(isCaptionOf);
  const goesOn = captions.every((caption, at) => {
    const [last, next] = [captions[at - 1]?.children.at(-1), caption.children[0]];
    return at === 0 || (last && next && follows(last.code, next.code));
  });
  return goesOn && captions.length > 1
    ? roots.flatMap((root) => (isCaptionOf(root) ? root.children : [root]))
    : roots;
}

function follows(before: string, next: string): boolean {
  const [a, b] = [readCode(before), readCode(next)];
  return (a?.styles ?? []).some((style) =>
    (b?.styles ?? []).some(
      (other) => other.kind === style.kind && orderIn(other, next) === orderIn(style, before) + 1,
    ),
  );
}
