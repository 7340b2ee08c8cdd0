import { PACKAGE_RELATIONSHIPS, transitional } from '../xml/namespaces';
import { findPartText } from './package-parts';
import type { PackageParts } from './package-parts';
import { attributeOf, parseXml } from '../xml/xml-tree';

/** How one part refers to another, or to an address outside the file (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The transitional type, also in a Strict file. */
  readonly type: string;
  /** The part's name for an internal one, the address as it is for an external one. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of a part, in their order; none when it has no relationship part. */
export function relationshipsOf(parts: PackageParts, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  const xml = findPartText(parts, part);
  if (!xml) return [];
  return parseXml(xml.text, part).children.flatMap((element) => {
    const id = attributeOf(element, 'Id');
    const target = attributeOf(element, 'Target');
    if (element.namespace !== PACKAGE_RELATIONSHIPS || id === null || target === null) return [];
    const external = attributeOf(element, 'TargetMode') === 'External';
    return {
      id,
      type: transitional(attributeOf(element, 'Type') ?? ''),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** The one relationship of that type, if there is one; the first of several. */
export const relationshipOfType = (
  relationships: readonly Relationship[],
  type: string,
): Relationship | undefined =>
  relationships.find((relationship) => relationship.type === type && !relationship.external);

/** A target, which is relative to its source's folder or begins at the package's root, as a part's name. */
function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/') + 1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/**
 * A part's name as a target for relationships of `source`, relative to its folder: Calligra Sheets refuses a
 * workbook with targets from the package's root.
 */
export function targetFrom(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  const parted = from.findIndex((folder, depth) => folder !== to[depth]);
  const shared = parted === -1 ? from.length : parted;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}
