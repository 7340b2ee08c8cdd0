import type { Frame } from 'playwright-core';
import { openStand, settled, type PaneVisit, type Stand } from '../e2e/pane-visit';
import { INJECTIONS, type InjectionKind } from '../support/injection-corpus';
import { poisonedBook } from './poisoned-book';

const LIMIT = 180_000;
let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
}, LIMIT);
afterAll(() => stand?.close(), LIMIT);

/** A list of more rows is shown in part only. */
const MOST_TEXTS = 6;

const booksOf = (kind: InjectionKind): readonly (readonly string[])[] => {
  const texts = INJECTIONS.filter((each) => each.kind === kind).map(({ text }) => text);
  return Array.from({ length: Math.ceil(texts.length / MOST_TEXTS) }, (_, index) =>
    texts.slice(index * MOST_TEXTS, (index + 1) * MOST_TEXTS),
  );
};

/** What in the page runs, leads elsewhere or turns a sentence round, one line for each fault. */
function faultsInPage(): readonly string[] {
  const strange = [...document.querySelectorAll('script:not([src]), iframe, img, object, embed, base, form')];
  const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith('on')),
  );
  const anchors = [...document.querySelectorAll('[href], [xlink\\:href], [src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => /^\s*[a-z-]+:/i.test(address) && !/^https:/i.test(address));
  const ran = 'ran' in globalThis ? ['a script ran'] : [];
  return [
    ...ran,
    ...strange.map(({ tagName }) => `holds ${tagName}`),
    ...handlers.map((name) => `handles ${name}`),
    ...anchors.map((address) => `leads to ${address}`),
    ...turnedTexts(),
  ];

  /** Texts whose direction reaches the words behind them: nothing between the two ends it (UAX #9). */
  function turnedTexts(): readonly string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      if (!isOpen(text)) continue;
      const bounds = document.createRange();
      bounds.selectNodeContents(boundaryOf(node));
      bounds.setStartAfter(node);
      const behind = bounds.toString().trim();
      if (behind !== '') turned.push(`${JSON.stringify(text)} turns ${JSON.stringify(behind)}`);
    }
    return turned;
  }

  /** Whether a text leaves a direction open at its end, or closes one that it has not opened. */
  function isOpen(text: string): boolean {
    const open: string[] = [];
    for (const sign of text) {
      if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(sign)) open.push(sign);
      else if (sign === '\u202C' && /[\u202A-\u202E]/.test(open.at(-1) ?? '')) open.pop();
      else if (sign === '\u2069') {
        const isolate = open.findLastIndex((each) => /[\u2066-\u2068]/.test(each));
        if (isolate < 0) return true;
        open.length = isolate;
      }
    }
    return open.length > 0 || (/[\u0590-\u08FF]\P{L}*$/u.test(text) && !/[\u2066-\u2068]/.test(text));
  }

  /** The element at whose end a direction ends too: a block, or one that is isolated. */
  function boundaryOf(node: Node): Element {
    let element = node.parentElement ?? document.body;
    while (element !== document.body) {
      const { display, unicodeBidi } = getComputedStyle(element);
      if (!/^(inline|contents)$/.test(display) || /isolate|plaintext/.test(unicodeBidi)) break;
      element = element.parentElement ?? document.body;
    }
    return element;
  }
}

/** Unfolds whatever can be unfolded in the screen that is shown. */
async function unfold(pane: Frame): Promise<void> {
  const notes = pane.locator('main details:not([open]) > summary');
  for (let left = await notes.count(); left > 0; left = await notes.count()) await notes.first().click();
  const rows = pane.locator('main button[aria-expanded=false]:not([aria-haspopup]):not([role=combobox])');
  for (let clicks = 0; clicks < 30 && (await rows.count()) > 0; clicks++) await rows.first().click();
}

async function faultsOf(visit: PaneVisit): Promise<readonly string[]> {
  await settled(visit.pane);
  return visit.pane.evaluate(faultsInPage);
}

describe.each(
  (['markup', 'direction'] as const).flatMap((kind) =>
    booksOf(kind).map((texts, index) => [kind, index + 1, texts] as const),
  ),
)('%s, part %d', (_, __, texts) => {
  test(
    'is shown on every screen and does nothing',
    async () => {
      const visit = await stand.visit({ book: poisonedBook(texts), width: 450 });
      const faults: string[] = [];
      for (const step of [0, 1, 2, 3, 4]) {
        await visit.goTo(step);
        faults.push(...(await faultsOf(visit)));
        await unfold(visit.pane);
        faults.push(...(await faultsOf(visit)));
      }
      await visit.goTo(3);
      for (const view of [0, 1, 2]) {
        await visit.pane.locator('main [role=group] button').nth(view).click();
        faults.push(...(await faultsOf(visit)));
      }
      expect([...new Set(faults)]).toEqual([]);
      expect(visit.errors).toEqual([]);
      expect([...visit.asked]).toEqual(['localhost']);
      await visit.leave();
    },
    LIMIT,
  );
});
