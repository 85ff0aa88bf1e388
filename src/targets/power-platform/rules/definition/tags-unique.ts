import {listOf, objectOf, quote, textOf} from '../../../../core/json/value.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const tagsUnique: PowerPlatformRule = {
  id: 'tags-unique',
  code: ['TagRedefined', 'RequiredPropertyMissing'],
  severity: 'error',
  summary: 'Each entry of `tags` has a name, and no name occurs twice.',
  why: 'Documentation groups operations by these names: the service refuses a tag that has none, and two that are alike.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'two tags', definition: {tags: [{name: 'Tides'}, {name: 'Harbours'}]}, expected: []},
    {
      name: 'a tag twice',
      definition: {tags: [{name: 'Tides'}, {name: 'Tides', description: 'All tides.'}]},
      expected: ['#/tags/1/name: Unexpected second tag `Tides`, expected each name once'],
    },
    {
      name: 'a tag without a name',
      definition: {tags: [{description: 'All tides.'}]},
      expected: ['#/tags/0: Unexpected tag without `name`, expected one'],
    },
  ],
  check: {
    definition({value}, report) {
      const names = new Set<string>();
      for (const [index, tag] of listOf(value['tags']).entries()) {
        const name = textOf(objectOf(tag)['name']);
        if (name !== undefined && names.has(name))
          report(`Unexpected second tag ${quote(name)}, expected each name once`, [
            'tags',
            index,
            'name',
          ]);
        if (name !== undefined) names.add(name);
      }
    },
    violation(violation, report) {
      // Equal entries have equal names.
      if (ownerOf(violation) !== 'tags-unique' || violation.keyword === 'uniqueItems') return;
      report('Unexpected tag without `name`, expected one', undefined, {
        code: 'RequiredPropertyMissing',
      });
    },
  },
};
