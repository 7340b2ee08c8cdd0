import { loadScript } from '../taskpane/ui/load-script';

/**
 * Fetches, one after the other, the parts of the page that are needed later, so that it goes on working when the
 * network does not. They are in the page's own list; one that does not come is asked for again when it is needed.
 * Why: decision 0140.
 *
 * @param root the element that carries the list
 */
export async function loadLater(root: HTMLElement): Promise<void> {
  const files = (root.dataset['later'] ?? '').split(' ').filter((file) => file !== '');
  for (const file of files) await loadScript(file);
}
