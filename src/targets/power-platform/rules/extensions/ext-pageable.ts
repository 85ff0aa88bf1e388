import {isObject, quote} from '../../../../core/json/value.js';
import {checkShape, orList, type Shape} from '../_helpers/check-shape.js';
import {hasPolicy} from '../_helpers/has-policy.js';
import type {PowerPlatformRule} from '../nodes.js';

const PAGEABLE: Shape = {
  name: 'x-ms-pageable',
  members: {nextLinkName: 'text'},
  required: ['nextLinkName'],
};

const NAMES = ['nextLink', '@odata.nextLink'];

export const extPageable: PowerPlatformRule = {
  id: 'ext-pageable',
  code: 'InvalidNextLinkNameValue',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`nextLinkName` of `x-ms-pageable` is `nextLink` or `@odata.nextLink`, and a policy of template `updatenextlink` belongs to it.',
  why: 'Users get the first page only; without the policy, the next page is asked past the connection and refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a known name and its policy',
      definition: {paths: {'/tides': {get: {'x-ms-pageable': {nextLinkName: 'nextLink'}}}}},
      properties: {
        properties: {
          policyTemplateInstances: [
            {
              templateId: 'updatenextlink',
              title: 'Next page',
              parameters: {'x-ms-apimTemplate-operationName': ['ListTides']},
            },
          ],
        },
      },
      expected: [],
    },
    {
      name: 'another name',
      definition: {paths: {'/tides': {get: {'x-ms-pageable': {nextLinkName: 'next'}}}}},
      properties: '[]',
      expected: [
        '#/paths/~1tides/get/x-ms-pageable/nextLinkName: Unexpected next link `next` of operation `ListTides`, expected `nextLink` or `@odata.nextLink`',
      ],
    },
    {
      name: 'no policy',
      definition: {paths: {'/tides': {get: {'x-ms-pageable': {nextLinkName: 'nextLink'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-pageable: Unexpected pages of operation `ListTides` without a policy of template `updatenextlink`, expected one that names the operation',
      ],
    },
  ],
  check: {
    operation({value, id, pointer}, report) {
      if (!Object.hasOwn(value, 'x-ms-pageable')) return;
      const at = `${pointer}/x-ms-pageable`;
      const name = checkShape(value['x-ms-pageable'], PAGEABLE, at, report)?.['nextLinkName'];
      if (typeof name !== 'string' || NAMES.includes(name)) return;
      const message = `Unexpected next link ${quote(name)} of operation ${quote(id ?? '')}, expected ${orList(NAMES)}`;
      report(message, {pointer: `${at}/nextLinkName`});
    },
    connector({definition, properties}, report) {
      for (const operation of properties ? (definition?.operations ?? []) : []) {
        if (!isObject(operation.value['x-ms-pageable'])) continue;
        if (hasPolicy(properties, 'updatenextlink', operation)) continue;
        report(
          `Unexpected pages of operation ${quote(operation.id ?? '')} without a policy of template \`updatenextlink\`, expected one that names the operation`,
          {document: 'definition', pointer: `${operation.pointer}/x-ms-pageable`},
          {severity: 'warning'},
        );
      }
    },
  },
};
