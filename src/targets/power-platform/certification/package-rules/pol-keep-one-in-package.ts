import {placeOf} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const polKeepOneInPackage: PackageRule = {
  id: 'pol-keep-one-in-package',
  policy: '5000.1.1.16',
  severity: 'warning',
  summary: 'customizations.xml refers to a policy file only where it has policies.',
  why: 'A real package was refused for an empty list: with the last policy its reference has to go too.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'an empty list of policies',
      expected: [
        'HarbourTides.zip!customizations.xml:15:7: Unexpected reference to an empty list of policies, expected policies in it or no reference',
      ],
    },
  ],
  check: {
    solution({connectors}, report) {
      for (const {customizations, files} of connectors) {
        const policies = files.get('policytemplateinstances');
        if (!policies || !Array.isArray(policies.value) || policies.value.length > 0) continue;
        report(
          'Unexpected reference to an empty list of policies, expected policies in it or no reference',
          placeOf(customizations, policies.element),
        );
      }
    },
  },
};
