import {quote, textOf} from '../../../../core/json/value.js';
import type {PolicyNode} from '../nodes.js';

export const PREFIX = 'x-ms-apimTemplateParameter.';
export const OPERATION_NAME = 'x-ms-apimTemplate-operationName';
export const SECTION = 'x-ms-apimTemplate-policySection';

export interface TemplateParameter {
  readonly isRequired: boolean;
  /** The only texts that it may be. */
  readonly values?: readonly string[];
  /** Everything but triggerConfig is a text. */
  readonly isObject?: boolean;
}

export interface PolicyTemplate {
  /** Accepted spellings of its id; the first is the one to write. */
  readonly spellings: readonly string[];
  readonly parameters: Readonly<Record<string, TemplateParameter>>;
  /** Where in a call it may run; empty where that cannot be chosen. */
  readonly sections: readonly string[];
  /** In the published schema; of the others only the names are known, from connectors that use them. */
  readonly isPublished: boolean;
}

const needed: TemplateParameter = {isRequired: true};
const optional: TemplateParameter = {isRequired: false};
const REQUEST_OR_RESPONSE = ['Request', 'Response'];
const EXISTS_ACTION = oneOf('override', 'skip', 'append');

/** Every policy template that is publicly known, by its id in lower case. */
export const POLICY_TEMPLATES: Readonly<Record<string, PolicyTemplate>> = {
  setheader: template(
    ['setheader', 'SetHeader', 'setHeader'],
    {name: needed, value: needed, existsAction: EXISTS_ACTION},
    [...REQUEST_OR_RESPONSE, 'Failure'],
  ),
  dynamichosturl: template(['dynamichosturl', 'DynamicHostUrl', 'dynamicHostUrl'], {
    urlTemplate: needed,
  }),
  routerequesttoendpoint: template(['routerequesttoendpoint', 'RouteRequestToEndpoint'], {
    newPath: needed,
    httpMethod: oneOf(
      ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'],
      '@Request.OriginalHTTPMethod',
    ),
  }),
  setproperty: template(
    ['setproperty', 'SetProperty'],
    {
      newPropertyParentPathTemplate: needed,
      newPropertySubPathTemplate: needed,
      propertyValuePathTemplate: needed,
    },
    REQUEST_OR_RESPONSE,
  ),
  setqueryparameter: template(['setqueryparameter', 'SetQueryParameter', 'setQueryParameter'], {
    name: needed,
    value: needed,
    existsAction: EXISTS_ACTION,
  }),
  pollingtrigger: template(['pollingtrigger', 'PollingTrigger'], {
    triggerConfig: {isRequired: true, isObject: true},
    triggerDataPath: needed,
  }),
  stringreplace: template(
    ['stringreplace', 'StringReplace'],
    {
      propertyParentPath: needed,
      propertySubPath: optional,
      sourceString: needed,
      replacementString: needed,
      newPropertyPath: needed,
    },
    REQUEST_OR_RESPONSE,
  ),
  updatenextlink: template(['updatenextlink'], {
    nextLinkPropertyName: needed,
    nextLinkParentPropertyPath: optional,
  }),
  convertobjecttoarray: template(
    ['convertobjecttoarray', 'ConvertObjectToArray'],
    {
      propertyParentPath: needed,
      propertySubPath: optional,
      newPropertyPath: needed,
      keyName: optional,
      valueName: optional,
    },
    REQUEST_OR_RESPONSE,
  ),
  convertarraytoobject: template(
    ['convertarraytoobject', 'ConvertArrayToObject'],
    {
      propertyParentPath: needed,
      propertySubPath: optional,
      keyWithinCollectionPath: needed,
      newPropertyPath: needed,
      retainKey: oneOf('true', 'false'),
    },
    REQUEST_OR_RESPONSE,
  ),
  setvaluefromurl: template(
    ['setvaluefromurl', 'SetValueFromUrl'],
    {
      parameterTemplate: needed,
      parameterValueUrl: needed,
      parameterValuePathTemplate: needed,
      httpMethod: oneOf('GET', 'POST', 'PUT'),
    },
    REQUEST_OR_RESPONSE,
  ),
  stringtoarray: template(
    ['stringtoarray', 'StringToArray'],
    {
      propertyParentPath: needed,
      propertySubPath: optional,
      delimiterList: needed,
      childPropertyName: needed,
      newPropertyPath: needed,
    },
    REQUEST_OR_RESPONSE,
  ),
  encodepropertyvalue: template(
    ['encodepropertyvalue', 'EncodePropertyValue'],
    {propertyParentPath: needed, propertySubPath: optional, newPropertyPath: needed},
    REQUEST_OR_RESPONSE,
  ),
  setconnectionstatustounauthenticated: unpublished('setconnectionstatustounauthenticated'),
  moveproperties: unpublished('moveproperties'),
  dynamicsubdomain: unpublished('dynamicsubdomain'),
};

function template(
  spellings: readonly string[],
  parameters: PolicyTemplate['parameters'],
  sections: readonly string[] = [],
): PolicyTemplate {
  return {spellings, parameters, sections, isPublished: true};
}

function unpublished(id: string): PolicyTemplate {
  return {spellings: [id], parameters: {}, sections: [], isPublished: false};
}

function oneOf(...values: string[]): TemplateParameter {
  return {isRequired: false, values};
}

/** The template of a policy, in whatever letters its id is written. */
export function templateOf({templateId}: PolicyNode): PolicyTemplate | undefined {
  return Object.hasOwn(POLICY_TEMPLATES, templateId) ? POLICY_TEMPLATES[templateId] : undefined;
}

/** How messages call a policy: by its title, or by its template where it has none. */
export function nameOfPolicy({value, templateId}: PolicyNode): string {
  return quote(textOf(value['title'])?.trim() || templateId);
}
