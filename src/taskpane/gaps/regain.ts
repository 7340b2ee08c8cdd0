import type { Gap } from '../../model/gap';
import type { RegainStep } from '../../model/regain';
import type { Leaf } from '../../model/criterion';
import { message, type Message } from '../../model/message';
import { traitsOf } from '../../model/rule-traits';

/** What would regain the points of a gap, one sentence for each step; where no step is known, why. */
export function regainLines({ leaf: criterion, steps, regain }: Gap): readonly Message[] {
  const { leaf } = criterion;
  if (steps.length === 0 || !leaf) return [regain];
  return steps.map((step) => stepLine(step, leaf));
}

function stepLine({ change, gain }: RegainStep, { rule, measure }: Leaf): Message {
  switch (change.kind) {
    case 'level':
      return message('pane.regain.level', { level: change.to, gain });
    case 'new':
      return message('pane.regain.new', { by: change.by, to: change.to, total: change.of, gain });
    case 'rate':
      return message('pane.regain.rate', { rate: change.to, gain });
    case 'achieved': {
      const key = change.by < 0 ? 'fewer' : 'more';
      const by = Math.abs(change.by);
      const { unit } = traitsOf(rule);
      if (unit !== null) return message(`pane.regain.${key}.unit`, { by, unit, gain });
      const total = measure.total?.kind === 'figure' ? measure.total.value : 0;
      return total > 0
        ? message(`pane.regain.${key}.rate`, { by, to: change.to, total, rate: change.to / total, gain })
        : message(`pane.regain.${key}`, { by, gain });
    }
  }
}
