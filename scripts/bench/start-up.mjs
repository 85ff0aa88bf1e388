import {CLI, ratioOf} from './measure.mjs';

/** What it costs to be asked for nothing. */
export function startUpFigures() {
  const bare = ['-e', '0'];
  return ['--version', '--help'].map(flag => ({
    figure: `${flag} / bare node`,
    goal: 1.5,
    measured: ratioOf(bare, [CLI, flag]),
  }));
}
