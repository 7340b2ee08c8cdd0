import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';
import {
  deleteCertificateFiles,
  ensureCertificatesAreInstalled,
  uninstallCaCertificate,
  verifyCertificates,
} from 'office-addin-dev-certs';
import { message, type Message } from '../model/message';
import { Refusal } from '../model/refusal';
import { runCommand } from '../serving/run-command';

const MAX_DAYS = 825;

/**
 * The certificate for https://localhost on a developer's machine: `install` makes it and has the system trust
 * it, `verify` looks, `remove` takes trust and files away again. The office-addin tool does the work. Why: decision 0052.
 */
async function certificate(args: readonly string[]): Promise<Message> {
  const { task, days } = readArguments(args);
  switch (task) {
    case 'install':
      await ensureCertificatesAreInstalled(days);
      return message('certificate.installed', { days });
    case 'verify':
      if (!verifyCertificates()) throw new Refusal(message('certificate.not-installed'));
      return message('certificate.valid');
    case 'remove':
      await uninstallCaCertificate();
      deleteCertificateFiles();
      return message('certificate.removed');
    default:
      throw new Refusal(message('certificate.usage'));
  }
}

function readArguments(args: readonly string[]): { readonly task: string; readonly days: number } {
  try {
    const options = { days: { type: 'string', default: '30' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const days = parseNumber(values.days);
    if (days === undefined || !Number.isInteger(days) || days < 1 || days > MAX_DAYS)
      throw new Error('out of range');
    return { task: positionals[0] ?? '', days };
  } catch {
    throw new Refusal(message('certificate.usage'));
  }
}

void runCommand(async ({ args, print: t }) => t(await certificate(args)));
