import {join} from 'node:path';
import {writeConnector} from './inputs.mjs';
import {CLI, ratioOf, timesOf} from './measure.mjs';

const COPY =
  "const fs = require('node:fs'); const [, from, to] = process.argv;" +
  "fs.writeFileSync(to, JSON.stringify(JSON.parse(fs.readFileSync(from, 'utf8')), null, 2));";

/** A small definition, a large one, and what lies between them. */
export function newConnectorConfigFigures(folder) {
  const small = writeConnector(join(folder, 'small'), 30_000);
  const large = writeConnector(join(folder, 'large'), 1_000_000);
  const copy = ['-e', COPY, large.definition, join(folder, 'copy.json')];
  return [
    {
      figure: 'new-connector-config, 30 KB / bare node',
      goal: 4,
      measured: ratioOf(['-e', '0'], callFor(small, folder)),
    },
    {
      figure: 'new-connector-config, 1.0 MB / read, parse and write it',
      goal: 3,
      measured: ratioOf(copy, callFor(large, folder)),
    },
    {
      figure: 'new-connector-config, a KB from 300 to 1000 / from 10 to 300',
      goal: 1.3,
      measured: linearity(folder),
    },
  ];
}

/** How much more one KB costs in a large definition than in a small one; 1 is linear. */
function linearity(folder) {
  const sizes = [10_000, 300_000, 1_000_000];
  const inputs = sizes.map(size => writeConnector(join(folder, `size-${size}`), size));
  const [low, middle, high] = timesOf(inputs.map(input => callFor(input, folder)));
  const [lowBytes, middleBytes, highBytes] = inputs.map(({bytes}) => bytes);
  const [first, second] = [
    (middle - low) / (middleBytes - lowBytes),
    (high - middle) / (highBytes - middleBytes),
  ];
  return second / first;
}

function callFor({configFile}, folder) {
  const output = ['--output-directory', join(folder, 'out'), '--force', '--quiet'];
  return [CLI, 'new-connector-config', '--config-file', configFile, ...output];
}
