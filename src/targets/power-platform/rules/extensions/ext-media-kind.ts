import {describe} from '../../../../core/json/value.js';
import {orList} from '../_helpers/check-shape.js';
import type {PowerPlatformRule} from '../nodes.js';

const VALUES = ['image', 'audio'];

export const extMediaKind: PowerPlatformRule = {
  id: 'ext-media-kind',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary: '`x-ms-media-kind` is `image` or `audio`.',
  why: 'Apps show the content as text instead of a picture or a player.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions',
  examples: [
    {
      name: 'an image',
      definition: {definitions: {TideList: {properties: {count: {'x-ms-media-kind': 'image'}}}}},
      expected: [],
    },
    {
      name: 'another kind',
      definition: {definitions: {TideList: {properties: {count: {'x-ms-media-kind': 'video'}}}}},
      expected: [
        '#/definitions/TideList/properties/count/x-ms-media-kind: Unexpected text `video` as `x-ms-media-kind`, expected `image` or `audio`',
      ],
    },
  ],
  check: {
    extension({key, extension}, report) {
      if (key !== 'x-ms-media-kind') return;
      if (typeof extension === 'string' && VALUES.includes(extension)) return;
      report(
        `Unexpected ${describe(extension)} as \`x-ms-media-kind\`, expected ${orList(VALUES)}`,
      );
    },
  },
};
