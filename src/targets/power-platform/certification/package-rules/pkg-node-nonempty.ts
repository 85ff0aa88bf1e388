import {elementsNamed} from '../../../../core/xml/find-elements.js';
import {hasContent} from '../has-content.js';
import {placeOf} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, SCRIPT_PAGE} from './_common.js';

export const pkgNodeNonempty: PackageRule = {
  id: 'pkg-node-nonempty',
  policy: '5000.1.1.8',
  severity: 'error',
  summary: 'customizations.xml of each solution has a Connector node with content.',
  why: "Microsoft's script tells the kinds of solutions apart by nodes, and an empty node does not count.",
  source: SCRIPT_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'an empty node',
      expected: [
        'HarbourTides.zip!customizations.xml:6:5: Unexpected empty `Connector`, expected one with a name and files',
      ],
    },
    {
      name: 'a solution without a connector',
      expected: [
        'HarbourTides.zip!customizations.xml:5:3: Unexpected customizations without a `Connector`, expected the connector',
      ],
    },
  ],
  check: {
    solution({customizations}, report) {
      if (!customizations) return;
      const {file, root} = customizations;
      const nodes = elementsNamed(root, 'Connector');
      if (nodes.length === 0) {
        const holder = elementsNamed(root, 'Connectors')[0] ?? root;
        report(
          'Unexpected customizations without a `Connector`, expected the connector',
          placeOf(file, holder),
        );
      }
      for (const node of nodes.filter(one => !hasContent(one))) {
        report(
          'Unexpected empty `Connector`, expected one with a name and files',
          placeOf(file, node),
        );
      }
    },
  },
};
