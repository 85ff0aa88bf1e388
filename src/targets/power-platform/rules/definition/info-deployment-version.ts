import {describe, objectOf, textOf} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const infoDeploymentVersion: PowerPlatformRule = {
  id: 'info-deployment-version',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-deployment-version`, where there is one, is numbers with points between them, such as `1.0.2`.',
  why: 'The schema of the pull request refuses anything else.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'numbers with points',
      definition: {info: {'x-ms-deployment-version': '1.0.2'}},
      expected: [],
    },
    {
      name: 'a letter',
      definition: {info: {'x-ms-deployment-version': 'v1'}},
      expected: [
        '#/info/x-ms-deployment-version: Unexpected version text `v1`, expected numbers with points, such as `1.0.2`',
      ],
    },
  ],
  check: {
    definition({value}, report) {
      const version = objectOf(value['info'])['x-ms-deployment-version'];
      if (version === undefined || /^\d+(\.\d+)+$/.test(textOf(version) ?? '')) return;
      report(
        `Unexpected version ${describe(version)}, expected numbers with points, such as \`1.0.2\``,
        ['info', 'x-ms-deployment-version'],
      );
    },
  },
};
