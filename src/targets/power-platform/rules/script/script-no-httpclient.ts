import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptNoHttpclient: PowerPlatformRule = {
  id: 'script-no-httpclient',
  severity: 'warning',
  summary:
    'A script sends requests with `this.Context.SendAsync`, not with an HttpClient of its own.',
  why: 'Microsoft has announced that it will block other ways to the network: the connector would stop working.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'the way out of the platform', script: scriptDoing(), expected: []},
    {
      name: 'own clients',
      script: scriptDoing('var client = new HttpClient();', 'HttpClient other = new();'),
      expected: [
        'script:5:22: Unexpected creation of `HttpClient`, expected `this.Context.SendAsync`',
        'script:6:28: Unexpected creation of `HttpClient`, expected `this.Context.SendAsync`',
      ],
    },
  ],
  check: {
    script({syntax, at}, report) {
      for (const {type, offset} of syntax.creations) {
        if (!/(^|\.)(HttpClient|WebClient)$/.test(type)) continue;
        report(
          `Unexpected creation of ${quote(type)}, expected \`this.Context.SendAsync\``,
          at(offset),
        );
      }
    },
  },
};
