// The stand-in for pac follows the reference pages of `pac auth` and `pac connector` for version 2.12 (September 2026).
// It is told by environment variables: STAND_IN_PAC_HOME (profiles and connectors), _LOG (a line for each call),
// _LANGUAGE (en, fr), _VERSION, and _FAIL: the ways in which it fails, with commas between.
import {authCreate, authList} from './auth.mjs';
import {connectorDownload, connectorList} from './connector-read.mjs';
import {connectorCreate, connectorUpdate} from './connector-send.mjs';
import {FLAGS, parseFlags} from './flags.mjs';
import {misbehave} from './misbehave.mjs';
import {logCall, PacError, say} from './state.mjs';
import {text} from './texts.mjs';

const VERBS = {
  'auth create': authCreate,
  'auth list': authList,
  'connector create': connectorCreate,
  'connector update': connectorUpdate,
  'connector list': connectorList,
  'connector download': connectorDownload,
};

const [group = 'help', verb = '', ...words] = process.argv.slice(2);

try {
  await run(`${group} ${verb}`.trim());
} catch (error) {
  if (!(error instanceof PacError)) throw error;
  say(`${text('error')}: ${error.message}`);
  process.exitCode = 1;
}

async function run(name) {
  logCall(process.argv.slice(2));
  if (!words.includes('--json')) banner();
  if (name === 'help') return say(text('usage'));
  const flags = FLAGS[name];
  if (!flags) throw new PacError(text('unknown-command', name));
  const given = parseFlags(words, flags);
  await misbehave(name, given);
  await VERBS[name](given);
}

function banner() {
  const version = process.env.STAND_IN_PAC_VERSION ?? '2.12.1';
  if (version === 'none') return;
  say('Microsoft PowerPlatform CLI');
  say(`Version: ${version}+g0000000 (.NET 10.0.0)`);
  say('');
}
