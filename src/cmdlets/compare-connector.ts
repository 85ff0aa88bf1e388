import type {Cmdlet} from './cmdlet.js';

export const compareConnector: Cmdlet = {
  name: 'compare-connector',
  summary: 'Tell what a new version of a connector breaks in flows and apps that use the old one.',
  arguments: [
    {
      name: '<old>',
      summary:
        'the published version: an assets folder, a file, a config.json, or git:REVISION:PATH',
    },
    {name: '<new>', summary: 'the version to publish, in the same forms'},
  ],
  options: [
    {flag: '--summary', summary: 'also print what is new, changed and removed, as Markdown'},
  ],
  examples: [
    'connectorsmith compare-connector git:origin/main:certified-connectors/HarbourTides certified-connectors/HarbourTides',
    'connectorsmith compare-connector published/apiDefinition.json apiDefinition.json --summary',
  ],
  plan: async ({options, words}, reader) => {
    const {planCompareConnector} = await import('./plan-compare-connector.js');
    const [before = '', after = ''] = words;
    return planCompareConnector({before, after, isSummary: options['summary'] === true}, reader);
  },
};
