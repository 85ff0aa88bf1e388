// Runs the commands over real connectors: npm run corpus -- DIR...
// Every folder below a DIR that has a definition (*swagger.json) and apiProperties.json is one connector.
// Fails on a crash, on a value that is lost, and on nothing else: findings are counted, not judged.
import {existsSync} from 'node:fs';
import {compareConnectorSection} from './corpus/compare-connector.mjs';
import {findConnectors} from './corpus/find-connectors.mjs';
import {newConnectorConfigSection} from './corpus/new-connector-config.mjs';
import {testConnectorSection} from './corpus/test-connector.mjs';

/** One for each command: connectors → {lines, failures}. A further command is a line here. */
const SECTIONS = [newConnectorConfigSection, testConnectorSection, compareConnectorSection];

const folders = process.argv.slice(2);
const present = folders.filter(folder => {
  if (!existsSync(folder)) console.log(`skipped: ${folder} is not there`);
  return existsSync(folder);
});
if (folders.length === 0) console.log('skipped: no folder given (npm run corpus -- DIR...)');
if (present.length > 0) process.exitCode = await run(present);

async function run(given) {
  const connectors = given.flatMap(findConnectors);
  console.log(`${connectors.length} connectors`);
  const failures = [];
  for (const section of SECTIONS) {
    const done = await section(connectors);
    console.log(`\n${done.lines.join('\n')}`);
    failures.push(...done.failures);
  }
  for (const failure of failures) console.log(`FAILED ${failure}`);
  return failures.length > 0 ? 1 : 0;
}
