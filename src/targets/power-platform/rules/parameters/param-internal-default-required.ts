import {quote} from '../../../../core/json/value.js';
import {parameterName} from '../_helpers/parameter-name.js';
import {queryParameter, withBody, withParameters} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const HIDDEN = {'x-ms-visibility': 'internal', default: '2'};

export const paramInternalDefaultRequired: PowerPlatformRule = {
  id: 'param-internal-default-required',
  code: ['PropertyMustBeRequired', 'InternalPropertyWithDefaultOptional'],
  severity: 'warning',
  summary: 'What is hidden from users and has a `default` is required.',
  why: 'The platform sends defaults of hidden fields only where they are required: this one is never sent.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'required',
      definition: withParameters(queryParameter({...HIDDEN, required: true})),
      expected: [],
    },
    {
      name: 'an optional parameter',
      definition: withParameters(queryParameter(HIDDEN)),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected internal parameter `day` with a `default` that is optional, expected `required: true`',
      ],
    },
    {
      name: 'an optional property',
      definition: withBody({type: 'object', properties: {zone: {type: 'string', ...HIDDEN}}}),
      expected: [
        '#/paths/~1tides/post/parameters/0/schema/properties/zone: Unexpected internal property `zone` with a `default` that is optional, expected it in `required`',
      ],
    },
  ],
  check: {
    parameter({value, isInternal}, report) {
      if (!isInternal || !Object.hasOwn(value, 'default') || value['required'] === true) return;
      const message = `Unexpected internal ${parameterName(value)} with a \`default\` that is optional, expected \`required: true\``;
      report(message, 'required');
    },
    schema({value, key, place, tree, isRequired}, report) {
      if (place !== 'property' || isRequired || !tree.directions.has('input')) return;
      if (value['x-ms-visibility'] !== 'internal' || !Object.hasOwn(value, 'default')) return;
      const message = `Unexpected internal property ${quote(key)} with a \`default\` that is optional, expected it in \`required\``;
      report(message, undefined, {code: 'InternalPropertyWithDefaultOptional'});
    },
  },
};
