import {join} from 'node:path';
import {writeConnector} from './inputs.mjs';
import {CLI, memoryOf, ratioOf} from './measure.mjs';

const PARSE_ALL =
  "const fs = require('node:fs'); const [, folder] = process.argv;" +
  'for (const entry of fs.readdirSync(folder, {recursive: true, withFileTypes: true})) {' +
  " if (!entry.isFile() || !entry.name.endsWith('.json')) continue;" +
  " const text = fs.readFileSync(entry.parentPath + '/' + entry.name, 'utf8');" +
  ' try { JSON.parse(text); } catch {} }';

/** Many connectors in one run: made ones, and real ones where they are there. */
export function testConnectorFigures(folder, corpus) {
  const piles = {few: 20, many: 200, most: 1000};
  const [few, many, most] = Object.entries(piles).map(([name, count]) =>
    pile(join(folder, name), count),
  );
  const rows = [
    figureOf('test-connector, 200 connectors of 30 KB / parse them', many),
    {
      figure: 'test-connector, memory for 200 connectors / for 20',
      goal: 1.3,
      measured: memoryOf(callFor(many)) / memoryOf(callFor(few)),
    },
    {
      figure: 'test-connector, memory for 1000 connectors / for 200',
      goal: 1.3,
      measured: memoryOf(callFor(most)) / memoryOf(callFor(many)),
    },
  ];
  if (corpus === undefined) return rows;
  return [...rows, figureOf('test-connector, real connectors / parse them', corpus, 5)];
}

function figureOf(figure, folder, pairs) {
  return {figure, goal: 3, measured: ratioOf(['-e', PARSE_ALL, folder], callFor(folder), pairs)};
}

function pile(folder, count) {
  for (let number = 1; number <= count; number += 1)
    writeConnector(join(folder, `connector-${number}`), 30_000);
  return folder;
}

function callFor(folder) {
  return [CLI, 'test-connector', folder];
}
