import {quote, textOf} from '../../../../core/json/value.js';
import {child} from '../../../../core/pointer.js';
import type {Node} from '../../../../lint/definition/nodes.js';
import type {Report} from '../../../../lint/rule.js';
import {orList} from './check-shape.js';

/** Formats that the service knows, and the type that each belongs to. */
const TYPE_OF_FORMAT: Readonly<Record<string, string>> = {
  int32: 'integer',
  int64: 'integer',
  float: 'number',
  double: 'number',
  byte: 'string',
  binary: 'string',
  date: 'string',
  'date-time': 'string',
  'date-no-tz': 'string',
  password: 'string',
  email: 'string',
  html: 'string',
  uri: 'string',
  uuid: 'string',
};

const FORMATS = orList(Object.keys(TYPE_OF_FORMAT));

/** Reports a `format` that the service does not know, or that belongs to another type. */
export function checkFormat({pointer, value}: Node, report: Report): void {
  const format = textOf(value['format']);
  const type = textOf(value['type']);
  if (format === undefined) return;
  const at = {pointer: child(pointer, 'format')};
  const expected = Object.hasOwn(TYPE_OF_FORMAT, format) ? TYPE_OF_FORMAT[format] : undefined;
  if (expected === undefined) {
    const found = format === '' ? 'empty `format`' : `format ${quote(format)}`;
    const orNone = format === '' ? ', or no such key' : '';
    report(`Unexpected ${found}, expected ${FORMATS}${orNone}`, at);
  } else if (type !== undefined && type !== expected) {
    report(
      `Unexpected format ${quote(format)} on type ${quote(type)}, expected type ${quote(expected)}`,
      at,
    );
  }
}
