import {describe, isObject, objectOf, quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import type {PowerPlatformRule} from '../nodes.js';

const KEY = 'x-ms-api-annotation';

export const infoStatus: PowerPlatformRule = {
  id: 'info-status',
  code: ['ProductionStatusOnBetaService', 'JsonValueNotInEnum', 'AdditionalPropertyNotAllowed'],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-api-annotation` of `info` has only a `status`, which is `Preview` or, once that is granted, `Production`.',
  why: 'The validator refuses other values. A new connector starts in preview; `Production` before Microsoft granted it is sent back.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning',
  examples: [
    {
      name: 'in preview',
      definition: {info: {'x-ms-api-annotation': {status: 'Preview'}}},
      expected: [],
    },
    {
      name: 'another word',
      definition: {info: {'x-ms-api-annotation': {status: 'preview'}}},
      expected: [
        '#/info/x-ms-api-annotation/status: Unexpected status text `preview`, expected `Preview` or `Production`',
      ],
    },
    {
      name: 'another key',
      definition: {info: {'x-ms-api-annotation': {status: 'Preview', family: 'Tides'}}},
      expected: [
        '#/info/x-ms-api-annotation/family: Unexpected key `family`, expected only `status`',
      ],
    },
    {
      name: 'no object',
      definition: {info: {'x-ms-api-annotation': 'Preview'}},
      expected: [
        '#/info/x-ms-api-annotation: Unexpected text `Preview`, expected an object with `status`',
      ],
    },
    {
      name: 'in production',
      definition: {info: {'x-ms-api-annotation': {status: 'Production'}}},
      expected: [
        '#/info/x-ms-api-annotation/status: Unexpected status `Production` for a new connector, expected `Preview` until general availability is granted',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const annotation = objectOf(value['info'])[KEY];
      if (annotation === undefined) return;
      if (!isObject(annotation))
        return report(`Unexpected ${describe(annotation)}, expected an object with \`status\``, [
          'info',
          KEY,
        ]);
      for (const key of Object.keys(annotation)) {
        if (key !== 'status')
          report(`Unexpected key ${quote(key)}, expected only \`status\``, ['info', KEY, key], {
            code: 'AdditionalPropertyNotAllowed',
          });
      }
      checkStatus(annotation['status'], report);
    },
  },
};

function checkStatus(status: unknown, report: Report): void {
  const at = ['info', KEY, 'status'];
  if (status === undefined || status === 'Preview') return;
  if (status !== 'Production') {
    report(`Unexpected status ${describe(status)}, expected \`Preview\` or \`Production\``, at, {
      code: 'JsonValueNotInEnum',
    });
    return;
  }
  // Whether it is granted cannot be known offline.
  const message =
    'Unexpected status `Production` for a new connector, expected `Preview` until general availability is granted';
  report(message, at, {severity: 'note'});
}
