const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

type Signal = (typeof SIGNALS)[number];

/**
 * While something runs that must be ended and cleaned up, signals are passed on to it instead of ending us:
 * the first as it is, any further one as SIGKILL. Where we end in another way, `onExit` still cleans up.
 * Gives the end of the guard; a signal that came meanwhile then takes its usual effect.
 */
export function guardSignals(
  passOn: (signal: Signal | 'SIGKILL') => void,
  onExit: () => void,
): () => void {
  const heard: Signal[] = [];
  const hear = (signal: Signal) => {
    heard.push(signal);
    passOn(heard.length === 1 ? signal : 'SIGKILL');
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  process.on('exit', onExit);
  return () => {
    for (const signal of SIGNALS) process.off(signal, hear);
    process.off('exit', onExit);
    if (heard[0] !== undefined) process.kill(process.pid, ownEnd(heard[0]));
  };
}

/** Windows can hear more signals than it can send. */
function ownEnd(signal: Signal): Signal {
  return process.platform === 'win32' ? 'SIGTERM' : signal;
}
