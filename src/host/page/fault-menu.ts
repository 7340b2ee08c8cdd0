import { API_ERRORS, TRANSPORT_ERRORS } from '../faults/faults';
import type { Fault } from '../faults/faults';
import type { HostCore } from '../host';
import { as, tell } from '../book/book';
import { download } from './download';
import type { PageText } from './texts';

type TranslatePageText = (text: PageText, blanks?: Readonly<Record<string, string | number>>) => string;

/** What the menu does besides planning faults. */
export interface FaultMenuNews {
  readonly t: TranslatePageText;
  readonly told: (sentence: string) => void;
  readonly colleagueEdits: () => void;
}

const MOMENTS = ['before', 'after', 'halfWay'] as const;

/** The menu of what may go wrong with the add-in's next calls, and of what others do to the workbook. */
export function faultMenu(
  menu: HTMLElement,
  host: HostCore,
  { t, told, colleagueEdits }: FaultMenuNews,
): void {
  const { book } = host;
  const error = choice([...Object.keys(TRANSPORT_ERRORS), ...API_ERRORS].map((name) => [name, name]));
  const moment = choice(MOMENTS.map((name) => [name, t(name)]));
  const roundTrip = document.createElement('input');
  Object.assign(roundTrip, { type: 'number', min: '1', max: '99', value: '1' });
  const inject = button(t('inject'), () => {
    const fault: Fault = {
      error: error.value as Fault['error'],
      roundTrip: Number(roundTrip.value) || 1,
      moment: moment.value === 'halfWay' ? { actions: HALF_WAY } : (moment.value as 'before' | 'after'),
    };
    host.faults.inject(fault);
    told(t('injected', { what: fault.error }));
  });
  inject.classList.add('primary');
  const hint = document.createElement('p');
  hint.textContent = t('faultsHint');
  const shown = () => tell(book, { kind: 'shown', sheet: book.active, range: null, actor: 'person' });
  menu.replaceChildren(
    hint,
    labelled(t('fault'), error),
    labelled(t('moment'), moment),
    labelled(t('trip'), roundTrip),
    row(
      inject,
      button(t('clearFaults'), () => host.faults.clear()),
    ),
    rule(),
    check(t('readOnly'), book.readOnly, (on) => {
      book.readOnly = on;
    }),
    check(t('structureLocked'), book.structureLocked, (on) => {
      book.structureLocked = on;
    }),
    check(t('sheetProtected'), book.active.protection !== null, (on) => {
      book.active.protection = on ? { options: {}, password: '' } : null;
      as(book, 'person', shown);
    }),
    rule(),
    button(t('colleague'), colleagueEdits),
    button(t('recording'), () => download('batches.json', JSON.stringify(host.recording, null, 1))),
  );
}

/** So many actions take effect before an error that comes half-way. */
const HALF_WAY = 12;

function choice(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(...options.map(([value, text]) => new Option(text, value)));
  return select;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  const words = document.createElement('span');
  words.textContent = text;
  label.append(words, control);
  return label;
}

function check(text: string, on: boolean, change: (on: boolean) => void): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = on;
  box.addEventListener('change', () => change(box.checked));
  const label = document.createElement('label');
  label.className = 'check';
  label.append(box, text);
  return label;
}

function row(...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row';
  element.append(...children);
  return element;
}

const rule = (): HTMLElement => document.createElement('hr');
