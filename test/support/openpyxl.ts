import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, toolMissing, withDirectory } from './outside-tool';

/** A cell as openpyxl reads it. */
export interface SeenCell {
  /** A formula with its "=", else the value; dates as ISO text. */
  readonly entered: string | number | boolean | null;
  /** The value that stands beside a formula in the file. */
  readonly shown: string | number | boolean | null;
  readonly isText: boolean;
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly border: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly quotePrefix: boolean;
  /** Takes no typing once the sheet is protected. */
  readonly locked: boolean;
  readonly link: {
    readonly target: string | null;
    readonly location: string | null;
    readonly tip: string | null;
  } | null;
}

export interface SeenSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, SeenCell>>;
  readonly merges: readonly string[];
  readonly isProtected: boolean;
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly freeze: string | null;
  readonly titleRows: string | null;
  readonly page: {
    readonly orientation: string;
    readonly paper: number;
    readonly fit: boolean;
    readonly wide: number;
    readonly tall: number;
    readonly footer: string | null;
  };
}

/** A workbook as openpyxl, an independent reader, sees it. */
export interface SeenWorkbook {
  readonly sheets: readonly SeenSheet[];
  readonly names: Readonly<Record<string, string>>;
}

const SCRIPT = `
import json, sys, datetime
from openpyxl import load_workbook
def plain(v):
    if isinstance(v, (datetime.datetime, datetime.date, datetime.time)): return v.isoformat()
    if isinstance(v, (str, int, float, bool)) or v is None: return v
    return getattr(v, 'text', None) or str(v)
def color(c):
    return c.rgb if c is not None and c.type == 'rgb' else None
entered = load_workbook(sys.argv[1])
shown = load_workbook(sys.argv[1], data_only=True)
def seen(c, d):
    link = c.hyperlink
    return dict(entered=plain(c.value), shown=plain(d.value), isText=c.data_type == 's', numberFormat=c.number_format,
        font=dict(name=c.font.name, size=c.font.sz, bold=bool(c.font.b), color=color(c.font.color)),
        fill=color(c.fill.fgColor) if c.fill.fill_type == 'solid' else None,
        border=c.border.left.style if c.border.left else None, horizontal=c.alignment.horizontal,
        vertical=c.alignment.vertical, wrap=bool(c.alignment.wrap_text), quotePrefix=bool(c.quotePrefix), locked=bool(c.protection.locked),
        link=dict(target=link.target, location=link.location, tip=link.tooltip) if link else None)
def sheet(w):
    d = shown[w.title]
    cells = {c.coordinate: seen(c, d[c.coordinate]) for row in w.iter_rows() for c in row
        if (c.value is not None or c.has_style or c.hyperlink) and type(c).__name__ != 'MergedCell'}
    fit = w.sheet_properties.pageSetUpPr
    return dict(name=w.title, cells=cells, isProtected=bool(w.protection.sheet), merges=[str(m) for m in w.merged_cells.ranges], freeze=w.freeze_panes,
        widths={k: v.width for k, v in w.column_dimensions.items()},
        heights={str(k): v.height for k, v in w.row_dimensions.items() if v.height is not None},
        titleRows=w.print_title_rows,
        page=dict(orientation=w.page_setup.orientation, paper=int(w.page_setup.paperSize or 0),
            fit=bool(fit and fit.fitToPage), wide=int(w.page_setup.fitToWidth or 0), tall=int(w.page_setup.fitToHeight or 0),
            footer=w.oddFooter.center.text))
names = entered.defined_names
pairs = names.items() if hasattr(names, 'items') else [(n.name, n) for n in names.definedName]
print(json.dumps(dict(sheets=[sheet(w) for w in entered.worksheets], names={k: n.attr_text for k, n in pairs if k})))
`;

const PYTHONS = ['python3', '/usr/bin/python3'];
const LIMIT = 60_000;

/** Reads a workbook with openpyxl; throws when openpyxl cannot, or is not installed. */
export function seenByOpenpyxl(workbook: Uint8Array): SeenWorkbook {
  return withDirectory((directory) => {
    const file = join(directory, 'workbook.xlsx');
    writeFileSync(file, workbook);
    const run = runProgram(pythonWithOpenpyxl(), ['-W', 'ignore', '-c', SCRIPT, file], LIMIT);
    if (!run) throw toolMissing('openpyxl');
    if (run.failed) throw new Error(`openpyxl could not read the workbook: ${run.failed}`);
    return JSON.parse(run.output) as SeenWorkbook;
  });
}

/** Runs a script that works with openpyxl; throws with what it said when it fails. */
export function runPythonWithOpenpyxl(args: readonly string[]): void {
  const run = runProgram(pythonWithOpenpyxl(), ['-W', 'ignore', ...args], LIMIT);
  if (!run) throw toolMissing('openpyxl');
  if (run.failed) throw new Error(`the script failed: ${run.failed}`);
}

let foundPython: string | null = null;

/** Which Python has openpyxl; looked for once, since looking takes as long as reading a workbook. */
function pythonWithOpenpyxl(): string {
  foundPython ??=
    PYTHONS.find((python) => runProgram(python, ['-c', 'import openpyxl'], LIMIT)?.failed === null) ?? null;
  if (foundPython === null) throw toolMissing('openpyxl');
  return foundPython;
}
