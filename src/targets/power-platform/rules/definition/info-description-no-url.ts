import {quote, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

/** With a host that is no template: those explain what to enter. */
const URL_IN_TEXT = /\b(https?:\/\/|www\.)[\w-]+\.[^\s"'<>`]+/i;
const INSTRUCTION =
  /\b(click (here|on)|please visit|visit (our|the|us)|see (our|the) (docs|documentation|website))\b/i;

/** More than 2 % of published connectors break it, but all are old: a package was refused for it in 2026, and #854 before. */
export const infoDescriptionNoUrl: PowerPlatformRule = {
  id: 'info-description-no-url',
  policy: '5000.2.3.6',
  severity: {custom: 'off', verified: 'error', independent: 'error'},
  summary: 'Descriptions contain no URL, and that of the connector no instruction to the reader.',
  why: 'Certification refuses the description of a connector with either; links in other descriptions cannot be followed in the designer.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
  examples: [
    {name: 'no link', expected: []},
    {
      name: 'a URL for the connector',
      definition: {
        info: {description: 'All tides of the north, see https://www.harbourtides.org for more.'},
      },
      expected: [
        '#/info/description: Unexpected URL `https://www.harbourtides.org` in the description, expected none',
      ],
    },
    {
      name: 'an instruction',
      definition: {info: {description: 'All tides of the north. Click here to sign up for them.'}},
      expected: [
        '#/info/description: Unexpected instruction `Click here` in the description, expected what the service does',
      ],
    },
    {
      name: 'a URL for a property',
      definition: {
        definitions: {
          TideList: {properties: {count: {description: 'How many, see www.harbourtides.org.'}}},
        },
      },
      expected: [
        '#/definitions/TideList/properties/count/description: Unexpected URL `www.harbourtides.org` in the description, expected none',
      ],
    },
  ],
  check: {
    text({text, key, position, isInternal}, report) {
      if (key !== 'description' || isInternal) return;
      // Only the description of the connector is known to be refused for it.
      const severity = position === 'info' ? 'error' : 'warning';
      const url = URL_IN_TEXT.exec(text)?.[0].replace(/[.,;:)]+$/, '');
      if (url !== undefined) return report(unexpected(url), undefined, {severity});
      const instruction = position === 'info' ? INSTRUCTION.exec(text)?.[0] : undefined;
      if (instruction === undefined) return;
      const found = `Unexpected instruction ${quote(instruction)} in the description`;
      report(`${found}, expected what the service does`, undefined, {severity: 'warning'});
    },
    connectionParameter({uiDefinition}, report) {
      const url = URL_IN_TEXT.exec(textOf(uiDefinition['description']) ?? '')?.[0];
      if (url === undefined) return;
      const at = ['uiDefinition', 'description'];
      report(unexpected(url), at, {severity: 'warning'});
    },
  },
};

function unexpected(url: string): string {
  return `Unexpected URL ${quote(url)} in the description, expected none`;
}
