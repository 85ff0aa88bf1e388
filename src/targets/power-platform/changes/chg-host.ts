import {type JsonObject, quote, textOf} from '../../../core/json/value.js';
import {child} from '../../../core/pointer.js';
import {type Change, UPDATES} from './change.js';

export const chgHost: Change = {
  id: 'chg-host',
  severity: 'warning',
  summary: 'Host and base path stay.',
  why: 'All flows and apps call another server at once, and gateways of customers that allow only the old one refuse it. Keep the old address working behind the new one; when it must change, tell the certification contact.',
  source: UPDATES,
  examples: [
    {
      name: 'a base path with a slash at its end',
      old: {},
      new: {definition: {basePath: '/v1/'}},
      expected: [],
    },
    {
      name: 'another host',
      old: {},
      new: {definition: {host: 'tides.harbourtides.org'}},
      expected: [
        '#/host: Unexpected host `tides.harbourtides.org`, expected `api.harbourtides.org` as before',
      ],
    },
  ],
  check: {
    definition({before, after}, report) {
      for (const key of ['host', 'basePath']) {
        const [old, now] = [textIn(before.value, key), textIn(after.value, key)];
        if (normalized(old) === normalized(now)) continue;
        const message = `Unexpected ${key} ${quote(now)}, expected ${quote(old)} as before`;
        report(message, child('', key), child('', key));
      }
    },
  },
};

function textIn(value: JsonObject, key: string): string {
  return textOf(value[key]) ?? '';
}

function normalized(text: string): string {
  return (text.endsWith('/') ? text.slice(0, -1) : text).toLowerCase();
}
