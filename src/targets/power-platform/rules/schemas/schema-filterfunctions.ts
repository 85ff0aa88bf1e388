import {isObject, quote} from '../../../../core/json/value.js';
import type {SchemaNode} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {withAnswer, withBody} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

/** Operators and functions of OData filters. The list of the service is not published. */
const KNOWN: ReadonlySet<string> = new Set(
  'eq ne lt le gt ge and or not add sub mul div mod negate min max sum average count countdistinct top topcount contains startswith endswith length indexof replace substring substringof tolower toupper trim concat year month day hour minute second date time now totaloffsetminutes totalseconds round floor ceiling isof cast in null'.split(
    ' ',
  ),
);

const WHERE = ['x-ms-capabilities', 'filterFunctions'];
const AT =
  '#/paths/~1tides/get/responses/200/schema/properties/day/x-ms-capabilities/filterFunctions';

export const schemaFilterfunctions: PowerPlatformRule = {
  id: 'schema-filterfunctions',
  code: [
    'FilterFunctionsPropertyEmpty',
    'FilterFunctionsPropertyHasDuplicates',
    'FilterFunctionsPropertyInInputSchema',
    'FilterFunctionsPropertyInvalidValue',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`filterFunctions` stands in schemas of responses, and names functions, each once.',
  why: 'Apps read from it which filters the service can do itself. The validator refuses an empty or repeated one.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'two operators', definition: answerWith(['eq', 'ne']), expected: []},
    {
      name: 'none',
      definition: answerWith([]),
      expected: [`${AT}: Unexpected empty \`filterFunctions\`, expected at least one function`],
    },
    {
      name: 'one twice',
      definition: answerWith(['eq', 'eq']),
      expected: [`${AT}/1: Unexpected second \`eq\`, expected each function once`],
    },
    {
      name: 'an unknown one',
      definition: answerWith(['equals']),
      expected: [
        `${AT}/0: Unexpected filter function \`equals\`, expected one of OData such as \`eq\``,
      ],
    },
    {
      name: 'in what is sent',
      definition: withBody({type: 'string', 'x-ms-capabilities': {filterFunctions: ['eq']}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/x-ms-capabilities/filterFunctions: Unexpected `filterFunctions` in what is sent, expected it in responses only',
      ],
    },
  ],
  check: {
    schema(node, report) {
      const capabilities = node.value['x-ms-capabilities'];
      const functions = isObject(capabilities) ? capabilities['filterFunctions'] : undefined;
      if (!Array.isArray(functions)) return;
      if (isOnlySent(node))
        report(
          'Unexpected `filterFunctions` in what is sent, expected it in responses only',
          WHERE,
          {
            code: 'FilterFunctionsPropertyInInputSchema',
          },
        );
      if (functions.length === 0)
        report('Unexpected empty `filterFunctions`, expected at least one function', WHERE);
      checkFunctions(functions, report);
    },
  },
};

function isOnlySent({tree}: SchemaNode): boolean {
  return tree.directions.has('input') && !tree.directions.has('output');
}

function checkFunctions(functions: readonly unknown[], report: Report): void {
  const seen = new Set<unknown>();
  for (const [index, name] of functions.entries()) {
    const at = [...WHERE, index];
    if (seen.has(name))
      report(`Unexpected second ${quote(name)}, expected each function once`, at, {
        code: 'FilterFunctionsPropertyHasDuplicates',
      });
    else if (typeof name !== 'string' || !KNOWN.has(name))
      report(
        `Unexpected filter function ${quote(name)}, expected one of OData such as \`eq\``,
        at,
        {
          code: 'FilterFunctionsPropertyInvalidValue',
          severity: 'warning',
        },
      );
    seen.add(name);
  }
}

function answerWith(filterFunctions: readonly string[]) {
  const day = {type: 'string', 'x-ms-capabilities': {filterFunctions}};
  return withAnswer({type: 'object', properties: {day}});
}
