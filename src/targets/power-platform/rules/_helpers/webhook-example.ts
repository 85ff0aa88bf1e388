import type {JsonObject} from '../../../../core/json/value.js';

interface Changes {
  readonly operation?: JsonObject;
  readonly path?: JsonObject;
  readonly body?: JsonObject;
  readonly url?: JsonObject;
  readonly paths?: JsonObject;
}

const CONTENT: JsonObject = {
  description: 'What is sent when the tide turns.',
  schema: {
    type: 'object',
    properties: {height: {type: 'number', 'x-ms-summary': 'Height', description: 'In metres.'}},
  },
};

/** For examples: a definition with the faultless webhook `OnTide`, changed where wanted; null removes a member of `path` or `paths`. */
export function withWebhook({operation, path, body, url, paths}: Changes = {}): JsonObject {
  const callback = {
    type: 'string',
    'x-ms-notification-url': true,
    'x-ms-visibility': 'internal',
    ...url,
  };
  const schema = {
    type: 'object',
    required: ['callback'],
    properties: {callback},
    ...body,
  };
  const post = {
    operationId: 'OnTide',
    summary: 'When the tide turns',
    description: 'This operation triggers when the tide turns.',
    'x-ms-trigger': 'single',
    parameters: [{name: 'body', in: 'body', required: true, schema}],
    responses: {201: {description: 'Subscribed.'}},
    ...operation,
  };
  const remove = {
    operationId: 'RemoveSubscription',
    'x-ms-visibility': 'internal',
    parameters: [{name: 'id', in: 'path', type: 'string', required: true}],
    responses: {204: {description: 'Removed.'}},
  };
  return {
    paths: {
      '/subscriptions': withoutNulls({'x-ms-notification-content': CONTENT, post, ...path}),
      '/subscriptions/{id}': {delete: remove},
      ...paths,
    },
  };
}

function withoutNulls(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}
