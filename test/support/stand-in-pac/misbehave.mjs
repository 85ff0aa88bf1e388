// Ends that have nothing to do with what was asked.
import {spawn} from 'node:child_process';
import {failures, say} from './state.mjs';

const MISBEHAVIOURS = {
  // What the telemetry of pac does: it goes on after pac has ended, and keeps its pipes open.
  pipe: () => {
    spawn('sleep', ['6'], {stdio: ['ignore', 'inherit', 'inherit']}).unref();
  },
  hang: () => forever(),
  // Neither it nor what it started ends when asked.
  'hang-hard': () => {
    process.on('SIGTERM', () => {});
    process.on('SIGINT', () => {});
    const stubborn = "trap '' TERM INT; while :; do sleep 1; done";
    const child = spawn('sh', ['-c', stubborn], {stdio: 'ignore'});
    say(`child ${child.pid}`);
    return forever();
  },
  'hang-politely': () => {
    process.on('SIGINT', () => {
      say('Cancelled by the user.');
      process.exit(130);
    });
    return forever();
  },
  killed: () => {
    process.kill(process.pid, 'SIGKILL');
    return forever();
  },
  // In one piece, in two, and in the forms that logs have.
  echo: async given => {
    for (const secret of secretsIn(given)) {
      const half = Math.ceil(secret.length / 2);
      say(`debug: ${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)}`);
      process.stdout.write(`debug: ${secret.slice(0, half)}`);
      await new Promise(resolve => setTimeout(resolve, 60));
      process.stdout.write(`${secret.slice(half)}\n`);
      process.stderr.write(`${Buffer.from(secret).toString('base64')}\n`);
    }
  },
};

export async function misbehave(_, given) {
  for (const name of failures()) await MISBEHAVIOURS[name]?.(given);
}

function secretsIn(given) {
  const flags = ['--clientSecret', '--password', '--certificatePassword'];
  const found = flags.map(flag => given[flag]).filter(value => value !== undefined);
  return [...found, process.env.STAND_IN_PAC_ECHO ?? ''].filter(value => value !== '');
}

function forever() {
  say('Working...');
  return new Promise(() => setInterval(() => {}, 1000));
}
