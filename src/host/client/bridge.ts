import type { HostCore } from '../host';
import type { Bridge } from './node-client';

/** A message of the client's. */
interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** The two ways of messages, and how to wait until none is under way. */
export interface SettlingBridge extends Bridge {
  readonly settled: () => Promise<void>;
}

/** What follows from a message (an event, a reference let go) is under way within so many turns of the clock. */
const QUIET_TURNS = 5;

/** Joins a client without office.js to a host. Answers come later, as they would from another process. */
export function bridgeTo(host: HostCore): SettlingBridge {
  let messages = 0;
  const bridge: SettlingBridge = {
    onMessageFromHost: null,
    settled: async () => {
      for (let quiet = 0, seen = messages; quiet < QUIET_TURNS; seen = messages) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        quiet = messages === seen ? quiet + 1 : 0;
      }
    },
    sendMessageToHost: (text) => {
      messages++;
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      setTimeout(() => {
        const answer = { id, type: 2, flags: 0, message: answerTo(host, body, flags) };
        messages++;
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      }, 0);
    },
  };
  host.onEvents((entries) => {
    messages++;
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return bridge;
}

function answerTo(host: HostCore, body: string, flags: number) {
  const delivery = host.process(body, flags);
  if (delivery.kind === 'answered') return { statusCode: 200, headers: {}, body: delivery.text };
  const error = { code: delivery.code, message: `The host refused: ${delivery.code}.` };
  return { statusCode: delivery.status, headers: {}, body: JSON.stringify({ error }) };
}
