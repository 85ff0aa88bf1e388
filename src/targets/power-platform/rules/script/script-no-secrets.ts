import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule, ScriptString} from '../nodes.js';

const SECRET_NAME =
  /(secret|password|passwd|pwd|token|api_?-?key|access_?-?key|private_?-?key|authorization|credentials?)$/i;

/** Texts that are secrets wherever they stand. */
const SECRET_FORMS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^(Bearer )?eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}$/,
  /\bAccountKey=[A-Za-z0-9+/]{40,}/,
  /\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|xox[abprs]-[\w-]{20,}|sk_live_\w{16,})/,
];

export const scriptNoSecrets: PowerPlatformRule = {
  id: 'script-no-secrets',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A script holds no secrets, tokens or keys.',
  why: 'Scripts are published with the connector: whoever reads one could use the account.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {
      name: 'names of secrets and places to get them',
      script: scriptDoing(
        'var tokenUrl = "https://login.harbourtides.org/v2/token";',
        'var apiKey = "x-tides-key-header";',
        'this.Context.Request.Headers.Add("Authorization", "Bearer " + tokenUrl);',
      ),
      expected: [],
    },
    {
      name: 'a key in a variable and one in a header',
      script: scriptDoing(
        'const string ApiKey = "4f9a1c7be2d8035a6b91";',
        'this.Context.Request.Headers.Add("Authorization", "Basic dGlkZXM6aGlnaDEyMzQ1Ng==");',
      ),
      expected: [
        'script:5:31: Unexpected secret in `ApiKey`, expected it from the connection',
        'script:6:59: Unexpected secret in `Authorization`, expected it from the connection',
      ],
    },
    {
      name: 'a private key',
      script: scriptDoing('Sign("-----BEGIN PRIVATE KEY-----");'),
      expected: ['script:5:14: Unexpected secret in a text, expected it from the connection'],
    },
  ],
  check: {
    script({syntax, at}, report) {
      for (const string of syntax.strings) {
        if (!isSecret(string)) continue;
        const place = string.assignedTo === '' ? 'a text' : quote(string.assignedTo);
        report(`Unexpected secret in ${place}, expected it from the connection`, at(string.offset));
      }
    },
  },
};

function isSecret({text, assignedTo}: ScriptString): boolean {
  if (SECRET_FORMS.some(form => form.test(text))) return true;
  return SECRET_NAME.test(assignedTo) && isRandom(text);
}

/** One long word of letters and several digits, as keys are, alone or after a scheme; no words, no address. */
function isRandom(text: string): boolean {
  const word = text.replace(/^(Bearer|Basic) /, '');
  if (!/^[\w+/=.~-]{16,}$/.test(word) || !/[a-z]/i.test(word)) return false;
  return word !== text || (word.match(/\d/g) ?? []).length >= 3;
}
