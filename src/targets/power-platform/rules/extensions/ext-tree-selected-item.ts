import {type JsonObject, member, quote} from '../../../../core/json/value.js';
import {dynamicReferences} from '../_helpers/dynamic-reference.js';
import {withHarbourList} from '../_helpers/harbour-list.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extTreeSelectedItem: PowerPlatformRule = {
  id: 'ext-tree-selected-item',
  code: 'SelectedItemValuePathNotAllowedInThisPosition',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`selectedItemValuePath` stands only in `browse` of `x-ms-dynamic-tree`.',
  why: 'Only there has the user selected an item; elsewhere the validator refuses it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'in browse',
      definition: withTree('browse'),
      expected: [],
    },
    {
      name: 'in open',
      definition: withTree('open'),
      expected: [
        '#/paths/~1tides/get/parameters/0/x-ms-dynamic-tree/open/parameters/coast/selectedItemValuePath: Unexpected `selectedItemValuePath` for parameter `coast`, expected it only in `browse` of `x-ms-dynamic-tree`',
      ],
    },
  ],
  check: {
    extension(node, report) {
      for (const {branch, arguments: passed} of dynamicReferences(node)) {
        if (branch === 'browse') continue;
        for (const {name, value, pointer} of passed) {
          if (member(value, 'selectedItemValuePath') === undefined) continue;
          report(
            `Unexpected \`selectedItemValuePath\` for parameter ${quote(name)}, expected it only in \`browse\` of \`x-ms-dynamic-tree\``,
            {pointer: `${pointer}/selectedItemValuePath`},
          );
        }
      }
    },
  },
};

function withTree(branch: 'open' | 'browse'): JsonObject {
  const call = {operationId: 'ListHarbours', parameters: {coast: {selectedItemValuePath: 'id'}}};
  return withHarbourList({'x-ms-dynamic-tree': {[branch]: call}});
}
