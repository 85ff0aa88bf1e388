import {spawn} from 'node:child_process';

/** How long a process may take to end by itself after it was asked to. */
const GRACE_MILLISECONDS = 3000;

export interface Ender {
  /** Asks the process and all that it started to end, and ends them without asking after a while. */
  readonly end: (signal: NodeJS.Signals) => void;
  /** To be called once the process has ended: what is left of a group that was asked to end goes with it. */
  readonly finish: () => void;
}

/** Ends a process that leads a process group of its own. */
export function createEnder(id: number): Ender {
  const timers: NodeJS.Timeout[] = [];
  const end = (signal: NodeJS.Signals) => {
    timers.push(setTimeout(() => signalGroup(id, 'SIGKILL'), GRACE_MILLISECONDS));
    signalGroup(id, signal);
  };
  const finish = () => {
    for (const timer of timers) clearTimeout(timer);
    if (timers.length > 0) signalGroup(id, 'SIGKILL');
  };
  return {end, finish};
}

function signalGroup(id: number, signal: NodeJS.Signals): void {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(id), '/T', '/F'], {stdio: 'ignore', windowsHide: true});
    return;
  }
  try {
    process.kill(-id, signal);
  } catch {
    // The group has ended already.
  }
}
