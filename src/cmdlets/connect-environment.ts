import type {Cmdlet} from './cmdlet.js';
import {PAC_OPTIONS, secretOptions} from './pac-options.js';

export const connectEnvironment: Cmdlet = {
  name: 'connect-environment',
  summary: 'Sign in to an environment: makes a profile of pac, in any way that pac has.',
  options: [
    {
      flag: '--environment <environment>',
      summary: "the profile's environment: its id, URL, or (part of) its name",
    },
    {flag: '--url <url>', summary: 'the same as --environment'},
    {flag: '--name <name>', summary: 'how the profile is called'},
    {
      flag: '--cloud <cloud>',
      summary: 'the cloud of the tenant',
      choices: ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China'],
    },
    {flag: '--tenant <tenant>', summary: 'the id or domain of the tenant'},
    {flag: '--device-code', summary: 'sign in on any device, with a code'},
    {flag: '--username <user>', summary: 'sign in as a user without multi-factor sign-in'},
    ...secretOptions('password', "the user's password"),
    {flag: '--application-id <id>', summary: 'sign in as an application (service principal)'},
    ...secretOptions('client-secret', "the application's secret"),
    {flag: '--certificate-disk-path <file>', summary: "the application's certificate"},
    ...secretOptions('certificate-password', 'the password of the certificate'),
    {flag: '--github-federated', summary: 'as the application, by the identity of a GitHub job'},
    {
      flag: '--azure-devops-federated',
      summary: 'as the application, by the identity of an Azure DevOps job',
    },
    {flag: '--managed-identity', summary: 'by the identity of the Azure machine'},
    ...PAC_OPTIONS,
  ],
  examples: [
    'connectorsmith connect-environment --environment https://contoso.crm.dynamics.com',
    'connectorsmith connect-environment --environment https://contoso.crm.dynamics.com --tenant contoso.com --application-id 6e0f4f6e-1d1c-4a3e-9f0b-5f1d7f3f0a11 --client-secret-env CLIENT_SECRET',
    'connectorsmith connect-environment --device-code --name contoso-test',
  ],
  plan: async (input, reader) => {
    const {planConnectEnvironment} = await import('./plan-connect-environment.js');
    return planConnectEnvironment(input, reader);
  },
};
