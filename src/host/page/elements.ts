/** The element of an id, of the kind that it must be. */
function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`the page has no ${id}`);
}

function within(parent: HTMLElement, selector: string): HTMLElement {
  const element = parent.querySelector(selector);
  if (element instanceof HTMLElement) return element;
  throw new Error(`no ${selector}`);
}

/** The elements of index.html that the page works with. */
export function elements() {
  const faults = byId('faults', HTMLDetailsElement);
  return {
    notExcel: byId('not-excel', HTMLElement),
    fileName: byId('file-name', HTMLElement),
    open: byId('open', HTMLButtonElement),
    save: byId('save', HTMLButtonElement),
    language: byId('language', HTMLButtonElement),
    file: byId('file', HTMLInputElement),
    faults,
    faultsSummary: within(faults, 'summary'),
    faultsMenu: within(faults, '.menu'),
    nameBox: byId('name-box', HTMLOutputElement),
    formula: byId('formula', HTMLInputElement),
    grid: byId('grid', HTMLDivElement),
    paneTitle: byId('pane-title', HTMLHeadingElement),
    pane: byId('pane', HTMLDivElement),
    tabs: byId('tabs', HTMLElement),
    status: byId('status', HTMLOutputElement),
    trips: byId('trips', HTMLOutputElement),
  };
}
