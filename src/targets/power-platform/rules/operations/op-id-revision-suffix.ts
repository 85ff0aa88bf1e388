import {objectOf, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdRevisionSuffix: PowerPlatformRule = {
  id: 'op-id-revision-suffix',
  code: 'OperationIdShouldEndWithRevision',
  severity: 'warning',
  summary: 'The `operationId` of a second or later revision ends with its number.',
  why: 'Makers see several versions of an operation side by side and choose by the number. Never rename an operation that is published.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning',
  examples: [
    {
      name: 'the second revision',
      definition: {
        paths: {
          '/tides': {
            get: {
              operationId: 'ListTides_V2',
              'x-ms-api-annotation': {family: 'ListTides', revision: 2},
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'the second revision without the number',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 2}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/operationId: Unexpected `operationId` `ListTides` of revision 2, expected `ListTides_V2`',
      ],
    },
    {
      name: 'a second revision whose id is that of another operation',
      definition: {
        paths: {
          '/tides': {
            get: {
              operationId: 'ListTides_V3',
              'x-ms-api-annotation': {family: 'ListTides', revision: 2},
            },
            post: {operationId: 'ListTides_V2', responses: {201: {description: 'Added.'}}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/revision: Unexpected revision 2 of `ListTides_V3`, expected 3, as `ListTides_V2` is another operation',
      ],
    },
  ],
  check: {
    operation({id, value, definition}, report) {
      const revision = Number(objectOf(value['x-ms-api-annotation'])['revision']);
      if (!id || !Number.isSafeInteger(revision) || revision < 2) return;
      const number = numberAtEnd(id);
      if (number === String(revision)) return;
      const wanted = `${id.replace(/_?V\d+$/i, '')}_V${revision}`;
      if (!definition.operationsById.has(wanted)) {
        const found = `Unexpected \`operationId\` ${quote(id)} of revision ${revision}`;
        return report(`${found}, expected ${quote(wanted)}`, 'operationId');
      }
      // The id is taken: then the number of the revision is more likely to be wrong.
      const expected = `expected ${number ?? 'another number'}, as ${quote(wanted)} is another operation`;
      report(`Unexpected revision ${revision} of ${quote(id)}, ${expected}`, [
        'x-ms-api-annotation',
        'revision',
      ]);
    },
  },
};

function numberAtEnd(id: string): string | undefined {
  return /\d+$/.exec(id.slice(-20))?.[0];
}
