import type { HostCore } from '../host';
import type { Bridge } from './node-client';

/** A message of the client's. */
interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** Joins a client without office.js to a host. Answers come later, as they would from another process. */
export function bridgeTo(host: HostCore): Bridge {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as Message;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      setTimeout(() => {
        const answer = { id, type: 2, flags: 0, message: answerTo(host, body, flags) };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      }, 0);
    },
  };
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  return bridge;
}

function answerTo(host: HostCore, body: string, flags: number) {
  const delivery = host.process(body, flags);
  if (delivery.kind === 'answered') return { statusCode: 200, headers: {}, body: delivery.text };
  const error = { code: delivery.code, message: `The host refused: ${delivery.code}.` };
  return { statusCode: delivery.status, headers: {}, body: JSON.stringify({ error }) };
}
