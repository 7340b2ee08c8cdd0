import { isCellError } from '../../model/cell';
import { cellAt } from '../book/cells';
import { eachCell } from '../book/places';
import type { Chart, ChartSeries } from '../book/sheet';
import type { Box } from './layout';

const SVG = 'http://www.w3.org/2000/svg';
const COLORS = ['#0f6cbd', '#e8825d', '#6b9e3f', '#8a6fb5'];
const TITLE = 26;
const LABELS = 190;
const PADDING = 10;
/** Characters of a label. */
const MAX_LENGTH = 26;

/** A picture of a chart: bars with their categories, enough to see that it is there and what of. */
export function chartElement(chart: Chart, box: Box): HTMLElement {
  const element = document.createElement('figure');
  element.className = 'chart';
  Object.assign(element.style, {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  const caption = document.createElement('figcaption');
  caption.textContent = chart.titleShown ? chart.title : '';
  element.append(caption, picture(chart, box));
  return element;
}

function picture(chart: Chart, box: Box): SVGElement {
  const svg = svgElement('svg', { width: box.width, height: box.height - TITLE });
  const categories = textsOf(chart.series[0]?.categories ?? null);
  const values = chart.series.map((series) => numbersOf(series));
  const most = Math.max(1e-9, ...values.flat());
  const count = Math.max(categories.length, ...values.map((list) => list.length), 1);
  const room = { width: box.width - LABELS - 3 * PADDING, height: box.height - TITLE - 2 * PADDING };
  const band = room.height / count;
  categories.forEach((category, index) => {
    const y = PADDING + band * (index + 0.5);
    const label = svgElement('text', { x: LABELS, y, 'text-anchor': 'end', 'dominant-baseline': 'middle' });
    label.textContent = category.length > MAX_LENGTH ? `${category.slice(0, MAX_LENGTH - 1)}…` : category;
    svg.append(label);
  });
  values.forEach((list, series) => {
    const thickness = (band * 0.7) / values.length;
    list.forEach((value, index) => {
      const y = PADDING + band * index + band * 0.15 + thickness * series;
      const fill = chart.series[series]?.color ?? COLORS[series % COLORS.length] ?? '#0f6cbd';
      const width = Math.max(0, (value / most) * room.width);
      svg.append(svgElement('rect', { x: LABELS + PADDING, y, width, height: thickness, fill }));
    });
  });
  return svg;
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

function numbersOf({ values }: ChartSeries): readonly number[] {
  return valuesIn(values).map((value) => (typeof value === 'number' ? value : 0));
}

const textsOf = (place: ChartSeries['categories']): readonly string[] =>
  valuesIn(place).map((value) => (value === null || isCellError(value) ? '' : String(value)));

function valuesIn(place: ChartSeries['values']) {
  const found: ReturnType<typeof cellAt>['value'][] = [];
  if (place) eachCell(place.range, (row, column) => found.push(cellAt(place.sheet, row, column).value));
  return found;
}
