import {quote, textOf} from '../../../../core/json/value.js';
import {checkSection, findSection, README_SECTIONS} from '../_helpers/find-section.js';
import {readmeWith} from '../_helpers/readme-example.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

const SECTION = README_SECTIONS.operations;
const SHOWN = 3;

export const readmeOperations: PowerPlatformRule = {
  id: 'readme-operations',
  severity: {custom: 'off', verified: 'warning', independent: 'warning'},
  summary: `The readme has a section "${SECTION.name}" that names each operation users see.`,
  why: 'Users look there for what the connector can do; reviewers compare it with the definition.',
  source:
    'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/templates/certified-connectors/readme.md',
  examples: [
    {name: 'every operation by its summary', readme: readmeWith(), expected: []},
    {
      name: 'every operation by its id',
      readme: readmeWith({operations: '## Supported Operations\n- ListTides'}),
      expected: [],
    },
    {
      name: 'no section',
      readme: readmeWith({operations: ''}),
      expected: [
        'readme:1:1: Unexpected readme without the section `Supported Operations`, expected one with text',
      ],
    },
    {
      name: 'an operation that is not named',
      readme: readmeWith({operations: '## Supported Operations\nReads the water.'}),
      expected: [
        'readme:9:1: Unexpected section `Supported Operations` without `List tides`, expected the operation',
      ],
    },
  ],
  check: {
    readme(readme, report) {
      checkSection(readme, SECTION, report);
      const section = findSection(readme, SECTION);
      if (!section || section.body === '') return;
      const {missing, count} = unnamedOperations(readme.text, readme.connector);
      if (missing.length === 0) return;
      const names = missing.slice(0, SHOWN).map(quote).join(', ');
      const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
      const found = `Unexpected section ${quote(section.text)} without ${names}${more}`;
      report(
        `${found}, expected ${count === 1 ? 'the operation' : `all ${count} operations`}`,
        readme.at(section.line),
      );
    },
  },
};

/** Summaries of visible operations that stand nowhere in a readme, and how many visible ones there are. */
function unnamedOperations(
  text: string,
  {definition}: ConnectorNode,
): {missing: string[]; count: number} {
  const written = comparable(text);
  const operations = (definition?.operations ?? []).filter(
    ({isInternal, isDeprecated}) => !isInternal && !isDeprecated,
  );
  const missing = operations.flatMap(({value, id}) => {
    const names = [textOf(value['summary']), id].filter(name => name !== undefined);
    const isNamed = names.some(name => written.includes(comparable(name)));
    return isNamed || names[0] === undefined ? [] : [names[0]];
  });
  return {missing, count: operations.length};
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
