import {isObject, quote, textOf} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

/** More than 2 % of published connectors lack a contact, but all are old: logs show that it is refused now (#1095, #3841). */
export const infoRequired: PowerPlatformRule = {
  id: 'info-required',
  code: 'RequiredPropertyMissing',
  severity: 'error',
  summary: '`info` has a title, a version and a description; for certification also a contact.',
  why: 'The service refuses a definition without a title or a version, and paconn stops without a description. Certification needs someone to write to.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'all of them', expected: []},
    {
      name: 'no version',
      definition: {info: {version: null}},
      expected: ['#/info: Unexpected `info` without `version`, expected one'],
    },
    {
      name: 'an empty title',
      definition: {info: {title: ' '}},
      expected: ['#/info/title: Unexpected empty `title`, expected a text'],
    },
    {
      name: 'no contact',
      definition: {info: {contact: null}},
      expected: ['#/info: Unexpected `info` without `contact`, expected one'],
    },
    {
      name: 'no contact in a private connector',
      ruleset: 'custom',
      definition: {info: {contact: null}},
      expected: [],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'info-required') return;
      report(
        `Unexpected \`info\` without ${quote(violation.params['missingProperty'])}, expected one`,
      );
    },
    connector({definition, ruleset}, report) {
      const info = definition?.value['info'];
      if (!isObject(info)) return;
      // Only certification insists on what the structure leaves free.
      const severity = ruleset === 'custom' ? 'warning' : 'error';
      for (const key of ['title', 'description']) {
        if (textOf(info[key])?.trim() === '')
          report(`Unexpected empty ${quote(key)}, expected a text`, ['info', key], {severity});
      }
      const wanted = ruleset === 'custom' ? ['description'] : ['description', 'contact'];
      for (const key of wanted.filter(name => info[name] === undefined))
        report(`Unexpected \`info\` without ${quote(key)}, expected one`, ['info'], {severity});
    },
  },
};
