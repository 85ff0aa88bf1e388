import {
  describe,
  isObject,
  type JsonObject,
  listOf,
  quote,
  textOf,
} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const POSITIONS: ReadonlySet<string> = new Set(['parameter', 'schema']);

const HIGH = {value: 'high', displayName: 'High water'};

export const paramEnumValues: PowerPlatformRule = {
  id: 'param-enum-values',
  code: [
    'InvalidEnumValuesExtensionValue',
    'MissingEnumValuesDisplayName',
    'DuplicateEnumValuesInExtension',
  ],
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-enum-values` gives values of `enum` a `displayName`, each once.',
  why: 'The designer takes the names of choices from it; certification refuses names without a choice and choices without a name.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'a name for a value',
      definition: withParameters(
        queryParameter({enum: ['high', 'low'], 'x-ms-enum-values': [HIGH]}),
      ),
      expected: [],
    },
    {
      name: 'no enum beside it',
      definition: withParameters(queryParameter({'x-ms-enum-values': [HIGH]})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-enum-values: Unexpected `x-ms-enum-values` without `enum`, expected the list of values beside it',
      ],
    },
    {
      name: 'a value that enum does not have',
      definition: withParameters(queryParameter({enum: ['low'], 'x-ms-enum-values': [HIGH]})),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-enum-values/0/value: Unexpected value `high`, expected one of the values of `enum`',
      ],
    },
    {
      name: 'a value without a name',
      definition: withParameters(
        queryParameter({enum: ['high'], 'x-ms-enum-values': [{value: 'high'}]}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-enum-values/0: Unexpected value `high` without `displayName`, expected a name for people',
      ],
    },
    {
      name: 'a value twice',
      definition: withParameters(
        queryParameter({enum: ['high'], 'x-ms-enum-values': [HIGH, HIGH]}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-enum-values/1/value: Unexpected second value `high`, expected each value once',
      ],
    },
    {
      name: 'an object in place of a list',
      definition: withParameters(
        queryParameter({enum: ['high'], 'x-ms-enum-values': {high: 'High'}}),
      ),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-enum-values: Unexpected object, expected an array of `{value, displayName}`',
      ],
    },
  ],
  check: {
    extension({key, extension, value, position}, report) {
      // Elsewhere `ext-enum-values-position` reports it.
      if (key !== 'x-ms-enum-values' || !POSITIONS.has(position)) return;
      if (!Array.isArray(extension))
        return report(
          `Unexpected ${describe(extension)}, expected an array of \`{value, displayName}\``,
        );
      if (!Array.isArray(value['enum']))
        return report(
          'Unexpected `x-ms-enum-values` without `enum`, expected the list of values beside it',
        );
      checkEntries(
        extension,
        new Set(listOf(value['enum']).map(one => JSON.stringify(one))),
        report,
      );
    },
  },
};

function checkEntries(
  entries: readonly unknown[],
  allowed: ReadonlySet<string>,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry)) {
      report(`Unexpected ${describe(entry)}, expected \`{value, displayName}\``, [index]);
      continue;
    }
    const value = JSON.stringify(entry['value']) ?? '';
    checkValue(entry, {index, isKnown: allowed.has(value), isRepeated: seen.has(value)}, report);
    checkName(entry, index, report);
    seen.add(value);
  }
}

function checkValue(
  entry: JsonObject,
  {index, isKnown, isRepeated}: {index: number; isKnown: boolean; isRepeated: boolean},
  report: Report,
): void {
  const at = [index, 'value'];
  const value = quote(entry['value']);
  if (entry['value'] === undefined)
    report('Unexpected entry without `value`, expected one of `enum`', at);
  else if (!isKnown)
    report(`Unexpected value ${value}, expected one of the values of \`enum\``, at);
  else if (isRepeated)
    report(`Unexpected second value ${value}, expected each value once`, at, {
      code: 'DuplicateEnumValuesInExtension',
    });
}

function checkName(entry: JsonObject, index: number, report: Report): void {
  if (textOf(entry['displayName'])?.trim()) return;
  const message = `Unexpected value ${quote(entry['value'])} without \`displayName\`, expected a name for people`;
  report(message, [index, 'displayName'], {code: 'MissingEnumValuesDisplayName'});
}
