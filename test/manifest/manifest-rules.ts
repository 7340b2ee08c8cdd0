import { all, readManifest, type Element } from './read-manifest';

/**
 * What Excel, the Microsoft 365 admin centre and SharePoint catalogues ask of a manifest, and what this project
 * asks of it beyond that. Gives one line for each breach; an empty list is a good manifest.
 */
export function breaches(xml: string): readonly string[] {
  const manifest = readManifest(xml);
  return RULES.flatMap((rule) => rule(manifest));
}

type Rule = (manifest: Element) => readonly string[];

const first = (element: Element, name: string): Element | undefined => all(element, name)[0];
const textOf = (element: Element, name: string): string => first(element, name)?.text.trim() ?? '';
const when = (isBreach: boolean, breach: string): readonly string[] => (isBreach ? [breach] : []);

/** Every address in the manifest, with what it stands in. */
const addresses = (manifest: Element): readonly { readonly of: string; readonly value: string }[] =>
  everyElement(manifest).flatMap(({ name, attributes, text }) => {
    const values = [attributes['DefaultValue'], attributes['Value'], name === 'AppDomain' ? text.trim() : ''];
    return values
      .filter((value) => value !== undefined && /^[a-z]+:\/\//i.test(value))
      .map((value) => ({ of: attributes['id'] ?? name, value: value ?? '' }));
  });

const everyElement = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(everyElement),
];

const RULES: readonly Rule[] = [
  function hasItsOwnId(manifest) {
    const id = textOf(manifest, 'Id');
    return when(
      !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
      `id: ${id}`,
    );
  },
  function hasAVersionOfFourParts(manifest) {
    const version = textOf(manifest, 'Version');
    return when(!/^\d{1,5}(\.\d{1,5}){3}$/.test(version), `version: ${version}`);
  },
  function isVietnameseFirst(manifest) {
    return when(textOf(manifest, 'DefaultLocale') !== 'vi-VN', 'the default locale is not vi-VN');
  },
  function saysEverythingInEnglishToo(manifest) {
    const spoken = ['DisplayName', 'Description', 'String'].flatMap((name) => all(manifest, name));
    return spoken
      .filter(({ attributes }) => attributes['DefaultValue'] !== undefined)
      .filter(
        (element) => !all(element, 'Override').some(({ attributes }) => attributes['Locale'] === 'en-US'),
      )
      .map(({ name, attributes }) => `no English: ${attributes['id'] ?? name}`);
  },
  function keepsToTheLengthsThatOfficeCuts(manifest) {
    const limits = { DisplayName: 125, Description: 250 };
    const long = Object.entries(limits).flatMap(([name, limit]) =>
      sentences(first(manifest, name))
        .filter((text) => text.length > limit)
        .map(() => `too long: ${name}`),
    );
    const strings = ([list, limit]: readonly [string, number]): readonly string[] =>
      all(manifest, list)
        .flatMap((element) => all(element, 'String'))
        .filter((element) => sentences(element).some((text) => text.length > limit))
        .map(({ attributes }) => `too long: ${attributes['id']}`);
    return [...long, ...strings(['ShortStrings', 125]), ...strings(['LongStrings', 250])];
  },
  function runsInExcelOnly(manifest) {
    const hosts = all(manifest, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['type']);
    return when(hosts.join() !== 'Workbook,Workbook', `hosts: ${hosts.join()}`);
  },
  function asksForExcelApi19AndNoMore(manifest) {
    const sets = all(manifest, 'Set').map(
      ({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`,
    );
    return when(sets.join() !== 'ExcelApi 1.9,ExcelApi 1.9', `requirement sets: ${sets.join()}`);
  },
  function asksForTheDocumentAndNoMore(manifest) {
    return when(textOf(manifest, 'Permissions') !== 'ReadWriteDocument', 'permissions');
  },
  function usesHttpsOnOneHost(manifest) {
    const used = addresses(manifest);
    const insecure = used.filter(({ value }) => !value.startsWith('https://'));
    const origins = new Set(used.map(({ value }) => new URL(value).origin));
    return [
      ...insecure.map(({ of }) => `not https: ${of}`),
      ...when(origins.size !== 1, `several hosts: ${[...origins].join(', ')}`),
    ];
  },
  function namesItsHostAsDomain(manifest) {
    const [address] = addresses(manifest);
    const domains = all(manifest, 'AppDomain').map(({ text }) => text.trim());
    return when(address === undefined || domains.join() !== new URL(address.value).origin, 'domains');
  },
  function opensWithoutRibbonCommands(manifest) {
    const settings = first(manifest, 'DefaultSettings');
    const page = settings && first(settings, 'SourceLocation')?.attributes['DefaultValue'];
    return when(!page?.endsWith('/taskpane.html'), 'no page without the ribbon');
  },
  function hasIconsOfItsSizes(manifest) {
    const top = { IconUrl: '-32.png', HighResolutionIconUrl: '-64.png' };
    const wrong = Object.entries(top).filter(
      ([name, end]) => !first(manifest, name)?.attributes['DefaultValue']?.endsWith(end),
    );
    const images = new Map(
      all(manifest, 'Image')
        .filter(({ attributes }) => attributes['id'] !== undefined)
        .map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']),
    );
    const icons = all(manifest, 'Icon').flatMap((icon) => {
      const sizes = all(icon, 'Image').map(({ attributes }) => attributes['size']);
      const missing = ['16', '32', '80'].filter((size) => !sizes.includes(size));
      const mixed = all(icon, 'Image').filter(
        ({ attributes }) => !images.get(attributes['resid'])?.endsWith(`-${attributes['size']}.png`),
      );
      return [
        ...missing.map((size) => `icon lacks ${size}`),
        ...mixed.map(({ attributes }) => `icon size ${attributes['size']} is another`),
      ];
    });
    return [...wrong.map(([name]) => `icon: ${name}`), ...icons];
  },
  function namesEveryResourceOnceAndUsesIt(manifest) {
    const resources = first(manifest, 'Resources');
    const defined = (resources ? everyElement(resources) : [])
      .map(({ attributes }) => attributes['id'])
      .filter((id) => id !== undefined);
    const used = everyElement(manifest)
      .map(({ attributes }) => attributes['resid'])
      .filter((id) => id !== undefined);
    return [
      ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `twice: ${id}`),
      ...defined.filter((id) => !used.includes(id)).map((id) => `unused: ${id}`),
      ...used.filter((id) => !defined.includes(id)).map((id) => `undefined: ${id}`),
      ...defined.filter((id) => id.length > 32).map((id) => `over 32 characters: ${id}`),
    ];
  },
  function hasAScoreAndAHelpButtonOnHome(manifest) {
    const tab = first(manifest, 'OfficeTab');
    const groups = all(manifest, 'Group').length;
    const buttons = all(manifest, 'Control').map(({ attributes }) => attributes['id']);
    const actions = all(manifest, 'Action').map(({ attributes }) => attributes['type']);
    return [
      ...when(tab?.attributes['id'] !== 'TabHome' || groups !== 1, 'not one group on Home'),
      ...when(buttons.join() !== 'ParIndex.Score,ParIndex.Help', `buttons: ${buttons.join()}`),
      ...when(
        actions.some((action) => action !== 'ShowTaskpane'),
        'an action needs a runtime of its own',
      ),
    ];
  },
];

const sentences = (element: Element | undefined): readonly string[] =>
  element
    ? [element, ...all(element, 'Override')].map(
        ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '',
      )
    : [];
