import {quote} from '../../../../core/json/value.js';
import type {Report} from '../../../../lint/rule.js';
import {ownUses, type ParameterUse, usesOf} from '../_helpers/parameter-uses.js';
import type {PowerPlatformRule} from '../nodes.js';

const TIDE = {name: 'tide', in: 'body', schema: {type: 'object'}};
const TABLE = {name: 'table', in: 'formData', type: 'file'};

export const opBodyXorForm: PowerPlatformRule = {
  id: 'op-body-xor-form',
  code: 'ParameterListContainsFormDataAndBody',
  severity: 'error',
  summary: 'An operation has either a body or form data.',
  why: 'Form data is a body of its own kind, so both cannot be sent. The definition is refused.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'form data only',
      definition: {paths: {'/tides': {post: {parameters: [TABLE]}}}},
      expected: [],
    },
    {
      name: 'both, in an operation and in its path',
      definition: {paths: {'/tides': {parameters: [TIDE], post: {parameters: [TABLE]}}}},
      expected: [
        '#/paths/~1tides/post/parameters/0: Unexpected form data `table` beside body `tide`, expected either of them',
      ],
    },
  ],
  check: {
    pathItem(item, report) {
      reportMixture(ownUses(item), report);
    },
    operation(operation, report) {
      const uses = usesOf(operation);
      const own = `${operation.pointer}/`;
      const involved = uses.filter(use => use.in === 'body' || use.in === 'formData');
      if (involved.some(({pointer}) => pointer.startsWith(own))) reportMixture(uses, report);
    },
  },
};

function reportMixture(uses: readonly ParameterUse[], report: Report): void {
  const body = uses.find(use => use.in === 'body');
  const form = uses.find(use => use.in === 'formData');
  if (!body || !form) return;
  const found = `Unexpected form data ${quote(form.name)} beside body ${quote(body.name)}`;
  report(`${found}, expected either of them`, {pointer: form.pointer});
}
