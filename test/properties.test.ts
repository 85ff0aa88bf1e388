import assert from 'node:assert/strict';
import {describe, test} from '@jest/globals';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {printAssets} from '../src/core/assets.js';
import {readConnector} from '../src/core/build-connector.js';
import type {FileSet} from '../src/core/file-set.js';
import {isObject, type JsonObject, listOf, objectOf} from '../src/core/json/value.js';
import {emit} from '../src/targets/power-platform/assets/emit.js';
import {definition, textOf} from './support/definition-arbitrary.js';
import {createMemoryHost} from './support/memory-host.js';

/** The types that Power Platform knows. https://learn.microsoft.com/connectors/custom-connectors/connection-parameters */
const PARAMETER_TYPES = ['string', 'securestring', 'int', 'bool', 'oauthSetting', 'gatewaySetting'];

const config = fc.record(
  {
    oauth2: fc.record({clientId: fc.constant('client'), resourceUri: fc.constant('api://one')}),
    host: fc.constantFrom('{instance}', 'https://{instance}.example', 'https://{a}.{b}.example/v1'),
    connectionParameters: fc.constant({extra: {type: 'string'}}),
  },
  {requiredKeys: []},
);

const written = definition.chain(document =>
  fc.record({document: fc.constant(document), text: textOf(document), config}),
);

describe('the assets of any valid definition and config', () => {
  test('have the definition byte for byte when nothing changes it', () =>
    fc.assert(
      fc.asyncProperty(written, async ({text, config: members}) => {
        const files = await emitted('openapi.json', text, members);
        assert.equal(textIn(files, 'apiDefinition.json'), text);
      }),
    ));

  test('have every value of the definition, and the title of the config', () =>
    fc.assert(
      fc.asyncProperty(written, fc.string({minLength: 1}), async ({document, text}, title) => {
        const escaped = title.replaceAll('${', '$${');
        const files = await emitted('openapi.json', text, {title: escaped});
        const info = {...objectOf(document['info']), title};
        assert.deepEqual(jsonIn(files, 'apiDefinition.json'), {...document, info});
      }),
    ));

  test('have every value of a definition in YAML', () =>
    fc.assert(
      fc.asyncProperty(written, async ({document, config: members}) => {
        const files = await emitted('openapi.yaml', stringify(document), members);
        assert.deepEqual(jsonIn(files, 'apiDefinition.json'), document);
      }),
    ));

  test('are the same bytes each time', () =>
    fc.assert(
      fc.asyncProperty(written, async ({text, config: members}) => {
        const [first, second] = [
          await emitted('openapi.json', text, members),
          await emitted('openapi.json', text, members),
        ];
        assert.deepEqual([...first], [...second]);
      }),
    ));

  test('ask for connection parameters of known types only', () =>
    fc.assert(
      fc.asyncProperty(written, async ({text, config: members}) => {
        const files = await emitted('openapi.json', text, members);
        const properties = objectOf(objectOf(jsonIn(files, 'apiProperties.json'))['properties']);
        for (const parameter of parametersIn(properties))
          assert.ok(PARAMETER_TYPES.includes(String(objectOf(parameter)['type'])));
        assert.ok(isObject(properties['connectionParameters']));
      }),
    ));
});

async function emitted(name: string, text: string, members: JsonObject): Promise<FileSet> {
  const configText = JSON.stringify({apiDefinition: name, ...members});
  const host = createMemoryHost({'in/config.json': configText, [`in/${name}`]: text});
  const read = await readConnector('in/config.json', undefined, host);
  assert.ok(read.value, read.diagnostics[0]?.message);
  const assets = await emit(read.value, 'out', host);
  assert.ok(assets.value, assets.diagnostics[0]?.message);
  return printAssets(assets.value);
}

function textIn(files: FileSet, name: string): string {
  const content = files.get(name);
  return typeof content === 'string' ? content : Buffer.from(content ?? []).toString('utf8');
}

function jsonIn(files: FileSet, name: string): unknown {
  return JSON.parse(textIn(files, name).replace(/^\uFEFF/, ''));
}

function parametersIn(properties: JsonObject): unknown[] {
  const sets = listOf(objectOf(properties['connectionParameterSets'])['values']).map(objectOf);
  return [properties, ...sets].flatMap(one =>
    Object.values(objectOf(one['connectionParameters'] ?? one['parameters'])),
  );
}
