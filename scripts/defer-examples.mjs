import {readFile} from 'node:fs/promises';

/** A rule's examples as the formatter lays them out: the only place where a list of this name begins so. */
const EXAMPLES = /^ {2}examples: (\[[\s\S]*?^ {2}\]),$/m;

/**
 * esbuild plugin: examples of rules become getters. They are a third of the code, and only a rule's page shows them:
 * what a getter returns is built when it is asked for, which takes a tenth off the time of every other command.
 */
export const deferExamples = {
  name: 'defer-examples',
  setup(build) {
    build.onLoad({filter: /[/\\]src[/\\]targets[/\\].*\.ts$/}, async ({path}) => {
      const text = await readFile(path, 'utf8');
      return {contents: text.replace(EXAMPLES, 'get examples() { return $1; },'), loader: 'ts'};
    });
  },
};
