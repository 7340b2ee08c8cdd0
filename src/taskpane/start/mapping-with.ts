import type { WorkbookContent } from '../../model/grid';
import type { Mapping } from '../../model/mapping';
import type { Recognition } from '../../model/recognition';
import type { SheetKind, SheetRole } from '../../model/sheet-kind';
import { formOf, readCorrectionForm } from './correction-form';

/** The decision that a column of a table plays a role, everything else as it was recognised. */
export function mappingWith(
  kind: SheetKind,
  choice: { readonly column: number; readonly role: SheetRole },
  recognition: Recognition,
  content: WorkbookContent,
): Mapping {
  const form = formOf(kind, recognition, null);
  const columns = { ...form.columns, [choice.role]: choice.column };
  return readCorrectionForm({ ...form, columns }, content).mapping;
}
