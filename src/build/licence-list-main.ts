import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { devDependencies } from '../../package.json';
import { PROJECT } from './configuration';
import { LIST_FILE, licenceList, splitDependencies } from './licence-list';
import { readThirdParty, type LockFile } from './licences';

const lock: LockFile = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
const list = licenceList({ ...splitDependencies(devDependencies), lock }, (name) =>
  readThirdParty(join(PROJECT, 'node_modules'), name),
);
writeFileSync(join(PROJECT, LIST_FILE), list);
