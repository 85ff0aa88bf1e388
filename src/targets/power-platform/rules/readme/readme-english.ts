import {quote} from '../../../../core/json/value.js';
import {foreignPartOf} from '../_helpers/foreign-language.js';
import {linksIn, proseLines} from '../_helpers/markdown-prose.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {MarkdownNode, PowerPlatformRule} from '../nodes.js';

export const readmeEnglish: PowerPlatformRule = {
  id: 'readme-english',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: 'The readme is written in English, and the images it shows are in the folder.',
  why: 'Reviewers read English only; an image that is missing leaves a gap in the page.',
  source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/793',
  examples: [
    {name: 'English', readme: readmeWith(), expected: []},
    {
      name: 'German',
      readme:
        '# Gezeiten\n\nDer Connector liest die Gezeiten von einem Hafen und zeigt sie auf der Seite.\n',
      expected: [
        'readme:1:1: Unexpected German words `der`, `von`, `und` in the readme, expected English',
      ],
    },
    {
      name: 'an image that is not there',
      readme: readmeWith({deployment: '## Deployment Instructions\n![Pier](pier.png)'}),
      expected: [
        'readme:20:1: Unexpected image `pier.png` that is missing, expected a file of the folder',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      const foreign = foreignPartOf(
        proseLines(readme)
          .map(({text}) => text)
          .join('\n'),
      );
      if (foreign)
        report(
          `Unexpected ${foreign.replace(/^the /, '')} in the readme, expected English`,
          readme.at(1),
        );
      const {fileNames} = readme.connector.assets;
      for (const {text, line} of missingImages(readme, fileNames)) {
        const found = `Unexpected image ${quote(text)} that is missing`;
        report(`${found}, expected a file of the folder`, readme.at(line));
      }
    },
  },
};

/** Images named without a folder: what lies in others is not known here. */
function missingImages(readme: MarkdownNode, fileNames: readonly string[]) {
  const known = new Set(fileNames.map(name => name.toLowerCase()));
  return linksIn(readme)
    .map(({text, line}) => ({text: text.replace(/^\.\//, ''), line}))
    .filter(({text}) => /^[^/:\\?#]+\.(png|jpe?g|gif|svg|webp)$/i.test(text))
    .filter(({text}) => !known.has(text.toLowerCase().replaceAll('%20', ' ')));
}
