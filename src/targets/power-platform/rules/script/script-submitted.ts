import {listOf} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

export const scriptSubmitted: PowerPlatformRule = {
  id: 'script-submitted',
  severity: 'warning',
  summary: 'A connector whose `scriptOperations` names operations comes with its script.',
  why: 'Without script.csx these operations do nothing of what was meant, and reviewers ask for the file.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {
      name: 'operations and the script',
      script: scriptDoing(),
      properties: {properties: {scriptOperations: ['ListTides']}},
      expected: [],
    },
    {
      name: 'operations and no script',
      properties: {properties: {scriptOperations: ['ListTides']}},
      expected: [
        'properties#/properties/scriptOperations: Unexpected `scriptOperations` without a script, expected `script.csx` beside apiProperties.json',
      ],
    },
  ],
  check: {
    properties({properties, connector}, report) {
      // apiProperties.json alone is no folder.
      if (!connector.definition) return;
      const hasScript =
        connector.script !== undefined ||
        connector.assets.fileNames.some(name => /\.csx?$/i.test(name));
      if (hasScript || listOf(properties['scriptOperations']).length === 0) return;
      report(
        'Unexpected `scriptOperations` without a script, expected `script.csx` beside apiProperties.json',
        ['properties', 'scriptOperations'],
      );
    },
  },
};
