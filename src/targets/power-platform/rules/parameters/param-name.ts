import {quote, textOf} from '../../../../core/json/value.js';
import {queryParameter, withParameters} from '../_helpers/tide-samples.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const paramName: PowerPlatformRule = {
  id: 'param-name',
  code: ['ConnectionIdParameterNotAllowed', 'RequiredPropertyMissing', 'RequiredValueEmpty'],
  severity: 'error',
  summary: 'A parameter has a name, and it is not `connectionId`.',
  why: 'The platform itself adds a parameter `connectionId` to every call, and refuses a second one.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a name of its own', definition: withParameters(queryParameter({})), expected: []},
    {
      name: 'the name that the platform uses',
      definition: withParameters(queryParameter({name: 'connectionID'})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected parameter name `connectionID`, expected another one, as the platform uses it itself',
      ],
    },
    {
      name: 'an empty name',
      definition: withParameters(queryParameter({name: ' '})),
      expected: [
        '#/paths/~1tides/get/parameters/0/name: Unexpected empty `name` of a parameter, expected one',
      ],
    },
    {
      name: 'no name',
      definition: withParameters({in: 'query', type: 'string'}),
      expected: [
        '#/paths/~1tides/get/parameters/0: Unexpected parameter without `name`, expected one',
      ],
    },
  ],
  check: {
    violation(violation, report) {
      if (ownerOf(violation) !== 'param-name') return;
      const details = {code: 'RequiredPropertyMissing'};
      report('Unexpected parameter without `name`, expected one', undefined, details);
    },
    parameter({value}, report) {
      const name = textOf(value['name']);
      if (name?.trim() === '')
        return report('Unexpected empty `name` of a parameter, expected one', 'name', {
          code: 'RequiredValueEmpty',
        });
      if (name?.toLowerCase() !== 'connectionid') return;
      const message = `Unexpected parameter name ${quote(name)}, expected another one, as the platform uses it itself`;
      report(message, 'name');
    },
  },
};
