import {type ChildProcess, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

export interface Job {
  /** The compiled script. */
  readonly assembly: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly contentType?: string;
}

/** What came out of a script: a response, or an exception that it let out. */
export interface Outcome {
  readonly status?: number;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly exception?: string;
  readonly logs: readonly string[];
  /** Everything that went through `Context.SendAsync`, as `METHOD url`. */
  readonly sent: readonly string[];
}

export interface Harness {
  readonly run: (job: Job) => Promise<Outcome>;
  /** All that the process has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** An address that nothing answers: a client that a script opens by itself gets nowhere. */
const NO_WAY_OUT = 'http://127.0.0.1:9';

/** Starts the compiled harness; it serves one job after the other until stopped. */
export function startHarness(assembly: string): Harness {
  const env = {...process.env, HTTP_PROXY: NO_WAY_OUT, HTTPS_PROXY: NO_WAY_OUT, NO_PROXY: ''};
  const child = spawn('dotnet', ['exec', assembly], {env, stdio: 'pipe'});
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  const printed: string[] = [];
  child.stderr.on('data', data => printed.push(String(data)));
  return {
    run: async job => {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const {value} = await lines.next();
      if (value === undefined) throw new Error(`The harness ended: ${printed.join('')}`);
      printed.push(value);
      return JSON.parse(value);
    },
    printed: () => printed.join('\n'),
    stop: () => stop(child),
  };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  child.stdin?.end();
  return ended;
}
