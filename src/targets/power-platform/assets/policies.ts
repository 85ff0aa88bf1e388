import type {JsonObject} from '../../../core/json/value.js';

/** A policy that puts a header on every request, over one that is there. */
export function setHeader(name: string, value: string): JsonObject {
  return {
    templateId: 'setheader',
    title: `Set header ${name}`,
    parameters: {
      'x-ms-apimTemplateParameter.name': name,
      'x-ms-apimTemplateParameter.value': value,
      'x-ms-apimTemplateParameter.existsAction': 'override',
      'x-ms-apimTemplate-policySection': 'Request',
    },
  };
}

/** A policy that puts a query parameter on every request, over one that is there. */
export function setQueryParameter(name: string, value: string): JsonObject {
  return {
    templateId: 'setqueryparameter',
    title: `Set query parameter ${name}`,
    parameters: {
      'x-ms-apimTemplateParameter.name': name,
      'x-ms-apimTemplateParameter.value': value,
      'x-ms-apimTemplateParameter.existsAction': 'override',
    },
  };
}

/** A policy that sends every request to the customer's own host. */
export function dynamicHostUrl(urlTemplate: string): JsonObject {
  return {
    templateId: 'dynamichosturl',
    title: 'Set host URL',
    parameters: {'x-ms-apimTemplateParameter.urlTemplate': urlTemplate},
  };
}
