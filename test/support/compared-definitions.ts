import {BASE_DEFINITION} from './example-connector.js';

/** A definition, and one in which an operation is hidden and a property of an answer has another name. */
export const OLD = JSON.stringify(BASE_DEFINITION, null, 2);
export const NEW = OLD.replace(
  '"ListTides"',
  '"ListTides",\n        "x-ms-visibility": "internal"',
).replace('"count": {', '"height": {');
