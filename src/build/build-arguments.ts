import { parseArgs } from 'node:util';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readAddress, readFrameHost, type PaneAddress } from '../serving/address';

/** What `npm run build` is asked for. */
export interface BuildOptions {
  readonly address: PaneAddress;
  readonly out: string;
  readonly selfHostOfficeJs: boolean;
  readonly framedBy: readonly string[];
  /** Where the files will lie on the server, for the nginx configuration. */
  readonly paneFolder: string;
}

const OPTIONS = {
  origin: { type: 'string' },
  out: { type: 'string', default: 'dist' },
  'self-host-office-js': { type: 'boolean', default: false },
  'frame-ancestor': { type: 'string', multiple: true, default: [] as string[] },
  'pane-folder': { type: 'string', default: '/srv/par-index/pane' },
} as const;

/** Reads the command line of `npm run build`; throws a `Refusal` that says what is missing or wrong. */
export function readBuildArguments(args: readonly string[]): BuildOptions {
  const values = parsed(args);
  const paneFolder = values['pane-folder'];
  if (values.origin === undefined || !/^[/\w.:~-]+$/.test(paneFolder))
    throw new Refusal(message('build.usage'));
  return {
    address: readAddress(values.origin),
    out: values.out,
    selfHostOfficeJs: values['self-host-office-js'],
    framedBy: values['frame-ancestor'].map(readFrameHost),
    paneFolder,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch {
    throw new Refusal(message('build.usage'));
  }
}
