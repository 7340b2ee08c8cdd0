import { useState } from 'react';
import { ALL_KINDS } from '../../model/sheet-kind';
import { formOf, type CorrectionForm } from './correction-form';
import type { Loaded } from '../session/session';

/** The state of the correction's form: another table or sheet begins from what recognition says of it. */
export function useCorrection({ result, content }: Loaded): {
  readonly form: CorrectionForm;
  readonly change: (part: Partial<CorrectionForm>) => void;
  readonly chooseSheet: (sheet: string) => void;
  readonly chooseKind: (kind: string) => void;
  /** The unit's name as it was read. */
  readonly unit: string;
} {
  const assessment = result.kind === 'assessed' ? result.assessed.assessment : null;
  const recognition = assessment?.recognition ?? null;
  const year = assessment?.year ?? null;
  const [form, setForm] = useState<CorrectionForm>(() => {
    const form = formOf('criteria', recognition, year);
    return form.sheet === '' ? { ...form, sheet: content.grids[0]?.sheet ?? '' } : form;
  });
  return {
    form,
    unit: assessment?.set.unit ?? '',
    change: (part) => setForm((before) => ({ ...before, ...part })),
    chooseSheet: (sheet) => {
      const known = formOf(form.kind, recognition, year);
      setForm(
        known.sheet === sheet
          ? { ...known, year: form.year, unit: form.unit }
          : { ...form, sheet, firstRow: '1', lastRow: '1', columns: {} },
      );
    },
    chooseKind: (kind) => {
      const chosen = ALL_KINDS.find((known) => known === kind) ?? 'criteria';
      setForm({ ...formOf(chosen, recognition, year), year: form.year, unit: form.unit });
    },
  };
}
