import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const COMPARISON =
  'if (this.Context.OperationId == "ListTides") this.Context.Logger.LogInformation("tides");';

export const scriptOperationidBase64: PowerPlatformRule = {
  id: 'script-operationid-base64',
  severity: 'note',
  summary: 'A script that asks which operation runs also understands its id in base64.',
  why: 'In some regions `Context.OperationId` arrives in base64: the script then treats the call as one that it does not know.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'the id is decoded first',
      script: scriptDoing(
        'var operationId = this.Context.OperationId;',
        'try { operationId = Encoding.UTF8.GetString(Convert.FromBase64String(operationId)); }',
        'catch (FormatException) { }',
        'if (operationId == "ListTides") this.Context.Logger.LogInformation("tides");',
      ),
      expected: [],
    },
    {
      name: 'the id as it comes',
      script: scriptDoing(COMPARISON),
      expected: [
        'script:5:41: Unexpected comparison with an operation id as it comes, expected that it may be in base64',
      ],
    },
  ],
  check: {
    script({syntax, at}, report) {
      const first = syntax.strings.find(string => string.isComparedWithOperationId);
      const decodes = syntax.calls.some(({name}) => /(^|\.)FromBase64\w*$/.test(name));
      if (!first || decodes) return;
      report(
        'Unexpected comparison with an operation id as it comes, expected that it may be in base64',
        at(first.offset),
      );
    },
  },
};
