import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as project from '../../package.json';
import { LIST_FILE, licenceList, PURPOSES, splitDependencies } from '../../src/build/licence-list';
import {
  bundledPackages,
  dependencyClosure,
  LICENCES_ALLOWED,
  licenceNotices,
  readThirdParty,
  type LockFile,
} from '../../src/build/licences';

const PROJECT = join(__dirname, '../..');
const MODULES = join(PROJECT, 'node_modules');
const split = splitDependencies(project.devDependencies);
const lock: LockFile = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));

test('the list in docs is the one of what is installed; npm run licences writes it anew', () => {
  const list = licenceList({ ...split, lock }, (name) => readThirdParty(MODULES, name));
  expect(readFileSync(join(PROJECT, LIST_FILE), 'utf8')).toBe(list);
});

test('everything that may be shipped is under a licence that allows it', () => {
  const shipped = dependencyClosure(lock, Object.keys(split.dependencies));
  expect(shipped).toEqual(expect.arrayContaining(['react', 'scheduler', '@griffel/core', 'totalist']));
  const others = shipped
    .map((name) => readThirdParty(MODULES, name))
    .filter(({ licence }) => !LICENCES_ALLOWED.includes(licence));
  expect(others).toEqual([]);
});

test('every package that is asked for has a purpose, and no purpose is left over', () => {
  const asked = Object.keys(project.devDependencies);
  expect(Object.keys(PURPOSES).sort()).toEqual(asked.sort());
});

test('the packed command asks for no package: all that it needs is inside', () => {
  expect(project).not.toHaveProperty('dependencies');
  expect(Object.keys(split.dependencies)).toContain('big.js');
});

test('finds the packages of a build in the paths of its modules, below other packages too', () => {
  const modules = [
    { nameForCondition: '/p/src/a.ts' },
    {
      nameForCondition: null,
      modules: [
        { nameForCondition: '/p/node_modules/react/index.js' },
        { nameForCondition: '/p/node_modules/react/node_modules/@scope/inner/lib/x.js' },
        { nameForCondition: 'C:\\p\\node_modules\\@scope\\outer\\y.js' },
      ],
    },
  ];
  expect(bundledPackages(modules)).toEqual(['@scope/inner', '@scope/outer', 'react']);
});

test('gives each licence text once, with all its packages', () => {
  const party = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text });
  const notices = licenceNotices([party('a', 'Text one'), party('b', 'Text two'), party('c', 'Text one')]);
  expect(notices.match(/Text one/g)).toHaveLength(1);
  expect(notices).toContain('a 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nText one');
});
