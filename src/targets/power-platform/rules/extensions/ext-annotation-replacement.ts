import {isObject, member, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extAnnotationReplacement: PowerPlatformRule = {
  id: 'ext-annotation-replacement',
  code: [
    'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
    'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
    'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'A replacement stands on deprecated operations only, and names both `api` and `operationId`.',
  why: 'Designers offer the replacement to users of the old operation; half of it leads them nowhere.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a deprecated operation with its replacement',
      definition: {
        paths: {
          '/tides': {
            get: {
              deprecated: true,
              'x-ms-api-annotation': {
                replacement: {api: 'HarbourTides', operationId: 'ListTidesV2'},
              },
            },
          },
        },
      },
      expected: [],
    },
    {
      name: 'an operation that is not deprecated',
      definition: {
        paths: {
          '/tides': {
            get: {
              'x-ms-api-annotation': {
                replacement: {api: 'HarbourTides', operationId: 'ListTidesV2'},
              },
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/replacement: Unexpected replacement of operation `ListTides` that is not deprecated, expected `deprecated: true` or no replacement',
      ],
    },
    {
      name: 'a replacement that names nothing',
      definition: {
        paths: {'/tides': {get: {deprecated: true, 'x-ms-api-annotation': {replacement: {}}}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/replacement: Unexpected replacement without `api`, expected the name of a connector',
        '#/paths/~1tides/get/x-ms-api-annotation/replacement: Unexpected replacement without `operationId`, expected the id of an operation',
      ],
    },
  ],
  check: {
    operation({value, id, isDeprecated}, report) {
      const replacement = member(value['x-ms-api-annotation'], 'replacement');
      if (!isObject(replacement)) return;
      const at = ['x-ms-api-annotation', 'replacement'];
      const code = (name: string) => ({code: `ApiAnnotationExtensionReplacementInfo${name}`});
      if (!isDeprecated) {
        const message = `Unexpected replacement of operation ${quote(id ?? '')} that is not deprecated, expected \`deprecated: true\` or no replacement`;
        report(message, at, code('ForNonDeprecatedOperations'));
      }
      if (!Object.hasOwn(replacement, 'api')) {
        const message = 'Unexpected replacement without `api`, expected the name of a connector';
        report(message, at, code('MissingApiProperty'));
      }
      if (!Object.hasOwn(replacement, 'operationId')) {
        const message =
          'Unexpected replacement without `operationId`, expected the id of an operation';
        report(message, at, code('MissingOperationIdProperty'));
      }
    },
  },
};
