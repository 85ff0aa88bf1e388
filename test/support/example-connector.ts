import type {Asset, Assets} from '../../src/core/assets.js';
import {tracesToItself} from '../../src/core/assets.js';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {isObject, type JsonObject} from '../../src/core/json/value.js';
import {parseSource, type Source, textSource} from '../../src/core/source.js';
import type {Example} from '../../src/lint/rule.js';

/** The schema of what the small definition answers. */
export const LIST = {
  type: 'object',
  properties: {
    count: {
      type: 'integer',
      format: 'int32',
      'x-ms-summary': 'Count',
      description: 'How many tides there are.',
    },
  },
};

/** A small definition without findings in any ruleset. Examples of rules are laid over it. */
export const BASE_DEFINITION: JsonObject = {
  swagger: '2.0',
  info: {
    title: 'Harbour Tides',
    description:
      'Harbour Tides tells when the water is high and low in all harbours of the northern coast.',
    version: '1.0',
    contact: {
      name: 'Harbour Tides Support',
      url: 'https://www.harbourtides.org/support',
      email: 'support@harbourtides.org',
    },
  },
  host: 'api.harbourtides.org',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json'],
  produces: ['application/json'],
  paths: {
    '/tides': {
      get: {
        operationId: 'ListTides',
        summary: 'List tides',
        description: 'Lists the tides of one day, with the time and the height of each.',
        parameters: [
          {
            name: 'harbour',
            in: 'query',
            type: 'string',
            required: true,
            'x-ms-summary': 'Harbour',
            description: 'The short name of the harbour.',
          },
        ],
        responses: {
          200: {description: 'The tides of the day.', schema: {$ref: '#/definitions/TideList'}},
        },
      },
    },
  },
  definitions: {TideList: LIST},
  securityDefinitions: {'API Key': {type: 'apiKey', in: 'header', name: 'x-tides-key'}},
  security: [{'API Key': []}],
  'x-ms-connector-metadata': [
    {propertyName: 'Website', propertyValue: 'https://www.harbourtides.org'},
    {propertyName: 'Privacy policy', propertyValue: 'https://www.harbourtides.org/privacy'},
    {propertyName: 'Categories', propertyValue: 'Data'},
  ],
};

export const BASE_PROPERTIES: JsonObject = {
  properties: {
    connectionParameters: {
      api_key: {
        type: 'securestring',
        uiDefinition: {
          displayName: 'API Key',
          description: 'The key of your account.',
          tooltip: 'The key of your account',
          constraints: {tabIndex: 2, clearText: false, required: 'true'},
        },
      },
    },
    iconBrandColor: '#da3b01',
    capabilities: [],
    publisher: 'Harbour Tides Association',
    stackOwner: 'Harbour Tides Association',
  },
};

const FILES = {
  definition: 'apiDefinition.swagger.json',
  properties: 'apiProperties.json',
  settings: 'settings.json',
  script: 'script.csx',
  readme: 'readme.md',
  intro: 'intro.md',
  icon: 'icon.png',
} as const;

type DocumentRole = keyof typeof FILES;

export interface ExampleConnector {
  readonly assets: Assets;
  /** Findings of reading the documents themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The documents of an example. Null for properties that are not there. */
type Documents = Omit<Example, 'name' | 'expected' | 'properties'> & {
  readonly properties?: Example['properties'] | null;
};

/** An example of a rule → the assets of a connector that differs from a faultless one only by it. */
export async function connectorOf(example: Documents): Promise<ExampleConnector> {
  const documents = new Map<string, Asset>();
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const [role, text] of Object.entries(textsOf(example)) as [DocumentRole, string][]) {
    const name = role === 'definition' ? (example.definitionName ?? FILES[role]) : FILES[role];
    const asset = await readDocument(name, text);
    documents.set(role, asset.asset);
    if (asset.source) sources.set(asset.asset.file, asset.source);
    diagnostics.push(...asset.diagnostics);
  }
  if (example.icon !== undefined) documents.set('icon', iconAsset(example.icon));
  const fileNames = [
    ...[...documents.values()].map(asset => asset.name),
    ...(example.fileNames ?? []),
  ];
  const folder = example.folder ?? 'harbour-tides';
  return {
    assets: {folder, title: 'Harbour Tides', origin: 'found', documents, fileNames, sources},
    diagnostics,
  };
}

function textsOf(example: Documents): Partial<Record<DocumentRole, string>> {
  const {properties, settings, script, readme, intro} = example;
  return {
    definition: laidOver(BASE_DEFINITION, example.definition),
    ...(properties === null ? {} : {properties: laidOver(BASE_PROPERTIES, properties)}),
    ...(settings === undefined ? {} : {settings: laidOver({}, settings)}),
    ...(script === undefined ? {} : {script}),
    ...(readme === undefined ? {} : {readme}),
    ...(intro === undefined ? {} : {intro}),
  };
}

function laidOver(base: JsonObject, change: JsonObject | string | undefined): string {
  if (typeof change === 'string') return change;
  return JSON.stringify(change === undefined ? base : merge(base, change), null, 2);
}

/** Members of `change` over those of `base`; null removes one, arrays replace. */
function merge(base: unknown, change: unknown): unknown {
  if (!isObject(base) || !isObject(change)) return change;
  const merged: Record<string, unknown> = {...base};
  for (const [key, value] of Object.entries(change)) {
    if (value === null) delete merged[key];
    else
      Object.defineProperty(merged, key, {
        value: merge(member(base, key), value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return merged;
}

function member(base: JsonObject, key: string): unknown {
  return Object.hasOwn(base, key) ? base[key] : undefined;
}

async function readDocument(
  file: string,
  text: string,
): Promise<{asset: Asset; source: Source | undefined; diagnostics: readonly Diagnostic[]}> {
  const bytes = new TextEncoder().encode(text);
  const base = {name: file, file, bytes, trace: tracesToItself(file)};
  if (!file.endsWith('.json')) {
    return {asset: {...base, text}, source: textSource(file, bytes, text), diagnostics: []};
  }
  const parsed = await parseSource(file, bytes);
  return {
    asset: {...base, value: parsed.value?.value},
    source: parsed.value,
    diagnostics: parsed.diagnostics,
  };
}

function iconAsset(base64: string): Asset {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return {name: FILES.icon, file: FILES.icon, bytes, trace: tracesToItself(FILES.icon)};
}
