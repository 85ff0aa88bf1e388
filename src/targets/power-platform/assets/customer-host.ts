import type {JsonObject} from '../../../core/json/value.js';
import {dynamicHostUrl} from './policies.js';
import type {SignInAssets} from './sign-in-assets.js';
import {securedParameter} from './ui-definition.js';

const PLACEHOLDER = /\{([0-9a-zA-Z_:-]+)\}/g;

/** `https://{instance}.example.org` → a connection parameter for each placeholder, and the policy that uses them. */
export function customerHostAssets(host: string): SignInAssets {
  const names = [...new Set([...host.matchAll(PLACEHOLDER)].map(match => match[1] ?? ''))];
  const url = host.replace(PLACEHOLDER, (_, name: string) => `@connectionParameters('${name}')`);
  const isWhole = names.length === 1 && host === `{${names[0]}}`;
  const parameters = Object.fromEntries(
    names.map((name, index) => [name, hostParameter(name, host, index)]),
  );
  return {
    parameters,
    policies: [dynamicHostUrl(isWhole || /^https?:/.test(url) ? url : `https://${url}`)],
  };
}

function hostParameter(name: string, host: string, index: number): JsonObject {
  const description =
    host === `{${name}}`
      ? 'The address of your instance, with https://'
      : `The part {${name}} of the address ${host}`;
  const displayName = titleOf(name);
  return securedParameter('string', {
    displayName,
    description,
    tooltip: `Provide your ${displayName}`,
    tabIndex: index + 1,
    clearText: true,
  });
}

/** `instanceUrl` → `Instance URL`. */
function titleOf(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[_:\s-]+/)
    .filter(word => word !== '');
  const titled = words
    .map(word => (/^(url|id|api)$/i.test(word) ? word.toUpperCase() : word.toLowerCase()))
    .join(' ');
  return titled.charAt(0).toUpperCase() + titled.slice(1);
}
