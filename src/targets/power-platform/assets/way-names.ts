import type {SignIn} from '../../../core/sign-in/sign-in.js';

/** The ways to sign in, as people call them. */
export const WAY_NAMES: Readonly<Record<SignIn['kind'], string>> = {
  'api-key': 'API key',
  basic: 'User name and password',
  'authorization-code': 'OAuth 2.0',
  'entra-id': 'Microsoft Entra ID',
  'client-credentials': 'Client credentials',
};
