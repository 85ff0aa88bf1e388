import {quote} from '../../../../core/json/value.js';
import {requiredLoops} from '../_helpers/required-loops.js';
import {withDefinitions} from '../_helpers/tide-samples.js';
import type {PowerPlatformRule} from '../nodes.js';

const HARBOUR = {type: 'object', properties: {next: {$ref: '#/definitions/Harbour'}}};
const COAST = {type: 'object', properties: {first: {allOf: [{$ref: '#/definitions/Bay'}]}}};

export const schemaRequiredLoop: PowerPlatformRule = {
  id: 'schema-required-loop',
  code: 'RequiredLoopInSchemaNotAllowed',
  severity: 'error',
  summary: 'No schema contains itself through required properties.',
  why: 'The service refuses the definition: no value could ever be complete.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an optional way round',
      definition: withDefinitions({Harbour: HARBOUR}),
      expected: [],
    },
    {
      name: 'a schema that requires itself',
      definition: withDefinitions({Harbour: {...HARBOUR, required: ['next']}}),
      expected: [
        '#/definitions/Harbour/properties/next: Unexpected required property `next` that contains itself, expected one on the way to be optional',
      ],
    },
    {
      name: 'two schemas that require each other',
      definition: withDefinitions({
        Coast: {...COAST, required: ['first']},
        Bay: {
          type: 'object',
          properties: {coast: {$ref: '#/definitions/Coast'}},
          required: ['coast'],
        },
      }),
      expected: [
        '#/definitions/Coast/properties/first: Unexpected required property `first` that contains itself, expected one on the way to be optional',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      for (const {property} of requiredLoops(definition)) {
        const message = `Unexpected required property ${quote(property.key)} that contains itself, expected one on the way to be optional`;
        report(message, {pointer: property.pointer});
      }
    },
  },
};
