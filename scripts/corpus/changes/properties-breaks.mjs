import {isObject, withAt} from './places.mjs';

/** The same for apiProperties.json: see breaks.mjs. */
export const PROPERTIES_BREAKS = [
  {
    kind: 'connection parameter removed',
    rule: 'chg-connection-param-removed',
    // One that a set has too may stand for it.
    find: root =>
      root.properties?.connectionParameterSets
        ? []
        : connectionParametersIn(root).filter(({value}) => !isOAuth(value)),
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

function isOAuth({type, oAuthSettings}) {
  return String(type).toLowerCase() === 'oauthsetting' && isObject(oAuthSettings);
}
