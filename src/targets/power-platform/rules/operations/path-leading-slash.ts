import {quote} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const pathLeadingSlash: PowerPlatformRule = {
  id: 'path-leading-slash',
  code: 'OperationPathMustStartWithSlash',
  severity: 'error',
  summary: 'A path begins with a slash.',
  why: 'Paths are joined to `basePath` as they are; without the slash the definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a path with a slash', expected: []},
    {
      name: 'a path without one',
      definition: {paths: {harbours: {}}},
      expected: ['#/paths/harbours: Unexpected path `harbours`, expected `/harbours`'],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'path-leading-slash') return;
      const path = String(violation.params['additionalProperty']);
      report(`Unexpected path ${quote(path)}, expected ${quote(`/${path}`)}`, path);
    },
  },
};
