import {quote} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {annotationOf, operationFamilies} from '../_helpers/operation-families.js';
import type {PowerPlatformRule} from '../nodes.js';

const NEWER = {
  operationId: 'ListTidesV2',
  summary: 'List tides (V2)',
  description: 'Lists the tides of one day, with their times.',
  responses: {200: {description: 'The tides.', schema: {$ref: '#/definitions/TideList'}}},
};

export const extAnnotationRevisionUnique: PowerPlatformRule = {
  id: 'ext-annotation-revision-unique',
  code: [
    'OperationFamilyHasDuplicateRevisions',
    'OperationFamilyHasManyEmptyRevisions',
    'OperationRevisionEmpty',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'Each operation of a family has its own revision, and says it.',
  why: 'Designers offer the newest revision first; where two are equal, users get either of them.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'two revisions',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 1}}},
          '/v2/tides': {get: {...NEWER, 'x-ms-api-annotation': {family: 'ListTides', revision: 2}}},
        },
      },
      expected: [],
    },
    {
      name: 'the same revision twice',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 1}}},
          '/v2/tides': {get: {...NEWER, 'x-ms-api-annotation': {family: 'ListTides', revision: 1}}},
        },
      },
      expected: [
        '#/paths/~1v2~1tides/get/x-ms-api-annotation/revision: Unexpected revision 1 for a second operation of family `ListTides`, expected another one',
      ],
    },
    {
      name: 'no revisions',
      definition: {
        paths: {
          '/tides': {get: {'x-ms-api-annotation': {family: 'ListTides'}}},
          '/v2/tides': {get: {...NEWER, 'x-ms-api-annotation': {family: 'ListTides'}}},
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation: Unexpected operation `ListTides` of family `ListTides` without `revision`, expected one',
        '#/paths/~1v2~1tides/get/x-ms-api-annotation: Unexpected second operation of family `ListTides` without `revision`, expected one',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const [family, operations] of operationFamilies(definition))
        checkFamily(family, operations, report);
    },
  },
};

function checkFamily(family: string, operations: readonly OperationNode[], report: Report): void {
  const seen = new Set<unknown>();
  let isFirstEmpty = true;
  for (const operation of operations) {
    const {revision} = annotationOf(operation);
    const pointer = child(operation.pointer, 'x-ms-api-annotation', 'revision');
    if (revision === undefined) {
      reportEmpty(family, operation, isFirstEmpty, report);
      isFirstEmpty = false;
    } else if (seen.has(revision)) {
      const message = `Unexpected revision ${JSON.stringify(revision)} for a second operation of family ${quote(family)}, expected another one`;
      report(message, {pointer}, {code: 'OperationFamilyHasDuplicateRevisions'});
    }
    seen.add(revision);
  }
}

/** One operation without a revision counts as revision 1; that is allowed, but not said. */
function reportEmpty(
  family: string,
  {id, pointer}: OperationNode,
  isFirst: boolean,
  report: Report,
): void {
  const at = {pointer: child(pointer, 'x-ms-api-annotation')};
  const found = isFirst
    ? `operation ${quote(id ?? '')} of family ${quote(family)}`
    : `second operation of family ${quote(family)}`;
  const message = `Unexpected ${found} without \`revision\`, expected one`;
  if (isFirst) report(message, at, {code: 'OperationRevisionEmpty', severity: 'warning'});
  else report(message, at, {code: 'OperationFamilyHasManyEmptyRevisions'});
}
