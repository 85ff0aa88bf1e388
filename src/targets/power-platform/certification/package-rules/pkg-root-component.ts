import {quote} from '../../../../core/json/value.js';
import {elementsNamed, textIn} from '../../../../core/xml/find-elements.js';
import type {XmlElement} from '../../../../core/xml/parse-xml.js';
import {placeOf, type Solution} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, SUBMISSION_PAGE} from './_common.js';

const CONNECTOR = '372';
const WORKFLOW = '29';

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
      const {manifest, connectors} = solution;
      if (!manifest) return;
      const components = elementsNamed(manifest.root, 'RootComponent');
      const holder = elementsNamed(manifest.root, 'RootComponents')[0] ?? manifest.root;
      for (const {kind, type, name} of expectedIn(solution)) {
        if (components.some(one => one.attributes.get('type') === type && isOf(one, name)))
          continue;
        const message = `Unexpected root components without the ${kind} ${quote(name[0])}, expected it with type ${type}`;
        report(message, placeOf(manifest.file, holder));
      }
      for (const component of components.filter(one => one.attributes.get('type') === CONNECTOR)) {
        if (connectors.some(({id, name}) => isOf(component, [name, id]))) continue;
        const message = `Unexpected connector ${quote(nameOf(component))} as root component, expected one of customizations.xml`;
        report(message, placeOf(manifest.file, component));
      }
    },
  },
};

interface Expected {
  readonly kind: string;
  readonly type: string;
  /** Names and ids that mean it. */
  readonly name: readonly string[];
}

function expectedIn({connectors, customizations}: Solution): Expected[] {
  const workflows = elementsNamed(customizations?.root, 'Workflow');
  return [
    ...connectors.map(({name, id}) => ({kind: 'connector', type: CONNECTOR, name: [name, id]})),
    ...workflows.map(one => ({
      kind: 'flow',
      type: WORKFLOW,
      name: [one.attributes.get('WorkflowId') ?? textIn(one, 'WorkflowId')],
    })),
  ];
}

function isOf({attributes}: XmlElement, names: readonly string[]): boolean {
  const known = [attributes.get('schemaName'), attributes.get('id')].map(bare);
  return names.map(bare).some(name => name !== '' && known.includes(name));
}

/** Ids are written with braces or without, in either case. */
function bare(name: string | undefined): string {
  return (name ?? '').replace(/[{}]/g, '').toLowerCase();
}

function nameOf({attributes}: XmlElement): string {
  return attributes.get('schemaName') ?? attributes.get('id') ?? '';
}
