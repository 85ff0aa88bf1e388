import {quote, textOf} from '../../../core/json/value.js';
import {type Change, UPDATES} from './change.js';
import type {DefinedSignIn, SecurityDefinition} from './defined-sign-in.js';

export const chgApiKeyPlace: Change = {
  id: 'chg-api-key-place',
  severity: 'warning',
  summary: 'An API key is sent in the same header or query parameter.',
  why: 'All connections send their key in another place at once: where the API does not look for it there, it refuses every call of the flows and apps that use them. Let the API take it in both places before the connector changes.',
  source: UPDATES,
  examples: [
    {
      name: 'a header in other letters',
      old: {},
      new: {definition: {securityDefinitions: {'API Key': {name: 'X-Tides-Key'}}}},
      expected: [],
    },
    {
      name: 'another header',
      old: {},
      new: {definition: {securityDefinitions: {'API Key': {name: 'x-harbour-key'}}}},
      expected: [
        '#/securityDefinitions/API Key: Unexpected API key in header `x-harbour-key`, expected it in header `x-tides-key` as before',
      ],
    },
    {
      name: 'the query in place of a header',
      old: {},
      new: {
        definition: {
          securityDefinitions: {'API Key': null, Key: {type: 'apiKey', in: 'query', name: 'key'}},
          security: [{Key: []}],
        },
      },
      expected: [
        '#/securityDefinitions/Key: Unexpected API key in query `key`, expected it in header `x-tides-key` as before',
      ],
    },
  ],
  check: {
    signIn({before, after}, report) {
      const [old, now] = [keysIn(before), keysIn(after)];
      const moved = new Set(now.filter(key => !isAmong(old, key)));
      for (const key of old.filter(one => !isAmong(now, one))) {
        const [first] = moved;
        const instead = [...moved].find(({name}) => name === key.name) ?? first;
        if (!instead) continue;
        moved.delete(instead);
        const message = `Unexpected API key in ${placeOf(instead)}, expected it in ${placeOf(key)} as before`;
        report(message, key.pointer, instead.pointer);
      }
    },
  },
};

function keysIn({ways}: DefinedSignIn): SecurityDefinition[] {
  return [...new Set(ways.flat())].filter(({kind}) => kind === 'apiKey');
}

function isAmong(keys: readonly SecurityDefinition[], key: SecurityDefinition): boolean {
  return keys.some(other => placeInCase(other) === placeInCase(key));
}

/** Only headers have names without case. */
function placeInCase(key: SecurityDefinition): string {
  return key.value['in'] === 'query' ? placeOf(key) : placeOf(key).toLowerCase();
}

function placeOf({value}: SecurityDefinition): string {
  return `${textOf(value['in']) ?? 'header'} ${quote(textOf(value['name']) ?? '')}`;
}
