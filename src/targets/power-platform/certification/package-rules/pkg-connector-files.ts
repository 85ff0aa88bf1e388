import {describe, isObject, quote} from '../../../../core/json/value.js';
import {type ConnectorFile, type ConnectorPart, filesIn, pathIn, placeOf} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

/** What every connector has, and the policy that asks for it. */
const NEEDED: readonly (readonly [element: string, policy: string])[] = [
  ['openapidefinition', '5000.1.1.3'],
  ['connectionparameters', '5000.1.1.10'],
  ['iconblob', '5000.1.1.1'],
];

const EXTENSIONS: Readonly<Record<string, string>> = {
  iconblob: 'Png',
  customcodeblobcontent: 'csx',
};

/** What each JSON file is, or in the words of a message what it has to be. */
const SHAPES: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  openapidefinition: value => (isObject(value) ? undefined : 'a definition'),
  connectionparameters: value =>
    isObject(value) && !isObject(value['properties'])
      ? undefined
      : 'the connection parameters themselves, with nothing around them',
  connectionparametersets: value =>
    isObject(value) && Array.isArray(value['values'])
      ? undefined
      : 'an object with `uiDefinition` and `values`',
  policytemplateinstances: value => (Array.isArray(value) ? undefined : 'an array of policies'),
  scriptoperations: value => (Array.isArray(value) ? undefined : 'an array of operation ids'),
};

export const pkgConnectorFiles: PackageRule = {
  id: 'pkg-connector-files',
  policy: ['5000.1.1.10', '5000.1.1.1', '5000.1.1.3', '5000.1.1.8', '5000.1.1.17'],
  severity: 'error',
  summary:
    'Each connector has its definition, connection parameters and icon in the folder Connector, in the right shape.',
  why: 'The gate calls the package incomplete, or the import ends with an error that names no file.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a connector without an icon',
      expected: [
        'HarbourTides.zip!customizations.xml:6:5: Unexpected connector without `iconblob`, expected the path of its file',
      ],
    },
    {
      name: 'a connector without a name',
      expected: [
        'HarbourTides.zip!customizations.xml:6:5: Unexpected connector without `name`, expected the name that it was exported with',
      ],
    },
    {
      name: 'a definition that is not in the zip',
      expected: [
        'HarbourTides.zip!customizations.xml:13:7: Unexpected `/Connector/tides_harbour-20tides_openapidefinition.json`, which is not in the solution, expected a file of it',
      ],
    },
    {
      name: 'a file of another name',
      expected: [
        'HarbourTides.zip!customizations.xml:13:7: Unexpected `/Connector/tides.json`, expected a name such as `/Connector/name_openapidefinition.json`, as exports have it',
      ],
    },
    {
      name: 'a file that no connector names',
      expected: [
        'HarbourTides.zip!Connector/older.json: Unexpected file, which no connector names, expected it in customizations.xml',
      ],
    },
    {
      name: 'connection parameters with `properties` around them',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_connectionparameters.json:1:1: Unexpected `properties` around the content, expected the connection parameters themselves, with nothing around them',
      ],
    },
    {
      name: 'a definition without metadata',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_openapidefinition.json:1:1: Unexpected definition without `x-ms-connector-metadata`, expected it in the exported file too',
      ],
    },
    {
      name: 'operations of a script that is not there',
      expected: [
        'HarbourTides.zip!customizations.xml:15:7: Unexpected `scriptoperations` without a script, expected `customcodeblobcontent` beside it',
      ],
    },
  ],
  check: {
    solution(solution, report) {
      const {connectors} = solution;
      for (const connector of connectors) checkConnector(connector, report);
      if (connectors.length === 0) return;
      const named = new Set(
        connectors.flatMap(({files}) => [...files.values()].map(({path}) => path)),
      );
      for (const name of filesIn(solution, 'Connector').map(one => `Connector/${one}`)) {
        if (named.has(name)) continue;
        report('Unexpected file, which no connector names, expected it in customizations.xml', {
          file: pathIn(solution, name),
        });
      }
    },
  },
};

function checkConnector(
  {name, element, customizations, files}: ConnectorPart,
  report: PackageReport,
): void {
  if (name === '') {
    const message =
      'Unexpected connector without `name`, expected the name that it was exported with';
    report(message, placeOf(customizations, element), {policy: '5000.1.1.8'});
  }
  for (const [file, policy] of NEEDED.filter(([one]) => !files.has(one))) {
    const message = `Unexpected connector without \`${file}\`, expected the path of its file`;
    report(message, placeOf(customizations, element), {policy});
  }
  for (const [kind, file] of files) {
    checkName(kind, file, customizations, report);
    checkShape(kind, file, report);
  }
  const operations = element.children.find(
    ({name, text}) => name === 'scriptoperations' && !/^(\[\s*\])?$/.test(text),
  );
  if (!operations || files.has('customcodeblobcontent')) return;
  report(
    'Unexpected `scriptoperations` without a script, expected `customcodeblobcontent` beside it',
    placeOf(customizations, operations),
  );
}

function checkName(
  name: string,
  {element, path, isThere}: ConnectorFile,
  customizations: string,
  report: PackageReport,
): void {
  const place = placeOf(customizations, element);
  const found = `Unexpected ${quote(element.text)}`;
  if (!isThere) report(`${found}, which is not in the solution, expected a file of it`, place);
  const ending = `_${name}.${EXTENSIONS[name] ?? 'json'}`;
  if (new RegExp(`^Connector/[^/]*${ending}$`, 'i').test(path)) return;
  const message = `${found}, expected a name such as \`/Connector/name${ending}\`, as exports have it`;
  report(message, place, {policy: '5000.1.1.17', severity: 'warning'});
}

function checkShape(name: string, {file, value}: ConnectorFile, report: PackageReport): void {
  // What does not parse has its finding already.
  if (value === undefined) return;
  const expected = SHAPES[name]?.(value);
  const place = {file, pointer: ''};
  const policy = {policy: '5000.1.1.17'};
  if (expected !== undefined) {
    const wrapped = isObject(value) && isObject(value['properties']);
    const found = wrapped ? '`properties` around the content' : describe(value);
    report(`Unexpected ${found}, expected ${expected}`, place, policy);
  }
  if (name !== 'openapidefinition' || !isObject(value) || value['x-ms-connector-metadata']) return;
  report(
    'Unexpected definition without `x-ms-connector-metadata`, expected it in the exported file too',
    place,
    policy,
  );
}
