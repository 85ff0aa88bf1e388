import {quote} from '../../../../core/json/value.js';
import {elementsNamed, textIn} from '../../../../core/xml/find-elements.js';
import type {XmlElement} from '../../../../core/xml/parse-xml.js';
import {placeOf, type Solution} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, SUBMISSION_PAGE} from './_common.js';

const CONNECTOR = '372';
const WORKFLOW = '29';
const KINDS: Readonly<Record<string, string>> = {[CONNECTOR]: 'connector', [WORKFLOW]: 'flow'};

export const pkgRootComponent: PackageRule = {
  id: 'pkg-root-component',
  severity: 'error',
  summary:
    'solution.xml lists each connector (type 372) and each flow (type 29) as root component.',
  why: 'What is no root component is not part of the solution, and a root component that is not there stops the import.',
  source: SUBMISSION_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'a connector that is not listed',
      expected: [
        'HarbourTides.zip!solution.xml:16:5: Unexpected root components without the connector `tides_harbour-20tides`, expected it with type 372',
      ],
    },
    {
      name: 'a connector listed as a connection reference',
      expected: [
        'HarbourTides.zip!solution.xml:16:5: Unexpected root components without the connector `tides_harbour-20tides`, expected it with type 372',
      ],
    },
    {
      name: 'a flow that is not listed',
      expected: [
        'HarbourTidesFlow.zip!solution.xml:16:5: Unexpected root components without the flow `{0a9d6d0e-52c3-4f5e-8e0e-7f3b1a2c4d55}`, expected it with type 29',
        'HarbourTidesFlow.zip!solution.xml:18:7: Unexpected flow `{5f0c1c9e-1f0e-4b8c-9f0e-2f6f6d8f7a11}` as root component, expected one of customizations.xml',
      ],
    },
    {
      name: 'a listed flow that is not there',
      expected: [
        'HarbourTides.zip!solution.xml:18:7: Unexpected flow `{0a9d6d0e-52c3-4f5e-8e0e-7f3b1a2c4d55}` as root component, expected one of customizations.xml',
      ],
    },
    {
      name: 'a listed connector that is not there',
      expected: [
        'HarbourTides.zip!solution.xml:18:7: Unexpected connector `tides_older` as root component, expected one of customizations.xml',
      ],
    },
  ],
  check: {
    solution(solution, report) {
      const {manifest, customizations} = solution;
      if (!manifest || !customizations) return;
      const components = elementsNamed(manifest.root, 'RootComponent');
      const holder = elementsNamed(manifest.root, 'RootComponents')[0] ?? manifest.root;
      const expected = expectedIn(solution);
      const listed = new Set(components.flatMap(keysOf));
      for (const {kind, type, names} of expected) {
        // Without a name it has another finding.
        if (names.length === 0 || names.some(name => listed.has(keyOf(type, name)))) continue;
        const message = `Unexpected root components without the ${kind} ${quote(names[0])}, expected it with type ${type}`;
        report(message, placeOf(manifest.file, holder));
      }
      const known = new Set(
        expected.flatMap(({type, names}) => names.map(one => keyOf(type, one))),
      );
      for (const component of components) {
        const kind = KINDS[typeOf(component)];
        if (kind === undefined || keysOf(component).some(key => known.has(key))) continue;
        const message = `Unexpected ${kind} ${quote(nameOf(component))} as root component, expected one of customizations.xml`;
        report(message, placeOf(manifest.file, component));
      }
    },
  },
};

interface Expected {
  readonly kind: string;
  readonly type: string;
  /** Names and ids that mean it. */
  readonly names: readonly string[];
}

function expectedIn({connectors, customizations}: Solution): Expected[] {
  const workflows = elementsNamed(customizations?.root, 'Workflow');
  return [
    ...connectors.map(({name, id}) => ({kind: 'connector', type: CONNECTOR, names: [name, id]})),
    ...workflows.map(one => ({
      kind: 'flow',
      type: WORKFLOW,
      names: [one.attributes.get('WorkflowId') ?? textIn(one, 'WorkflowId')],
    })),
  ].map(({names, ...one}) => ({...one, names: names.filter(name => name !== '')}));
}

function keysOf(component: XmlElement): string[] {
  const {attributes} = component;
  return [attributes.get('schemaName'), attributes.get('id')]
    .filter(name => name !== undefined)
    .map(name => keyOf(typeOf(component), name));
}

/** Ids are written with braces or without, in either case. */
function keyOf(type: string, name: string): string {
  return `${type} ${name.replace(/[{}]/g, '').toLowerCase()}`;
}

function typeOf({attributes}: XmlElement): string {
  return attributes.get('type') ?? '';
}

function nameOf({attributes}: XmlElement): string {
  return attributes.get('schemaName') ?? attributes.get('id') ?? '';
}
