import { parseArgs } from 'node:util';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readPort } from './listen';

/** What `npm run serve` is asked for. */
export interface ServeOptions {
  /** The folder that `npm run build` wrote. */
  readonly folder: string;
  readonly port: number | null;
  readonly certificate: Certificate;
}

/** The certificate of the host, as two PEM files or as one PFX file that Windows exports. */
export type Certificate =
  | { readonly kind: 'pem'; readonly cert: string; readonly key: string }
  | { readonly kind: 'pfx'; readonly pfx: string; readonly passphraseFile: string | null };

const OPTIONS = {
  folder: { type: 'string', default: 'dist' },
  port: { type: 'string' },
  cert: { type: 'string' },
  key: { type: 'string' },
  pfx: { type: 'string' },
  'passphrase-file': { type: 'string' },
} as const;

/** Reads the command line of `npm run serve`; throws a `Refusal` that says what is missing. */
export function readServeArguments(args: readonly string[]): ServeOptions {
  const values = parsed(args);
  return {
    folder: values.folder,
    port: values.port === undefined ? null : readPort(values.port),
    certificate: readCertificate(values),
  };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

function parsed(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch {
    throw new Refusal(message('serve.usage'));
  }
}

function readCertificate({ cert, key, pfx, ...rest }: Values): Certificate {
  if (pfx !== undefined && cert === undefined && key === undefined) {
    return { kind: 'pfx', pfx, passphraseFile: rest['passphrase-file'] ?? null };
  }
  if (cert !== undefined && key !== undefined && pfx === undefined) return { kind: 'pem', cert, key };
  throw new Refusal(message('serve.usage'));
}
