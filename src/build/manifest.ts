import type { PaneAddress } from '../serving/address';
import { addInId } from './add-in-id';

/** The address in the `manifest.xml` of the project: the one of development. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * The manifest for an address, made from the one of the project: its own id, its addresses, the version of the
 * package. `AppDomain` names a host without a folder.
 */
export function manifestFor(source: string, address: PaneAddress, version: string): string {
  return source
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${addInId(address.base)}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts(version)}</Version>`)
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${address.origin}<`)
    .replaceAll(DEVELOPMENT_ADDRESS, address.base);
}

/** A manifest counts versions in four parts; a pre-release label has no place there. */
function fourParts(version: string): string {
  const [release = ''] = version.split('-', 1);
  return [...release.split('.'), '0', '0', '0'].slice(0, 4).join('.');
}
