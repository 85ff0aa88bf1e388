import {isObject, withAt} from './places.mjs';

/** The same for apiProperties.json: see breaks.mjs. */
export const PROPERTIES_BREAKS = [
  {
    kind: 'connection parameter removed',
    rule: 'chg-connection-param-removed',
    // What signs in is told as that.
    find: root => parametersAlone(root).filter(one => !isOAuth(one.value) && !isCredential(one)),
    change: (root, {way}) => withAt(root, way, undefined),
    told: ({way}) => way.slice(0, -1),
  },
  {
    kind: 'required connection parameter added',
    rule: 'chg-connection-param-removed',
    find: root => connectionParametersIn(root).slice(0, 1),
    change: root => withAt(root, [...CONNECTION, 'added'], REQUIRED),
    told: () => [...CONNECTION, 'added'],
  },
  {
    kind: 'key or password removed',
    rule: 'chg-auth-removed',
    find: root => (parametersAlone(root).some(isCredential) ? [{}] : []),
    change: root => ({
      ...root,
      properties: {...root.properties, connectionParameters: withoutCredentials(root)},
    }),
    told: () => CONNECTION,
  },
  {
    kind: 'identity provider changed',
    rule: 'chg-auth-removed',
    find: root => connectionParametersIn(root).filter(({value}) => isOAuth(value)),
    change: (root, {way}) => withAt(root, [...way, 'oAuthSettings', 'identityProvider'], 'other'),
    told: ({way}) => way,
  },
];

const CONNECTION = ['properties', 'connectionParameters'];
const REQUIRED = {type: 'string', uiDefinition: {constraints: {required: 'true'}}};

function connectionParametersIn(root) {
  const parameters = root?.properties?.connectionParameters;
  return Object.entries(isObject(parameters) ? parameters : {})
    .filter(([, value]) => isObject(value))
    .map(([name, value]) => ({way: [...CONNECTION, name], value}));
}

/** One that a set has too may stand for it. */
function parametersAlone(root) {
  return root?.properties?.connectionParameterSets ? [] : connectionParametersIn(root);
}

function withoutCredentials(root) {
  const others = connectionParametersIn(root).filter(one => !isCredential(one));
  return Object.fromEntries(others.map(({way, value}) => [way.at(-1), value]));
}

/** `token:secret` belongs to the sign-in of `token`. */
function isCredential({way, value}) {
  const name = way.at(-1).toLowerCase();
  if (name.includes(':')) return false;
  return String(value.type).toLowerCase() === 'securestring' || /^(username|password)$/.test(name);
}

function isOAuth({type, oAuthSettings}) {
  return String(type).toLowerCase() === 'oauthsetting' && isObject(oAuthSettings);
}
