import {quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdCharset: PowerPlatformRule = {
  id: 'op-id-charset',
  code: 'OperationIdSanitized',
  severity: 'warning',
  summary:
    'An `operationId` consists of letters and digits and begins with a letter; a version such as `_V2` may follow.',
  why: 'The platform strips other characters, so formulas and flows show another name than the definition. Never rename an operation that is published.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an id with a version',
      definition: {paths: {'/tides': {get: {operationId: 'ListTides_V2'}}}},
      expected: [],
    },
    {
      name: 'an id with a hyphen',
      definition: {paths: {'/tides': {get: {operationId: 'list-tides'}}}},
      expected: [
        '#/paths/~1tides/get/operationId: Unexpected `operationId` `list-tides`, expected only letters and digits, such as `ListTides`',
      ],
    },
    {
      name: 'an id with a hyphen whose letters are the id of another operation',
      definition: {
        paths: {
          '/tides': {
            get: {operationId: 'list-tides'},
            post: {operationId: 'ListTides', responses: {201: {description: 'Added.'}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/operationId: Unexpected `operationId` `list-tides`, expected only letters and digits',
      ],
    },
  ],
  check: {
    operation({id, definition}, report) {
      if (!id?.trim() || /^[A-Za-z][A-Za-z0-9]*(_V\d+)?$/i.test(id)) return;
      const suggestion = pascalCase(id);
      const isFree = suggestion !== '' && !definition.operationsById.has(suggestion);
      const expected = `only letters and digits${isFree ? `, such as ${quote(suggestion)}` : ''}`;
      report(`Unexpected \`operationId\` ${quote(id)}, expected ${expected}`, 'operationId');
    },
  },
};

/** `list-tides` → `ListTides`; empty where no name is left. */
function pascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).map(word => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('').replace(/^\d+/, '');
}
