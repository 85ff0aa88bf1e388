import {FOLDER} from './certification-bundle.js';
import {type Run, textOf} from './run.js';

/** The readme of a verified publisher. */
export function readmeOf(done: Run): string {
  return textOf(done, `${FOLDER}/readme.md`);
}

/** The text of a section of level 2. */
export function section(markdown: string, name: string): string {
  return markdown.split(/^## /m).find(one => one.startsWith(`${name}\n`)) ?? '';
}

/** A text with all that the rules ask of it. */
export const text = (summary: string) => ({
  type: 'string',
  'x-ms-summary': summary,
  description: `Text of the ${summary.toLowerCase()}.`,
});

/** One operation with this answer and these inputs. */
export function withOperation(operation: object): object {
  const base = {
    operationId: 'ListTides',
    summary: 'List tides',
    description: 'Lists the tides of a day at all harbours.',
    responses: {200: {description: 'The tides.'}},
  };
  return {paths: {'/tides': {get: {...base, ...operation}}}};
}
