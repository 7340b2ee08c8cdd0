import type { ChartEdit, SheetEdits } from '../../../model/edits';
import { chartXml, drawingNamespaces, frameXml } from './chart-xml';
import { RELATIONSHIPS, relationshipType } from '../xml/namespaces';
import { idAttribute } from '../book/new-sheets';
import type { PackageDraft } from '../package/package-draft';
import { findPartText } from '../package/package-parts';
import type { PackageParts } from '../package/package-parts';
import { relationshipsOf } from '../package/relationships';
import { WORKSHEET_ORDER, insertInOrder } from '../xml/schema-order';
import type { SheetPart } from './sheet-part';
import { spliced } from '../xml/splice';
import type { Splice } from '../xml/splice';
import { insertIntoEnd } from '../xml/xml-edit';
import { asUtf8 } from '../xml/xml-encoding';
import type { XmlText } from '../xml/xml-encoding';
import { attributeIn, attributeOf, childOf, parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What a sheet's charts are written with. */
export interface ChartEnvironment {
  readonly draft: PackageDraft;
  readonly parts: PackageParts;
  readonly strictForm: boolean;
}

/**
 * Puts charts on a sheet (ECMA-376 part 1, 18.3.1.36 and 21.2): into the drawing that it has, or a new one. A
 * chart of the same name is replaced; whatever else the drawing holds stays as it is. The same charts again
 * change nothing.
 */
export function changeCharts(
  sheet: SheetPart,
  edits: SheetEdits,
  environment: ChartEnvironment,
): readonly Splice[] {
  if (edits.charts.length === 0) return [];
  const existing = drawingOf(sheet, environment.parts);
  if (existing) {
    editDrawing(sheet, existing, edits.charts, environment);
    return [];
  }
  return [addDrawing(sheet, edits.charts, environment)];
}

interface Drawing {
  readonly part: string;
  readonly xml: XmlText;
  readonly root: XmlElement;
}

function drawingOf({ root, targets }: SheetPart, parts: PackageParts): Drawing | null {
  const element = childOf(root, 'drawing');
  const id = element && attributeIn(element, RELATIONSHIPS, 'id');
  const part = id ? targets.get(id) : undefined;
  const xml = part === undefined ? null : findPartText(parts, part);
  return part !== undefined && xml ? { part, xml, root: parseXml(xml.text, part) } : null;
}

/** A new drawing with these charts; the sheet gets an element that leads to it. */
function addDrawing(sheet: SheetPart, charts: readonly ChartEdit[], environment: ChartEnvironment): Splice {
  const { draft, strictForm } = environment;
  const namespaces = drawingNamespaces(strictForm);
  const part = draft.freeName('xl/drawings/drawing', '.xml');
  // The name is taken at once: charts get theirs while the drawing is put together.
  draft.setPart(part, asUtf8(''), DRAWING_TYPE);
  const frames = charts.map((chart, index) =>
    frameXml(chart, index + 2, addChart(sheet, part, chart, environment), namespaces),
  );
  const root = `xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}"`;
  draft.setPart(
    part,
    asUtf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>${frames.join('')}</xdr:wsDr>`),
    DRAWING_TYPE,
  );
  const id = draft.relate(sheet.part, { type: relationshipType('drawing'), target: part, external: false });
  const prefix = sheet.root.name.slice(0, sheet.root.name.length - sheet.root.local.length);
  const text = `<${prefix}drawing ${idAttribute(sheet.root, id, strictForm)}/>`;
  return insertInOrder(sheet.root, WORKSHEET_ORDER, 'drawing', text);
}

function addChart(
  sheet: SheetPart,
  drawing: string,
  chart: ChartEdit,
  environment: ChartEnvironment,
): string {
  const { draft, strictForm } = environment;
  const part = draft.freeName('xl/charts/chart', '.xml');
  draft.setPart(part, asUtf8(chartXml(chart, sheet.grid.sheet, drawingNamespaces(strictForm))), CHART_TYPE);
  return draft.relate(drawing, { type: relationshipType('chart'), target: part, external: false });
}

/** Replaces the charts that the drawing has by these names and adds the others behind its last object. */
function editDrawing(
  sheet: SheetPart,
  drawing: Drawing,
  charts: readonly ChartEdit[],
  environment: ChartEnvironment,
): void {
  const { draft, parts, strictForm } = environment;
  const namespaces = drawingNamespaces(strictForm);
  const targets = new Map(relationshipsOf(parts, drawing.part).map(({ id, target }) => [id, target]));
  const splices: Splice[] = [];
  const added: string[] = [];
  let number = highestNumber(drawing.root);
  for (const chart of charts) {
    const frame = drawing.root.children.map(frameOf).find((each) => each?.name === chart.name);
    const part = frame ? targets.get(frame.relationship) : undefined;
    if (!frame || part === undefined) {
      added.push(frameXml(chart, ++number, addChart(sheet, drawing.part, chart, environment), namespaces));
      continue;
    }
    const text = chartXml(chart, sheet.grid.sheet, namespaces);
    if (findPartText(parts, part)?.text !== text) draft.setPart(part, asUtf8(text));
    const wanted = frameXml(chart, frame.number, frame.relationship, namespaces);
    const { start, end } = frame.anchor;
    if (drawing.xml.text.slice(start, end) !== wanted) splices.push({ start, end, text: wanted });
  }
  if (added.length > 0) splices.push(insertIntoEnd(drawing.root, drawing.xml.text, added.join('')));
  if (splices.length > 0)
    draft.setPart(drawing.part, { ...drawing.xml, text: spliced(drawing.xml.text, splices) });
}

/** A chart's frame within a drawing. */
interface Frame {
  readonly anchor: XmlElement;
  readonly name: string;
  readonly number: number;
  readonly relationship: string;
}

function frameOf(anchor: XmlElement): Frame | null {
  const properties = descendant(anchor, 'cNvPr');
  const chart = descendant(anchor, 'chart');
  const relationship = chart && attributeIn(chart, RELATIONSHIPS, 'id');
  if (!properties || !relationship) return null;
  const name = attributeOf(properties, 'name') ?? '';
  return { anchor, name, number: Number(attributeOf(properties, 'id') ?? 0), relationship };
}

function descendant(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) {
    const found = child.local === local ? child : descendant(child, local);
    if (found) return found;
  }
  return null;
}

const highestNumber = (element: XmlElement): number =>
  element.children.reduce(
    (highest, child) =>
      Math.max(
        highest,
        child.local === 'cNvPr' ? Number(attributeOf(child, 'id') ?? 0) : 0,
        highestNumber(child),
      ),
    1,
  );
