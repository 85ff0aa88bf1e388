import type {Cmdlet} from './cmdlet.js';

export const newCertificationBundle: Cmdlet = {
  name: 'new-certification-bundle',
  summary:
    'Make all that certification asks for: the folder of the pull request, readme, intro, upload and a checklist.',
  options: [
    {flag: '--config-file <file>', summary: 'the config.json to read', isRequired: true},
    {flag: '--output-directory <folder>', summary: 'the folder to write into', isRequired: true},
    {
      flag: '--environment-name <name>',
      summary:
        'the environment of the config in which you try the connector: the calls of CHECKLIST.md name it. None of its values goes into the bundle',
    },
    {flag: '--connector-solution <zip>', summary: 'the exported solution with the connector'},
    {flag: '--flow-solution <zip>', summary: 'the exported solution with a flow that uses it'},
    {flag: '--plugin-solution <zip>', summary: 'the exported solution with an AI plugin'},
    {flag: '--isv-studio', summary: 'write the flat zip of before 2024 as well'},
    {
      flag: '--against <path>',
      summary:
        'what is published: a folder, a file, git:REVISION:PATH, or git:REVISION for the folder of this connector in it. What breaks flows and apps is a warning, and listed in CHECKLIST.md; compare-connector fails on it',
    },
    {
      flag: '--only-changed',
      summary: 'write nothing where the folder of the pull request is the same as in --against',
    },
    {
      flag: '--force',
      summary: 'replace files that connectorsmith writes, in a folder that is not empty',
    },
  ],
  isWriter: true,
  examples: [
    'connectorsmith new-certification-bundle --config-file config.json --output-directory bundle',
    'connectorsmith new-certification-bundle --config-file config.json --output-directory bundle --connector-solution connector.zip --flow-solution flow.zip --force',
    'connectorsmith new-certification-bundle --config-file config.json --output-directory bundle --against git:upstream/dev --only-changed',
  ],
  plan: async ({options}, reader) => {
    const {planNewCertificationBundle} = await import('./plan-new-certification-bundle.js');
    const text = (key: string) => options[key] as string | undefined;
    return planNewCertificationBundle(
      {
        configFile: String(options['configFile']),
        outputDirectory: String(options['outputDirectory']),
        environmentName: text('environmentName'),
        solutions: {
          connector: text('connectorSolution'),
          flow: text('flowSolution'),
          plugin: text('pluginSolution'),
        },
        isIsvStudio: options['isvStudio'] === true,
        against: text('against'),
        isOnlyChanged: options['onlyChanged'] === true,
        isForced: options['force'] === true,
      },
      reader,
    );
  },
};
