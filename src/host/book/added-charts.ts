import type { ChartEdit } from '../../model/edits';
import type { Sheet } from './sheet';

/** The charts of a sheet as edits say them; what they have no words for goes to `unsaved`. */
export function addedCharts({ charts }: Sheet, unsaved: Set<string>): readonly ChartEdit[] {
  return charts.flatMap(({ name, kind, title, place, series }) => {
    const [first] = series;
    const complete = series.flatMap((one) =>
      one.values ? [{ name: one.name, values: one.values.range }] : [],
    );
    if (!first?.categories || complete.length !== series.length) {
      unsaved.add('a chart without categories');
      return [];
    }
    const categories = first.categories.range;
    return [
      { name, kind: kind === 'BarClustered' ? 'bar' : 'column', title, categories, series: complete, place },
    ];
  });
}
