import {isObject} from '../../../../core/json/value.js';
import {checkShape, type Shape} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const ANNOTATION: Shape = {
  name: 'x-ms-api-annotation',
  members: {
    family: 'text',
    revision: 'whole number',
    status: ['Production', 'Preview'],
    replacement: 'object',
    expires: 'text',
  },
};

const REPLACEMENT: Shape = {
  name: 'replacement',
  members: {api: 'text', operationId: 'text'},
};

export const extApiAnnotationKeys: PowerPlatformRule = {
  id: 'ext-api-annotation-keys',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    '`x-ms-api-annotation` of an operation has only `family`, `revision`, `status`, `replacement` and `expires`, each of its kind.',
  why: 'Designers order the versions of an operation by it; what they cannot read they ignore.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/operational-versioning',
  examples: [
    {
      name: 'a family, a revision and a status',
      definition: {
        paths: {
          '/tides': {
            get: {'x-ms-api-annotation': {family: 'ListTides', revision: 2, status: 'Preview'}},
          },
        },
      },
      expected: [],
    },
    {
      name: 'a revision that is a text, and an unknown status',
      definition: {
        paths: {
          '/tides': {
            get: {'x-ms-api-annotation': {family: 'ListTides', revision: '2', status: 'Beta'}},
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/revision: Unexpected text `2` as `revision` of `x-ms-api-annotation`, expected a whole number',
        '#/paths/~1tides/get/x-ms-api-annotation/status: Unexpected text `Beta` as `status` of `x-ms-api-annotation`, expected `Production` or `Preview`',
      ],
    },
    {
      name: 'revision 0',
      definition: {
        paths: {'/tides': {get: {'x-ms-api-annotation': {family: 'ListTides', revision: 0}}}},
      },
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/revision: Unexpected revision 0, expected 1 or more',
      ],
    },
    {
      name: 'an unknown key',
      definition: {paths: {'/tides': {get: {'x-ms-api-annotation': {familiy: 'ListTides'}}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-api-annotation/familiy: Unexpected key `familiy` in `x-ms-api-annotation`, expected only `family`, `revision`, `status`, `replacement` or `expires`',
      ],
    },
  ],
  check: {
    extension({key, extension, position, pointer}, report) {
      if (key !== 'x-ms-api-annotation' || position !== 'operation') return;
      const annotation = checkShape(extension, ANNOTATION, pointer, report);
      if (!annotation) return;
      const {revision, replacement} = annotation;
      if (Number.isInteger(revision) && Number(revision) < 1)
        report(`Unexpected revision ${revision}, expected 1 or more`, 'revision');
      if (isObject(replacement))
        checkShape(replacement, REPLACEMENT, `${pointer}/replacement`, report);
    },
  },
};
