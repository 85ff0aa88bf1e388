import {objectOf, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const opIdRevisionSuffix: PowerPlatformRule = {
  id: 'op-id-revision-suffix',
  code: 'OperationIdShouldEndWithRevision',
  severity: 'warning',
  summary: 'The `operationId` of a second or later revision ends with its number.',
  why: 'Makers see several versions of an operation side by side and choose by the number.',
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
  ],
  check: {
    operation({id, value}, report) {
      const revision = Number(objectOf(value['x-ms-api-annotation'])['revision']);
      if (!id || !Number.isSafeInteger(revision) || revision < 2) return;
      if (endsWithNumber(id, revision)) return;
      const wanted = quote(`${id.replace(/_?V\d+$/i, '')}_V${revision}`);
      const found = `Unexpected \`operationId\` ${quote(id)} of revision ${revision}`;
      report(`${found}, expected ${wanted}`, 'operationId');
    },
  },
};

function endsWithNumber(id: string, number: number): boolean {
  return /\d+$/.exec(id.slice(-20))?.[0] === String(number);
}
