import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readAddress, readFrameHost, type PaneAddress } from './address';
import type { PolicyInput } from './content-policy';

/** What a build leaves for whoever serves it, in `serving.json` next to the files. */
export interface ServingSettings {
  readonly address: PaneAddress;
  readonly policy: PolicyInput;
  readonly version: string;
}

export const SETTINGS_FILE = 'serving.json';

export const writeSettings = ({ address, policy, version }: ServingSettings): string =>
  `${JSON.stringify({ address: address.base, ...policy, version }, null, 2)}\n`;

/** Reads `serving.json`; refuses one that no build has written. */
export function readSettings(text: string): ServingSettings {
  const value = parsed(text);
  const { address, officeJs, framedBy, version } = value;
  const isGenerated =
    typeof address === 'string' &&
    (officeJs === 'cdn' || officeJs === 'self') &&
    Array.isArray(framedBy) &&
    typeof version === 'string';
  if (!isGenerated) throw new Refusal(message('serve.damaged-settings', { file: SETTINGS_FILE }));
  const hosts = framedBy.map((host) => readFrameHost(String(host)));
  return { address: readAddress(address), policy: { officeJs, framedBy: hosts }, version };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
