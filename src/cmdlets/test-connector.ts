import {RULESETS, type Ruleset} from '../lint/rule.js';
import type {Cmdlet} from './cmdlet.js';

export const testConnector: Cmdlet = {
  name: 'test-connector',
  summary:
    'Check connectors against every known rule of the platform and of certification, offline.',
  arguments: [
    {
      name: '<path...>',
      summary:
        'assets folders, pull-request folders, single files, a config.json, or folders of these',
    },
  ],
  options: [
    {
      flag: '--ruleset <name>',
      summary: 'how strictly to check, in place of what config or folder say',
      choices: RULESETS,
    },
    {
      flag: '--max-warnings <number>',
      summary: 'fail when there are more warnings than this',
      kind: 'number',
    },
  ],
  examples: [
    'connectorsmith test-connector certified-connectors/HarbourTides',
    'connectorsmith test-connector config.json --ruleset verified --format github',
  ],
  plan: async ({options, words}, reader) => {
    const {planTestConnector} = await import('./plan-test-connector.js');
    return planTestConnector(
      {paths: words, ruleset: options['ruleset'] as Ruleset | undefined},
      reader,
    );
  },
};
