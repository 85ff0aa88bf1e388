import {textOf} from '../../../../core/json/value.js';
import type {ConnectorNode, PropertiesNode} from '../nodes.js';

/**
 * Whether a script signs in by the client credentials grant: the connection asks for the client's id and
 * secret, setheader policies hand both on, and there is a script that can take them.
 */
export function signsInByScript({properties, script}: ConnectorNode): boolean {
  if (!properties || !script) return false;
  return ['clientid', 'clientsecret'].every(name => handsOn(properties, name));
}

function handsOn({parameters, policies}: PropertiesNode, name: string): boolean {
  const parameter = parameters.find(one => one.name.toLowerCase().replaceAll('_', '') === name);
  if (!parameter) return false;
  return policies.some(({templateId, parameters: given}) => {
    const value = templateId === 'setheader' ? textOf(given['value']) : undefined;
    return value?.includes(`@connectionParameters('${parameter.name}'`) ?? false;
  });
}
