import {describe, expect, test} from '@jest/globals';
import type {Diagnostic} from '../src/core/diagnostic.js';
import type {JsonObject} from '../src/core/json/value.js';
import {inspectPackage} from '../src/targets/power-platform/certification/inspect-package.js';
import {packageRules} from '../src/targets/power-platform/certification/package-rules/index.js';
import {RULES} from '../src/targets/power-platform/rules/index.js';
import {
  buildPackage,
  CONNECTOR_ZIP,
  connectorFile,
  FLOW_ZIP,
  type PackageParts,
} from './support/build-package.js';
import {BASE_DEFINITION, BASE_PROPERTIES, connectorOf} from './support/example-connector.js';
import {findings, run} from './support/run.js';

const FILE = 'ConnectorPackage.zip';
const FOLDER = 'certified-connectors/HarbourTides';
const CODES = Array.from({length: 17}, (_, index) => `5000.1.1.${index + 1}`);

test.each(CODES)("the gate's %s has a rule with a bad example", code => {
  const rules = [...packageRules, ...RULES].filter(({policy}) => [policy].flat().includes(code));
  const bad = rules.flatMap(({examples}) => examples.filter(({expected}) => expected.length > 0));
  expect(bad.length).toBeGreaterThan(0);
});

/** A file of both solutions. */
function setBoth(name: string, change: (text: string) => string) {
  return ({solutions}: PackageParts) => {
    for (const files of solutions.values()) files.set(name, change(String(files.get(name))));
  };
}

const token = (clientId: string) => ({
  type: 'oauthSetting',
  oAuthSettings: {identityProvider: 'oauth2', clientId, redirectMode: 'GlobalPerConnector'},
});

describe('compared with the folder of the pull request', () => {
  async function inspect(
    file: string,
    change: (parts: PackageParts) => void,
    properties: JsonObject,
  ) {
    const {assets} = await connectorOf({folder: FOLDER, properties});
    const options = {ruleset: 'verified', hasPlugin: false, pullRequest: assets} as const;
    const {diagnostics} = await inspectPackage(file, buildPackage(change), options);
    return diagnostics;
  }
  const brand = {iconBrandColor: '#1a5276'};

  test('a client id is a placeholder there and the real one in the package', async () => {
    const base = objectIn(BASE_PROPERTIES) as {readonly connectionParameters: object};
    const change = setBoth(connectorFile('connectionparameters.json'), () =>
      JSON.stringify({
        ...base.connectionParameters,
        token: token('0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9'),
      }),
    );
    const connectionParameters = {token: token('[[REPLACE_WITH_CLIENT_ID]]')};
    const found = await inspect(FILE, change, {properties: {...brand, connectionParameters}});
    expect(found.map(({rule}) => rule)).not.toContain('pkg-matches-folder');
    expect(found.map(({rule}) => rule)).not.toContain('oauth-client-placeholder');
  });

  test('rules about the folder look at the folder, others at the package', async () => {
    const found = await inspect(FILE, () => undefined, {properties: brand});
    expect(found.filter(one => one.rule === 'readme-present').map(one => one.file)).toEqual([
      'apiDefinition.swagger.json',
    ]);
    const titles = found.filter(one => one.rule === 'info-title-unique').map(one => one.file);
    expect(titles).toEqual([
      `${FILE}!package.zip!${CONNECTOR_ZIP}!${connectorFile('openapidefinition.json')}`,
    ]);
  });

  test('customProperties.json is looked for in the package, not in the folder', async () => {
    const sets = {uiDefinition: {displayName: 'Sign-in', description: 'How.'}, values: [{}]};
    const properties = {connectionParameterSets: sets};
    const found = await inspect(FILE, () => undefined, {properties});
    expect(found.map(({rule}) => rule)).toContain('pkg-matches-folder');
    expect(found.map(({rule}) => rule)).not.toContain('props-multiauth-tool');
  });

  test('a package in that folder is no folder of a pull request itself', async () => {
    const file = `${FOLDER}/${FILE}`;
    const options = {ruleset: 'verified', hasPlugin: false} as const;
    const {diagnostics} = await inspectPackage(file, buildPackage(), options);
    expect(diagnostics.filter(({severity}) => severity !== 'note')).toEqual([]);
  });
});

