import type {CmdletOption} from './cmdlet.js';
import {PAC_OPTIONS, secretOptions} from './pac-options.js';

/** Flags that new-connector and update-connector share. */
export const DEPLOYMENT_OPTIONS: readonly CmdletOption[] = [
  {
    flag: '--environment <environment>',
    summary: "the id or URL of the environment; else that of settings.json, else the profile's",
  },
  {flag: '--solution-unique-name <name>', summary: 'the solution to add the connector to'},
  ...secretOptions('client-secret', 'the client secret of an OAuth connector'),
  {flag: '--save', summary: "write the connector's id into settings.json"},
  ...PAC_OPTIONS,
];
