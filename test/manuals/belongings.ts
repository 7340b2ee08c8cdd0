import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';

/** The hosts of the manuals' examples. */
export const HOSTS = [
  'localhost',
  ...['cchc.tinh.gov.vn', 'thu-nghiem.tinh.gov.vn', 'cchc.noi-bo.vn'],
  ...['par.example.gov', 'trial.example.gov', 'par.internal.example'],
];

const PASSPHRASE = 'mat-khau-thu';

/**
 * Puts into a clone what the manuals take for granted: workbooks to score and a server's certificate, in the forms and
 * under the names that they use. Gives the authority's certificate as a file.
 */
export async function give(at: string): Promise<string> {
  for (const name of ['bang-tu-cham.xlsx', 'self-assessment.xlsx']) {
    cpSync(join(at, 'assets/samples/so-khoa-hoc-2026.xlsx'), join(at, name));
  }
  const about = { organization: 'Test', countryCode: 'VN', state: 'Test', locality: 'Test', validity: 2 };
  const ca = await createCA(about);
  const { cert, key } = await createCert({ ca, domains: HOSTS, validity: 2 });
  for (const [name, passphrase] of [
    ['may-chu', 'mat-khau.txt'],
    ['server', 'passphrase.txt'],
  ] as const) {
    const file = (ending: string): string => join(at, `${name}.${ending}`);
    writeFileSync(file('crt'), cert);
    writeFileSync(file('key'), key);
    writeFileSync(join(at, passphrase), `${PASSPHRASE}\n`);
    const into = ['-out', file('pfx'), '-passout', `pass:${PASSPHRASE}`];
    execFileSync('openssl', ['pkcs12', '-export', '-in', file('crt'), '-inkey', file('key'), ...into]);
  }
  const authority = join(at, 'authority.crt');
  writeFileSync(authority, ca.cert);
  return authority;
}
