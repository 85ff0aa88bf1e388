/** Hosts where Microsoft Entra ID issues tokens, national clouds and older names included. */
const HOSTS: ReadonlySet<string> = new Set([
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.windows.net',
  'login.microsoftonline.us',
  'login-us.microsoftonline.com',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
  'login.microsoftonline.de',
  'sts.windows.net',
]);

/** Whether an address is a sign-in page of Microsoft Entra ID. Azure AD B2C is not: it is a provider of its own. */
export function isMicrosoftLogin(address: string): boolean {
  const url = parseUrl(address);
  return url !== undefined && HOSTS.has(url.hostname);
}

/** Whether an address of Entra ID is its 2.0 endpoint, which asks for scopes instead of a resource. */
export function isScopesEndpoint(address: string): boolean {
  return parseUrl(address)?.pathname.includes('/oauth2/v2.0/') ?? false;
}

/** `https://login.microsoftonline.com/common/oauth2/authorize` → the login address and the tenant in it. */
export function partsOfLogin(address: string): {
  readonly loginUri: string;
  readonly tenantId: string;
} {
  const url = parseUrl(address);
  const tenant = url?.pathname.split('/')[1] ?? '';
  const isTenant = tenant !== '' && tenant !== 'oauth2' && !/[{}]|%7b/i.test(tenant);
  return {
    loginUri: url?.origin ?? 'https://login.microsoftonline.com',
    tenantId: isTenant ? tenant : 'common',
  };
}

function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
