import {listOf, objectOf, quote} from '../../../../core/json/value.js';
import type {Report, Where} from '../../../../lint/rule.js';
import {identityPlaceholderIn, placeholderIn} from '../_helpers/placeholders.js';
import type {MarkdownNode, PowerPlatformRule} from '../nodes.js';

export const defNoPlaceholders: PowerPlatformRule = {
  id: 'def-no-placeholders',
  severity: {custom: 'warning', verified: 'error', independent: 'error'},
  summary:
    'No text of a template is left: no `____`, `<<name>>`, `lorem ipsum`, `TODO`, `contoso` or `example.com`.',
  why: 'Reviewers send back what was not filled in, and users see it in the designer.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
  examples: [
    {name: 'texts of its own', expected: []},
    {
      name: 'a line to fill in',
      definition: {paths: {'/tides': {get: {description: 'Lists the tides of ____ for one day.'}}}},
      expected: [
        '#/paths/~1tides/get/description: Unexpected placeholder `____`, expected a text of your own',
      ],
    },
    {
      name: 'a mail address of nobody',
      definition: {info: {contact: {email: 'support@example.com'}}},
      expected: [
        '#/info/contact/email: Unexpected placeholder `example.com`, expected a text of your own',
      ],
    },
    {
      name: 'a publisher of nobody',
      properties: {properties: {publisher: 'Contoso'}},
      expected: [
        'properties#/properties/publisher: Unexpected placeholder `Contoso`, expected a text of your own',
      ],
    },
    {
      name: 'a readme that is not written yet',
      readme: '# Harbour Tides\n\nTODO: say what it does.\n',
      expected: ['readme:3:1: Unexpected placeholder `TODO:`, expected a text of your own'],
    },
  ],
  check: {
    definition({value}, report) {
      const contact = objectOf(objectOf(value['info'])['contact']);
      for (const key of ['name', 'url', 'email'])
        tell(report, identityPlaceholderIn(contact[key]), ['info', 'contact', key]);
      for (const [index, entry] of listOf(value['x-ms-connector-metadata']).entries()) {
        const found = identityPlaceholderIn(objectOf(entry)['propertyValue']);
        tell(report, found, ['x-ms-connector-metadata', index, 'propertyValue']);
      }
    },
    text({text, key, position}, report) {
      const isTitle = position === 'info' && key === 'title';
      tell(report, isTitle ? identityPlaceholderIn(text) : placeholderIn(text));
    },
    properties({properties}, report) {
      for (const key of ['publisher', 'stackOwner'])
        tell(report, identityPlaceholderIn(properties[key]), ['properties', key]);
    },
    readme: ({text, at}, report) => tellLines(report, text, at),
    intro: ({text, at}, report) => tellLines(report, text, at),
  },
};

function tell(report: Report, found: string | undefined, where?: Where): void {
  if (found !== undefined)
    report(`Unexpected placeholder ${quote(found)}, expected a text of your own`, where);
}

function tellLines(report: Report, text: string, at: MarkdownNode['at']): void {
  for (const [index, line] of text.split('\n').entries())
    tell(report, placeholderIn(line), at(index + 1));
}
