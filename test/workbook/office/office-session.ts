import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { openHost } from '../../../src/host/open-host';
import type { HostSession, OpenOptions } from '../../../src/host/open-host';
import type { ContractSession } from '../contract';

/** Ends with what the host found wrong: members that it lacks, mistakes of its own, references not let go. */
async function closed(host: HostSession, takeAway: () => void): Promise<void> {
  await host.settled();
  takeAway();
  expect(host.host.missing.list()).toEqual([]);
  expect(host.host.mistakes).toEqual([]);
  expect(host.host.referenceCount()).toBe(0);
}

/** A workbook open in the stand-in host, with the adapter in front of Microsoft's client. */
export interface OfficeSession extends ContractSession {
  readonly host: HostSession;
}

/** Takes away the globals of the session before: the client is loaded as if it were the first on its page. */
let takeAwayLast = (): void => undefined;

/** Opens a workbook; of several sessions only the one that was opened last can be used. */
export function officeSession(bytes: Uint8Array, options: OpenOptions = {}): OfficeSession {
  takeAwayLast();
  const host = openHost(bytes, options);
  const takeAway = host.asGlobals();
  takeAwayLast = takeAway;
  return {
    host,
    workbook: officeWorkbook(),
    save: host.save,
    typeElsewhere: async (sheet, address, content) => {
      host.type(sheet, address, content, 'colleague');
      await host.settled();
    },
    close: () => closed(host, takeAway),
  };
}
