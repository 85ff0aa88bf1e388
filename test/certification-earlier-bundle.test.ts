import {describe, expect, test} from '@jest/globals';
import {bundleWith, FOLDER} from './support/certification-bundle.js';
import {findings, type Run} from './support/run.js';

describe('an earlier bundle in the same folder', () => {
  const old = {
    'out/upload/ConnectorPackage.zip': 'PK',
    [`out/${FOLDER}/script.csx`]: '// old',
    'out/certified-connectors/Harbours/readme.md': '# Old',
    'out/notes.txt': 'mine',
  };

  test('is told of, file by file, and kept', async () => {
    const done = await bundleWith({files: old, words: ['--force']});
    expect(done.exitCode).toBe(0);
    expect(findings(done).map(line => line.split(':')[0])).toEqual([
      `out/${FOLDER}/script.csx  output-directory`,
      'out/certified-connectors/Harbours  output-directory',
      'out/upload/ConnectorPackage.zip  output-directory',
    ]);
    expect([...done.host.files.keys()]).toEqual(expect.arrayContaining(Object.keys(old)));
  });

  test('is no hindrance where there is nothing of it', async () => {
    const first = await bundleWith({});
    const files = Object.fromEntries(first.host.files);
    const again = await bundleWith({files, words: ['--force']});
    expect(findings(again)).toEqual([]);
    expect(hexOf(again)).toEqual(hexOf(first));
  });
});

/** All files there are then, in a form that shows every byte. */
function hexOf({host}: Run): object {
  const files = [...host.files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('hex')]);
  return Object.fromEntries(files);
}
