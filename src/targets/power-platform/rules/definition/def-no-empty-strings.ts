import {objectOf, quote, textOf} from '../../../../core/json/value.js';
import type {TextNode} from '../../../../lint/definition/nodes.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defNoEmptyStrings: PowerPlatformRule = {
  id: 'def-no-empty-strings',
  code: 'RequiredValueEmpty',
  severity: 'warning',
  summary: 'No text is empty: a key without a text is left out.',
  why: 'Reviewers send back definitions with empty texts; designers show a blank where they would show the name.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'no text at all', expected: []},
    {
      name: 'an empty description of a property',
      definition: {definitions: {TideList: {properties: {count: {description: ''}}}}},
      expected: [
        '#/definitions/TideList/properties/count/description: Unexpected empty `description`, expected a text, or no such key',
      ],
    },
    {
      name: 'an empty text in info',
      definition: {info: {termsOfService: ''}},
      expected: [
        '#/info/termsOfService: Unexpected empty `termsOfService`, expected a text, or no such key',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const terms = textOf(objectOf(value['info'])['termsOfService']);
      if (terms?.trim() === '') report(messageFor('termsOfService'), ['info', 'termsOfService']);
    },
    text(node, report) {
      if (node.text.trim() === '' && !isRequired(node)) report(messageFor(node.key));
    },
  },
};

/** Texts that must be there are missed by the rules that ask for them. */
function isRequired({position, key, isInternal}: TextNode): boolean {
  if (key === 'x-ms-trigger-hint') return true;
  if (position === 'info') return key === 'title' || key === 'description';
  if (position === 'operation') return !isInternal && key !== 'x-ms-summary';
  if (position === 'parameter') return !isInternal;
  return position === 'response' && key === 'description';
}

function messageFor(key: string): string {
  return `Unexpected empty ${quote(key)}, expected a text, or no such key`;
}
