import type { HostCore } from '../host';
import type { DeclaredSets } from '../requirement-sets';

/** What a task pane is shown with. */
export interface PaneOptions {
  readonly url: string;
  readonly locale: string;
  readonly declaredSets: DeclaredSets;
  readonly readOnly: boolean;
  /** A message that the pane sends and the host has no answer to. */
  readonly onUnknown: (what: string) => void;
  /** The keyboard leaves the pane by its end or by its beginning: Excel gives it to what comes next. */
  readonly onTabOut: (way: 'on' | 'back') => void;
  /** Office.js is loaded and asks what it is in. */
  readonly onBoot: () => void;
}

/** A task pane in its frame. */
export interface PaneIframe {
  readonly frame: HTMLIFrameElement;
  /** Gives the keyboard to the first place of the pane. */
  readonly focus: () => void;
  readonly close: () => void;
}

/** A message of the pane's (0 call, 1 register for an event, 2 no longer). */
interface FromPane {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: string;
  readonly _actionType: number;
  readonly _data: PaneData | null;
}

interface PaneData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
}

/** Excel. */
const APPLICATION = 16;
const VERSION = '16.01';
/** Where the parts of a batch are in its message. */
const BODY = 4;
const FLAGS = 6;
/** What office.js calls its ways into the host. */
const DISPATCH = { batch: 93, saveSettings: 76, loadSettings: 75, fileProperties: 86 } as const;

/** What office.js tells its host when Tab goes beyond the last place of the pane, or before the first. */
const TAB_OUT = { on: 13, back: 14 } as const;

/** What the host is told of, in a message that has the pane's id before it. */
const actionIn = (data: unknown): unknown => (Array.isArray(data) ? (data as readonly unknown[])[1] : null);

/** "Unsupported" in the numbers of office.js. */
const UNSUPPORTED = 1002;

/**
 * Shows a task pane as Excel on the web does: office.js finds out from the frame's name which conversation it is
 * in, and then talks to this page. The library is the package's own, unmodified; this page has its host name, so
 * that the library trusts it by its own rule.
 */
export function openPane(host: HostCore, options: PaneOptions): PaneIframe {
  const conversation = crypto.randomUUID();
  const id = crypto.randomUUID();
  const frame = document.createElement('iframe');
  // The library reads the name while the frame is loading: it must be before the frame is put in.
  frame.name = JSON.stringify({
    baseFrameName: `pane-${id}`,
    hostInfo: `Excel|Web|${VERSION}|${options.locale}|${crypto.randomUUID()}||disableLogging|0`,
    xdmInfo: `${conversation}|${id}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const info = `Excel$Web$${VERSION}$${options.locale}$$$disableLogging$0`;
  frame.src = `${options.url}?_host_Info=${encodeURIComponent(info)}`;
  const talk = conversationWith(host, options, { frame, id });
  const listen = (event: MessageEvent): void => talk.receive(event);
  window.addEventListener('message', listen);
  const stop = host.onEvents((entries) =>
    talk.fire('richApiMessage', {
      ArrayData: entries.map(({ messageCategory, messageType, targetId, message, id: entry }) => [
        messageCategory,
        messageType,
        targetId,
        message,
        entry,
        false,
      ]),
    }),
  );
  return {
    frame,
    focus: () => {
      frame.contentWindow?.focus();
      frame.contentDocument?.querySelector<HTMLElement>('button:enabled, input:enabled')?.focus();
    },
    close: () => {
      window.removeEventListener('message', listen);
      stop();
      frame.remove();
    },
  };
}

function conversationWith(
  host: HostCore,
  options: PaneOptions,
  { frame, id }: { readonly frame: HTMLIFrameElement; readonly id: string },
) {
  const listeners = new Map<string, FromPane>();
  const post = poster(frame, new URL(options.url, location.href).origin);
  const execute = dispatcher(host, options.onUnknown);

  const answer = (message: FromPane): unknown => {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        options.onBoot();
        return appContext(host, options, id);
      case 'ContextActivationManager_notifyHost': {
        const action = actionIn(message._data);
        if (action === TAB_OUT.on || action === TAB_OUT.back)
          options.onTabOut(action === TAB_OUT.on ? 'on' : 'back');
        return null;
      }
      case 'ContextActivationManager_openWindowInHost':
        return null;
      case 'executeMethod':
        return execute(message);
      default:
        options.onUnknown(message._actionName);
        return null;
    }
  };

  return {
    receive: ({ source, data }: MessageEvent): void => {
      if (source !== frame.contentWindow || typeof data !== 'string' || !data.startsWith('{')) return;
      const message = JSON.parse(data) as FromPane;
      if (message._messageType !== 0) return;
      if (message._actionType === 0) return post(message, 0, answer(message));
      if (message._actionType === 1) listeners.set(message._actionName, message);
      else listeners.delete(message._actionName);
      // The library takes an answer that is not there for a failure.
      post(message, 0, { Error: 0 });
    },
    fire: (event: string, data: unknown): void => {
      const listener = listeners.get(event);
      if (listener) post(listener, 1, data);
    },
  };
}

/** Sends the pane an answer (0) or an event (1) in the conversation of one of its own messages. */
const poster =
  (frame: HTMLIFrameElement, origin: string) =>
  (to: FromPane, type: 0 | 1, data: unknown): void => {
    const { _actionName, _conversationId, _correlationId } = to;
    const message = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _errorCode: 0,
      _responseType: type,
      _data: data,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(message), origin);
  };

/** Answers the calls that office.js makes by number: batches, and the settings that a pane keeps in the document. */
function dispatcher(host: HostCore, onUnknown: (what: string) => void): (message: FromPane) => unknown {
  let settings: readonly (readonly [string, string])[] = [];
  const good = { Version: 1, Error: 0 };
  return ({ _data: data }) => {
    const dispatch = data?.DdaMethod?.DispatchId;
    switch (dispatch) {
      case DISPATCH.batch: {
        const parts = data?.ArrayData ?? [];
        const delivery = host.process(String(parts[BODY]), Number(parts[FLAGS] ?? 0));
        return delivery.kind === 'answered'
          ? { ...good, Data: [200, [], delivery.text] }
          : { Version: 1, Error: delivery.number };
      }
      case DISPATCH.saveSettings:
        settings = data?.DdaSettingsMethod?.Properties ?? [];
        return good;
      case DISPATCH.loadSettings:
        return { ...good, Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) } };
      case DISPATCH.fileProperties:
        return { ...good, 0: { 1: documentUrl(host) } };
      default:
        onUnknown(`dispatch ${dispatch}`);
        return { Version: 1, Error: UNSUPPORTED };
    }
  };
}

const documentUrl = ({ book }: HostCore): string => `${location.origin}/${encodeURIComponent(book.fileName)}`;

/** What office.js asks first: language, document, requirement sets. Versions are texts: 1.10 is no 1.1. */
function appContext(host: HostCore, options: PaneOptions, id: string) {
  return {
    _id: id,
    _appName: APPLICATION,
    _appVersion: VERSION,
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: documentUrl(host),
    _clientMode: options.readOnly ? 0 : 1,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(options.declaredSets),
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: frameHeight(),
    _clientWindowWidth: 350,
    _addinName: 'Tự chấm điểm CCHC',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
  };
}

const frameHeight = (): number => window.innerHeight;
