import type {Command, Plan} from '../../../core/plan.js';
import {saidBy} from './explain-failure.js';
import {isOlder, versionIn} from './output.js';
import {type Pac, pacCommand} from './pac-command.js';

/** Flags that older versions lack. Source: release notes of powerplatform-actions 1.5.0 and of pac. */
const SINCE: Readonly<Record<string, string>> = {
  '--githubFederated': '1.32.0',
  '--azureDevOpsFederated': '1.32.0',
};

const SECONDS = 60;

/** A plan that first asks pac for its version, where a flag needs a newer one than any; else the plan itself. */
export function checkVersion(command: Command, pac: Pac, plan: () => Plan): Plan {
  const flag = command.args.find(arg => Object.hasOwn(SINCE, arg));
  if (flag === undefined) return plan();
  return {
    diagnostics: [],
    run: [pacCommand(pac, {args: ['help'], timeoutSeconds: SECONDS, shows: 'never'})],
    foreseen: [command],
    andThen: outcome => {
      const version = versionIn(saidBy(outcome));
      const since = SINCE[flag] ?? '';
      if (version === undefined || !isOlder(version, since)) return plan();
      const message = `Unexpected pac ${version}, expected ${since} or newer for \`${flag}\`: update it (\`dotnet tool update --global Microsoft.PowerApps.CLI.Tool\`)`;
      return {
        diagnostics: [{rule: 'pac-version', severity: 'error', file: '', pointer: '', message}],
        result: {pacVersion: version},
      };
    },
  };
}
