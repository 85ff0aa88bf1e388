import {quote, textOf} from '../../../../core/json/value.js';
import {isHiddenPlace} from '../_helpers/hidden-place.js';
import {plainText} from '../_helpers/plain-text.js';
import type {PowerPlatformRule} from '../nodes.js';

export const defCopyPasteStrings: PowerPlatformRule = {
  id: 'def-copy-paste-strings',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary:
    'The summary and the description of one parameter, property or response are not the same text.',
  why: 'The description has nothing to say then, and reviewers ask for one that does.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/connector-string-guidance',
  examples: [
    {name: 'two texts', expected: []},
    {
      name: 'one text twice',
      definition: {
        definitions: {
          TideList: {properties: {count: {'x-ms-summary': 'Count', description: 'count.'}}},
        },
      },
      expected: [
        '#/definitions/TideList/properties/count/description: Unexpected description `count.` equal to `x-ms-summary`, expected one that says more',
      ],
    },
  ],
  check: {
    text({value, text, key, position, isInternal, definition, pointer}, report) {
      if (key !== 'description' || isInternal || position === 'operation' || position === 'info')
        return;
      const summary = plainText(textOf(value['x-ms-summary']) ?? '');
      if (summary === '' || summary !== plainText(text) || isHiddenPlace(definition, pointer))
        return;
      report(
        `Unexpected description ${quote(text)} equal to \`x-ms-summary\`, expected one that says more`,
      );
    },
  },
};
