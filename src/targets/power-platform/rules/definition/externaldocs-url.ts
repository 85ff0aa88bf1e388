import {type JsonObject, listOf, objectOf, quote, textOf} from '../../../../core/json/value.js';
import {child, type Pointer} from '../../../../core/pointer.js';
import type {Report} from '../../../../lint/rule.js';
import {isAbsoluteUrl} from '../_helpers/absolute-url.js';
import {ownerOf} from '../_helpers/violation-owner.js';
import type {PowerPlatformRule} from '../nodes.js';

export const externaldocsUrl: PowerPlatformRule = {
  id: 'externaldocs-url',
  code: ['UrlNotValid', 'RequiredPropertyMissing'],
  severity: 'error',
  summary: '`externalDocs` has an absolute URL.',
  why: 'A part of a URL leads nowhere from a page about the connector, and the service refuses it.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {
      name: 'an absolute URL',
      definition: {externalDocs: {url: 'https://www.harbourtides.org/api'}},
      expected: [],
    },
    {
      name: 'a path',
      definition: {externalDocs: {url: '/api'}},
      expected: ['#/externalDocs/url: Unexpected URL `/api`, expected an absolute one with https'],
    },
    {
      name: 'no URL',
      definition: {paths: {'/tides': {get: {externalDocs: {description: 'Tides.'}}}}},
      expected: [
        '#/paths/~1tides/get/externalDocs: Unexpected `externalDocs` without `url`, expected one',
      ],
    },
  ],
  check: {
    definition(definition, report) {
      check(definition.value, '', report);
      for (const [index, tag] of listOf(definition.value['tags']).entries())
        check(objectOf(tag), child('/tags', index), report);
      for (const {value, pointer} of definition.operations) check(value, pointer, report);
      for (const {value, pointer} of definition.schemas) check(value, pointer, report);
    },
    violation(violation, report) {
      if (ownerOf(violation) !== 'externaldocs-url') return;
      report('Unexpected `externalDocs` without `url`, expected one', undefined, {
        code: 'RequiredPropertyMissing',
      });
    },
  },
};

function check(holder: JsonObject, pointer: Pointer, report: Report): void {
  const url = textOf(objectOf(holder['externalDocs'])['url']);
  if (url === undefined || isAbsoluteUrl(url)) return;
  report(`Unexpected URL ${quote(url)}, expected an absolute one with https`, {
    pointer: child(pointer, 'externalDocs', 'url'),
  });
}
