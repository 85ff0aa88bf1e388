import type {Asset} from '../../../../core/assets.js';
import {differencesBetween} from '../../../../core/json/differences.js';
import {describe, isObject} from '../../../../core/json/value.js';
import {nearestExisting, resolvePointer} from '../../../../core/pointer.js';
import {comparable} from '../comparable-properties.js';
import {firstConnector} from '../first-connector.js';
import {packageAssets} from '../package-assets.js';
import type {PackageNode} from '../package-node.js';
import type {PackageReport, PackageRule} from '../package-rule.js';
import {FAULTLESS, SUBMISSION_PAGE} from './_common.js';

const MOST = 10;
const PARTS = [
  'connectionParameters',
  'connectionParameterSets',
  'policyTemplateInstances',
  'scriptOperations',
  'iconBrandColor',
];

export const pkgMatchesFolder: PackageRule = {
  id: 'pkg-matches-folder',
  severity: 'error',
  summary: 'The connector in the package is the one in the folder of the pull request.',
  why: 'Reviewers compare the two: what differs is sent back, since only one of them was tested.',
  source: SUBMISSION_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'another title in the package',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_openapidefinition.json:4:14#/info/title: Unexpected text `Harbour Times` at `/info/title`, expected text `Harbour Tides` as in `apiDefinition.swagger.json`',
      ],
    },
    {
      name: 'a further connection parameter in the folder',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_connectionparameters.json:1:1: Unexpected nothing at `/properties/connectionParameters/api_key`, expected object as in `apiProperties.json`',
        'HarbourTides.zip!Connector/tides_harbour-20tides_connectionparameters.json:2:10#/key: Unexpected object at `/properties/connectionParameters/key`, expected nothing as in `apiProperties.json`',
      ],
    },
    {
      name: 'operations of a script that the folder does not have',
      expected: [
        'HarbourTides.zip!customizations.xml:15:7: Unexpected array at `/properties/scriptOperations`, expected nothing as in `apiProperties.json`',
      ],
    },
    {
      name: 'another script',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_code.csx:1:1: Unexpected script that differs, expected none, as in the folder of the pull request',
      ],
    },
    {
      name: 'another intro',
      expected: ['intro.md:1:1: Unexpected intro that differs, expected the same as `intro.md`'],
    },
  ],
  check: {
    package(node, report) {
      const folder = node.pullRequest?.documents;
      const own = packageAssets(node)?.documents;
      if (!folder || !own) return;
      compareJson(own.get('definition'), folder.get('definition'), report);
      compareProperties(own.get('properties'), folder.get('properties'), report);
      compareText(own.get('script'), folder.get('script'), {node, report, role: 'script'});
      if (folder.has('intro')) {
        compareText(own.get('intro'), folder.get('intro'), {node, report, role: 'intro'});
      }
    },
  },
};

function compareJson(
  own: Asset | undefined,
  other: Asset | undefined,
  report: PackageReport,
): void {
  if (own?.value === undefined || other?.value === undefined) return;
  reportDifferences(own, own.value, other, other.value, report);
}

function compareProperties(
  own: Asset | undefined,
  other: Asset | undefined,
  report: PackageReport,
): void {
  if (own?.value === undefined || !isObject(other?.value)) return;
  const [here, there] = [comparable(own.value, PARTS), comparable(other.value, PARTS)];
  reportDifferences(own, here, other, there, report);
}

function reportDifferences(
  own: Asset,
  here: unknown,
  other: Asset,
  there: unknown,
  report: PackageReport,
): void {
  const pointers = differencesBetween(here, there);
  for (const pointer of pointers.slice(0, MOST)) {
    const found = described(resolvePointer(here, pointer));
    const expected = described(resolvePointer(there, pointer));
    report(
      `Unexpected ${found} at \`${pointer}\`, expected ${expected} as in \`${other.file}\``,
      own.trace(nearestExisting(own.value, pointer)),
    );
  }
  if (pointers.length <= MOST) return;
  const message = `Unexpected ${pointers.length - MOST} further differences, expected the same as in \`${other.file}\``;
  report(message, own.trace(''));
}

function described(value: unknown): string {
  return value === undefined ? 'nothing' : describe(value);
}

function compareText(
  own: Asset | undefined,
  other: Asset | undefined,
  {
    node,
    report,
    role,
  }: {readonly node: PackageNode; readonly report: PackageReport; readonly role: string},
): void {
  const [here, there] = [own?.text, other?.text].map(text => text?.replaceAll('\r\n', '\n').trim());
  // What is there but could not be read has its finding already.
  if (here === there || (own === undefined && isThere(node, role))) return;
  const place = own ? {file: own.file} : {file: node.inner?.file ?? node.outer?.file ?? ''};
  const found = own ? `${role} that differs` : `package without the ${role}`;
  const expected = other
    ? `the same as \`${other.file}\``
    : 'none, as in the folder of the pull request';
  report(`Unexpected ${found}, expected ${expected}`, place);
}

function isThere(node: PackageNode, role: string): boolean {
  return role === 'script' && firstConnector(node)?.files.has('customcodeblobcontent') === true;
}
