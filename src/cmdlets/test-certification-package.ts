import {RULESETS, type Ruleset} from '../lint/rule.js';
import type {Cmdlet} from './cmdlet.js';

export const testCertificationPackage: Cmdlet = {
  name: 'test-certification-package',
  summary: 'Check a package for certification as the gate does, and the connector in it, offline.',
  arguments: [{name: '<zip>', summary: 'the zip that would be uploaded'}],
  options: [
    {
      flag: '--pull-request-folder <directory>',
      summary: 'the folder of the pull request, to check it too and to compare the two',
    },
    {flag: '--plugin', summary: 'the package has a third solution with an AI plugin'},
    {
      flag: '--ruleset <name>',
      summary: 'how strictly to check the connector, in place of what its folder says',
      choices: RULESETS,
    },
    {
      flag: '--max-warnings <number>',
      summary: 'fail when there are more warnings than this',
      kind: 'number',
    },
  ],
  examples: [
    'connectorsmith test-certification-package ConnectorPackage.zip',
    'connectorsmith test-certification-package ConnectorPackage.zip --pull-request-folder certified-connectors/HarbourTides',
  ],
  plan: async ({options, words}, reader) => {
    const {planTestCertificationPackage} = await import('./plan-test-certification-package.js');
    return planTestCertificationPackage(
      {
        path: words[0] ?? '',
        pullRequestFolder: options['pullRequestFolder'] as string | undefined,
        hasPlugin: options['plugin'] === true,
        ruleset: options['ruleset'] as Ruleset | undefined,
      },
      reader,
    );
  },
};
