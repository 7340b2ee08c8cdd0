import { SaxesParser } from 'saxes';
import { strFromU8 } from 'fflate';
import { WORKSHEET_ORDER } from '../../src/workbook/file/xml/schema-order';
import { parseXml } from '../../src/workbook/file/xml/xml-tree';
import type { XmlElement } from '../../src/workbook/file/xml/xml-tree';
import { unpacked } from './xlsx';

/**
 * What is wrong with a workbook file as a package, one sentence for each fault; an empty list for a sound
 * one. Checks what makes Excel offer a repair: parts that are not well-formed, relationships without a
 * part, ids that come twice or lead nowhere, content types of parts that are not there or that are missing,
 * the order of a worksheet's children, cells out of order, counts that do not agree.
 */
export function packageFaults(file: Uint8Array): readonly string[] {
  const parts = unpacked(file);
  const xml = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels|vml)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  const names = new Set(Object.keys(parts));
  return [
    ...[...xml].filter(([, text]) => !isWellFormed(text)).map(([name]) => `${name} is not well-formed`),
    ...[...xml]
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, text]) => relationshipFaults(name, text, names)),
    ...[...xml].flatMap(([name, text]) => (name.endsWith('.rels') ? [] : idFaults(name, text, xml))),
    ...contentTypeFaults(xml.get('[Content_Types].xml') ?? '', names),
    ...[...xml].flatMap(([name, text]) => (text.includes('<worksheet') ? sheetFaults(name, text) : [])),
    ...[...xml].flatMap(([name, text]) =>
      text.includes('<styleSheet') ? countFaults(name, parseXml(text, name)) : [],
    ),
  ];
}

function isWellFormed(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let sound = true;
  parser.on('error', () => (sound = false));
  parser.write(text).close();
  return sound;
}

const attribute = (element: XmlElement, name: string): string =>
  element.attributes.find((candidate) => candidate.name === name)?.value ?? '';

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function relationshipFaults(part: string, text: string, names: ReadonlySet<string>): readonly string[] {
  const { children } = parseXml(text, part);
  const folder = part.replace(/_rels\/[^/]*$/, '');
  const source = part.replace('_rels/', '').replace(/\.rels$/, '');
  const lost = children
    .filter((child) => attribute(child, 'TargetMode') !== 'External')
    .map((child) => new URL(attribute(child, 'Target'), `zip:///${folder}`).pathname.slice(1))
    .filter((target) => !names.has(decodeURI(target)));
  return [
    ...repeated(children.map((child) => attribute(child, 'Id').toLowerCase())).map(
      (id) => `${part}: id ${id} comes twice`,
    ),
    ...lost.map((target) => `${part}: nothing at ${target}`),
    ...(source !== '' && !source.endsWith('/') && !names.has(source) ? [`${part}: no part ${source}`] : []),
  ];
}

/** Every attribute r:id, r:embed and the like must be the id of a relationship. */
function idFaults(part: string, text: string, xml: ReadonlyMap<string, string>): readonly string[] {
  const slash = part.lastIndexOf('/') + 1;
  const rels = xml.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`) ?? '';
  const known = new Set([...rels.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id));
  const tags = text.replace(/>[^<]*/g, '>');
  const used = [...tags.matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id ?? '');
  return used.filter((id) => !known.has(id)).map((id) => `${part}: no relationship ${id}`);
}

function contentTypeFaults(text: string, names: ReadonlySet<string>): readonly string[] {
  const { children } = parseXml(text, '[Content_Types].xml');
  const overrides = children
    .filter(({ local }) => local === 'Override')
    .map((child) => attribute(child, 'PartName').slice(1));
  const extensions = children
    .filter(({ local }) => local === 'Default')
    .map((child) => attribute(child, 'Extension'));
  return [
    ...repeated(overrides).map((part) => `${part} has two content types`),
    ...overrides
      .filter((part) => !names.has(part))
      .map((part) => `a content type for ${part}, which is not there`),
    ...[...names]
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !extensions.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `no content type for ${name}`),
  ];
}

function sheetFaults(part: string, text: string): readonly string[] {
  const root = parseXml(text, part);
  const known = root.children.filter(({ namespace }) => namespace === root.namespace);
  const ranks = known.map(({ local }) => WORKSHEET_ORDER.indexOf(local));
  const disordered = known
    .filter((_, index) => (ranks[index] ?? -1) < (ranks[index - 1] ?? -1))
    .map(({ local }) => local);
  const once = known.map(({ local }) => local).filter((local) => local !== 'conditionalFormatting');
  return [
    ...disordered.map((local) => `${part}: ${local} stands too late`),
    ...repeated(once).map((local) => `${part}: two ${local}`),
    ...orderFaults(part, root),
    ...countFaults(part, root),
    ...emptyLists(part, root),
  ];
}

function orderFaults(part: string, root: XmlElement): readonly string[] {
  const rows = root.children.find(({ local }) => local === 'sheetData')?.children ?? [];
  const numbers = rows.map((row) => Number(attribute(row, 'r')));
  const faults = numbers
    .filter((number, index) => number <= (numbers[index - 1] ?? 0))
    .map((number) => `${part}: row ${number}`);
  for (const row of rows) {
    const columns = row.children.map((cell) => attribute(cell, 'r').replace(/\d+$/, '').padStart(3, ' '));
    columns.forEach((column, index) => {
      if (column <= (columns[index - 1] ?? ''))
        faults.push(`${part}: row ${attribute(row, 'r')}, column ${column}`);
    });
  }
  return faults;
}

function countFaults(part: string, root: XmlElement): readonly string[] {
  return root.children
    .filter(
      (child) =>
        attribute(child, 'count') !== '' && Number(attribute(child, 'count')) !== child.children.length,
    )
    .map(({ local }) => `${part}: ${local} is counted wrongly`);
}

const emptyLists = (part: string, root: XmlElement): readonly string[] =>
  root.children
    .filter(
      ({ local, children }) => ['mergeCells', 'hyperlinks', 'cols'].includes(local) && children.length === 0,
    )
    .map(({ local }) => `${part}: ${local} is empty`);
