import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptTimeout: PowerPlatformRule = {
  id: 'script-timeout',
  severity: 'warning',
  summary: 'A script does not wait.',
  why: 'The platform ends a script after a few seconds in older connectors and two minutes in newer ones; the flow then fails.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'a script that only sends', script: scriptDoing(), expected: []},
    {
      name: 'a pause',
      script: scriptDoing('await Task.Delay(3000);', 'System.Threading.Thread.Sleep(500);'),
      expected: [
        'script:5:15: Unexpected wait by `Task.Delay`, expected code that runs through',
        'script:6:9: Unexpected wait by `System.Threading.Thread.Sleep`, expected code that runs through',
      ],
    },
  ],
  check: {
    script({syntax, at}, report) {
      for (const {name, offset} of syntax.calls) {
        if (!/(^|\.)(Task\.Delay|Thread\.Sleep)$/.test(name)) continue;
        report(`Unexpected wait by ${quote(name)}, expected code that runs through`, at(offset));
      }
    },
  },
};
