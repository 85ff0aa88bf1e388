import {objectOf, textOf} from '../../../../core/json/value.js';
import {introWith} from '../_helpers/intro-example.js';
import type {MarkdownNode, PowerPlatformRule} from '../nodes.js';

const MOST_SENTENCES = 8;

export const introLead: PowerPlatformRule = {
  id: 'intro-lead',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: `The intro opens with one paragraph of at most ${MOST_SENTENCES} sentences, other than the description.`,
  why: 'The documentation shows both, one below the other: the same text twice, or a bare heading, tells readers nothing.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
  examples: [
    {name: 'a paragraph of two sentences', intro: introWith({}), expected: []},
    {
      name: 'a heading first',
      intro: introWith({lead: ''}),
      expected: [
        'intro:1:1: Unexpected intro without text before its first heading, expected a paragraph',
      ],
    },
    {
      name: 'nine sentences',
      intro: introWith({lead: `${'High water. Low water. '.repeat(4)}And wind.`}),
      expected: ['intro:1:1: Unexpected 9 sentences at the start of the intro, expected at most 8'],
    },
    {
      name: 'two paragraphs',
      intro: introWith({lead: 'Tides of all harbours.\n\nFor every day.'}),
      expected: ['intro:1:1: Unexpected 2 paragraphs at the start of the intro, expected one'],
    },
    {
      name: 'the description again',
      intro: introWith({
        lead: 'Harbour Tides tells when the water is high and low in all harbours of the northern coast.',
      }),
      expected: [
        'intro:1:1: Unexpected description of the definition at the start of the intro, expected other words',
      ],
    },
  ],
  check: {
    intro({lead, at, connector}, report) {
      const description = textOf(objectOf(connector.definition?.value['info'])['description']);
      const problem = problemOf(lead, description);
      if (problem !== undefined) report(`Unexpected ${problem}`, at(1));
    },
  },
};

function problemOf(
  lead: MarkdownNode['lead'],
  description: string | undefined,
): string | undefined {
  const place = 'at the start of the intro';
  const paragraphs = lead.split(/\n\s*\n/).length;
  const sentences = lead.split(/[.!?](?:\s|$)/).filter(text => text.trim() !== '').length;
  if (lead === '') return 'intro without text before its first heading, expected a paragraph';
  if (paragraphs > 1) return `${paragraphs} paragraphs ${place}, expected one`;
  if (sentences > MOST_SENTENCES)
    return `${sentences} sentences ${place}, expected at most ${MOST_SENTENCES}`;
  if (lead !== description?.trim()) return undefined;
  return `description of the definition ${place}, expected other words`;
}
