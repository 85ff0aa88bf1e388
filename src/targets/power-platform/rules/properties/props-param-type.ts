import {quote, textOf} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import {isSubParameter} from '../_helpers/connection-parameters.js';
import {foundAs} from '../_helpers/found-as.js';
import type {PowerPlatformRule} from '../nodes.js';

const PRIMITIVE = ['string', 'securestring', 'int', 'bool'];
const TYPES = [...PRIMITIVE, 'gatewaySetting', 'oauthSetting'];

export const propsParamType: PowerPlatformRule = {
  id: 'props-param-type',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: 'A connection parameter has a type that the platform knows, in its exact letters.',
  why: 'Certification refuses others; in a private connector the field may be missing from the sign-in form.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connection-parameters',
  examples: [
    {name: 'a securestring', expected: []},
    {
      name: 'a type in other letters',
      properties: {properties: {connectionParameters: {api_key: {type: 'secureString'}}}},
      expected: [
        'properties#/properties/connectionParameters/api_key/type: Unexpected type `secureString` of connection parameter `api_key`, expected `securestring`',
      ],
    },
    {
      name: 'a whole sign-in below another',
      properties: {properties: {connectionParameters: {'token:other': {type: 'oauthSetting'}}}},
      expected: [
        `properties#/properties/connectionParameters/token:other/type: Unexpected type \`oauthSetting\` of connection parameter \`token:other\`, expected ${orList(PRIMITIVE)}`,
      ],
    },
    {
      name: 'no type',
      properties: {properties: {connectionParameters: {api_key: {type: null}}}},
      expected: [
        `properties#/properties/connectionParameters/api_key: Unexpected connection parameter \`api_key\` without \`type\`, expected ${orList(TYPES)}`,
      ],
    },
    {
      name: 'a text in place of a parameter',
      properties: {properties: {connectionParameters: {station: 'string'}}},
      expected: [
        'properties#/properties/connectionParameters/station: Unexpected connection parameter `station` without `type`, expected an object with one',
      ],
    },
  ],
  check: {
    connectionParameter(parameter, report) {
      const {name, value} = parameter;
      const {type} = value;
      const isPart = isSubParameter(parameter);
      const allowed = isPart ? PRIMITIVE : TYPES;
      if (type === undefined) {
        if (isPart) return;
        const expected = Object.keys(value).length === 0 ? 'an object with one' : orList(TYPES);
        const found = `connection parameter ${quote(name)} without \`type\``;
        return report(`Unexpected ${found}, expected ${expected}`, 'type');
      }
      if (allowed.some(known => known === type)) return;
      const meant = allowed.find(
        known => known.toLowerCase() === (textOf(type) ?? '').toLowerCase(),
      );
      const found = foundAs('type', type);
      report(
        `Unexpected ${found} of connection parameter ${quote(name)}, expected ${meant ? quote(meant) : orList(allowed)}`,
        'type',
      );
    },
  },
};
