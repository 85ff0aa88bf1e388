import {filesIn} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgOuterCustomProperties: PackageRule = {
  id: 'pkg-outer-custom-properties',
  policy: '5000.1.1.5',
  severity: 'warning',
  summary: 'With several ways to sign in, customProperties.json lies beside intro.md.',
  why: 'The policy names it as the third file of such a connector; it carries the sets of connection parameters.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'two ways to sign in, and no third file',
      expected: [
        'ConnectorPackage.zip: Unexpected package without `customProperties.json`, expected it beside `intro.md` for a connector with several ways to sign in',
      ],
    },
  ],
  check: {
    package({outer, solutions}, report) {
      const hasSets = solutions.some(({connectors}) =>
        connectors.some(({files}) => files.has('connectionparametersets')),
      );
      if (!outer || !hasSets) return;
      if (filesIn(outer, '').some(name => name.toLowerCase() === 'customproperties.json')) return;
      report(
        'Unexpected package without `customProperties.json`, expected it beside `intro.md` for a connector with several ways to sign in',
        {file: outer.file},
      );
    },
  },
};
