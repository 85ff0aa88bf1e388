import {type JsonObject, quote} from '../../../../core/json/value.js';
import type {Pointer} from '../../../../core/pointer.js';
import type {OperationNode} from '../../../../lint/definition/nodes.js';
import {annotationOf, operationFamilies} from '../_helpers/operation-families.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extAnnotationActive: PowerPlatformRule = {
  id: 'ext-annotation-active',
  code: [
    'OperationFamilyHasManyActiveProductionOperations',
    'OperationFamilyHasManyActiveOperations',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'Of a family, at most two operations are not deprecated, and one of these has status Production.',
  why: 'Users see several actions of the same name and cannot tell which one to take.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an old and a new operation in preview',
      definition: family({status: 'Production'}, {status: 'Preview'}),
      expected: [],
    },
    {
      name: 'two in production',
      definition: family({status: 'Production'}, {status: 'Production'}),
      expected: [
        '#/paths/~1v1~1tides/get: Unexpected 2 operations of family `ListTides` in status `Production` that are not deprecated, expected `deprecated: true` on the older ones',
      ],
    },
    {
      name: 'three that are not deprecated',
      definition: family({}, {}, {}),
      expected: [
        '#/paths/~1v1~1tides/get: Unexpected 3 operations of family `ListTides` that are not deprecated, expected at most 2',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const [name, operations] of operationFamilies(definition)) {
        const active = operations.filter(operation => !operation.isDeprecated);
        const inProduction = active.filter(one => annotationOf(one)['status'] === 'Production');
        const family = `operations of family ${quote(name)}`;
        if (active.length > 2) {
          const message = `Unexpected ${active.length} ${family} that are not deprecated, expected at most 2`;
          report(message, oldestOf(active), {code: 'OperationFamilyHasManyActiveOperations'});
        } else if (inProduction.length > 1) {
          const message = `Unexpected ${inProduction.length} ${family} in status \`Production\` that are not deprecated, expected \`deprecated: true\` on the older ones`;
          report(message, oldestOf(inProduction));
        }
      }
    },
  },
};

function oldestOf(operations: readonly OperationNode[]): {pointer: Pointer} {
  const [oldest] = [...operations].sort((one, other) => revisionOf(one) - revisionOf(other));
  return {pointer: oldest?.pointer ?? ''};
}

function revisionOf(operation: OperationNode): number {
  const {revision} = annotationOf(operation);
  return typeof revision === 'number' ? revision : 1;
}

function family(...annotations: readonly JsonObject[]): JsonObject {
  const paths = annotations.map((annotation, index) => {
    const revision = index + 1;
    const get = {
      operationId: `ListTidesV${revision}`,
      summary: 'List tides',
      responses: {200: {description: 'The tides.'}},
      'x-ms-api-annotation': {family: 'ListTides', revision, ...annotation},
    };
    return [`/v${revision}/tides`, {get}] as const;
  });
  return {paths: Object.fromEntries(paths)};
}
