import {createServer, type IncomingMessage, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request as a server received it: bytes of the body as UTF-8, header names as sent. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** What a server answers; `close` ends the connection without a word. */
export type Answer =
  | {readonly status: number; readonly type?: string; readonly body: string}
  | 'close';

export interface LoopbackServer {
  readonly url: string;
  /** The requests since the last `expect`. */
  readonly received: readonly Received[];
  /** Forgets what was received and sets what is answered from now on. */
  readonly expect: (answer: Answer) => void;
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port of this machine that records requests and answers as told. */
export async function startServer(): Promise<LoopbackServer> {
  const received: Received[] = [];
  let answer: Answer = 'close';
  const server = createServer(recorder(received, () => answer));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    expect: next => {
      received.length = 0;
      answer = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function recorder(received: Received[], answer: () => Answer): RequestListener {
  return async (request, response) => {
    received.push(await record(request));
    const reply = answer();
    if (reply === 'close') return void request.socket.destroy();
    response.writeHead(reply.status, reply.type === undefined ? {} : {'content-type': reply.type});
    response.end(reply.body);
  };
}

async function record(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const {method = '', url = '', rawHeaders} = request;
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ''] as const] : [],
  );
  return {method, url, headers, body: Buffer.concat(chunks).toString('utf8')};
}
