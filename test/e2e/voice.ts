import type { PaneVisit } from './pane-visit';

/** What a screen reader says by itself, without anybody going there. */
export interface Voice {
  /** Waits until this has been said since the last time it was asked for. */
  readonly says: (sentence: string | RegExp) => Promise<void>;
}

/**
 * Listens as readers do: to what changes within a live region that was already there, and to an alert at once. A
 * status that comes with its words in it is not counted: most readers keep silent about it.
 */
export async function voiceOf({ pane }: PaneVisit): Promise<Voice> {
  await pane.evaluate(listen);
  return {
    says: async (sentence) => {
      const wanted =
        typeof sentence === 'string'
          ? { text: sentence, flags: null }
          : { text: sentence.source, flags: sentence.flags };
      try {
        await pane.waitForFunction(
          ({ text, flags }) => {
            const spoken = window.spoken ?? [];
            const index = spoken.findIndex((each) =>
              flags === null ? each.includes(text) : new RegExp(text, flags).test(each),
            );
            if (index < 0) return false;
            spoken.splice(0, index + 1);
            return true;
          },
          wanted,
          { timeout: 10_000 },
        );
      } catch {
        const spoken = await pane.evaluate(() => window.spoken ?? []);
        throw new Error(`“${String(sentence)}” is not said, only ${JSON.stringify(spoken)}`);
      }
    },
  };
}

/** In the pane. */
function listen(): void {
  const live = '[role=status], [role=log], [aria-live=polite], [aria-live=assertive]';
  const known = new WeakSet<Element>(document.querySelectorAll(live));
  const spoken: string[] = [];
  window.spoken = spoken;
  const words = ({ textContent }: Node): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
  const speak = (text: string): void => {
    if (text !== '' && text !== spoken.at(-1)) spoken.push(text);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
      if (region && known.has(region)) speak(words(region));
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        const alerts = [added, ...added.querySelectorAll('*')].filter((each) => each.matches('[role=alert]'));
        alerts.forEach((alert) => speak(words(alert)));
      }
    }
    document.querySelectorAll(live).forEach((region) => known.add(region));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