test('the connector inside gets the same findings as test-connector gives it', async () => {
  const definition = {...BASE_DEFINITION, info: {title: 'The tides API!', version: '1'}};
  const text = JSON.stringify(definition, null, 2);
  const properties = {properties: {...objectIn(BASE_PROPERTIES), iconBrandColor: '#ffffff'}};
  const folder = await run(['test-connector', 'out', '--ruleset', 'verified'], {
    'out/apiDefinition.json': text,
    'out/apiProperties.json': JSON.stringify(properties),
  });
  const inPackage = await run(['test-certification-package', FILE], {
    [FILE]: buildPackage(parts => {
      setBoth(connectorFile('openapidefinition.json'), () => text)(parts);
      setBoth('customizations.xml', xml => xml.replace('#1a5276', '#ffffff'))(parts);
    }),
  });
  const named = ({rule, message}: Diagnostic) => `${rule}: ${message}`;
  const ofConnector = inPackage.document.diagnostics.filter(
    ({rule}) => !/^(pkg-|icon-)/.test(rule),
  );
  const expected = folder.document.diagnostics.filter(({rule}) => !/^icon-/.test(rule));
  expect(expected.filter(({severity}) => severity === 'error').length).toBeGreaterThan(4);
  expect(ofConnector.map(named).sort()).toEqual(expected.map(named).sort());
});

function objectIn(properties: object): object {
  return (properties as {readonly properties: object}).properties;
}

test.each<{name: string; change: (parts: PackageParts) => void; expected: string[]}>([
  {
    name: 'a folder around the upload hides nothing in it',
    change: parts => {
      parts.outer.clear();
      parts.outer.set('Upload/readme.md', '');
      parts.packageName = 'Upload/package.zip';
    },
    expected: ['pkg-intro', 'pkg-intro', 'pkg-outer'],
  },
  {
    name: 'a folder around a solution hides nothing in it',
    change: ({solutions}) => {
      const files = solutions.get(FLOW_ZIP) ?? new Map<string, string>();
      const wrapped = [...files].map(([name, content]) => [`Flow/${name}`, content] as const);
      solutions.set(FLOW_ZIP, new Map(wrapped));
      const manifest = String(files.get('solution.xml')).replace('<Managed>0', '<Managed>1');
      solutions.get(FLOW_ZIP)?.set('Flow/solution.xml', manifest);
    },
    expected: ['pkg-solution-path', 'pkg-unmanaged'],
  },
  {
    name: 'a folder of macOS in the package zip does not stop the search',
    change: ({inner, solutions}) => {
      inner.set('__MACOSX/PkgAssets/._x', '');
      solutions.set('PkgAssets/Third.zip', solutions.get(CONNECTOR_ZIP) ?? new Map());
    },
    expected: ['pkg-inner-folder', 'pkg-assets-zips'],
  },
  {
    name: 'customProperties.json has to parse',
    change: ({outer}) => void outer.set('customProperties.json', '{broken'),
    expected: ['pkg-readable'],
  },
])('$name', async ({change, expected}) => {
  const {document} = await run(['test-certification-package', FILE], {
    [FILE]: buildPackage(change),
  });
  const rules = document.diagnostics.map(({rule}) => rule).filter(rule => rule.startsWith('pkg-'));
  expect(rules.sort()).toEqual([...expected].sort());
});

test.each([
  {
    name: 'a folder',
    words: ['folder'],
    message: 'Unexpected folder `folder`, expected the zip that would be uploaded',
  },
  {
    name: 'another ending',
    words: ['Package.bin'],
    message: 'Unexpected name `Package.bin`, expected one that ends in `.zip`',
  },
])('given $name, it says what it wants', async ({words, message}) => {
  const files = {'folder/a.txt': '', 'Package.bin': buildPackage()};
  const done = await run(['test-certification-package', ...words], files);
  expect(done.document.diagnostics.find(({severity}) => severity === 'error')?.message).toBe(
    message,
  );
  expect(findings(done)).toHaveLength(1);
});
