import fc from 'fast-check';

/** Names that mean something to JavaScript or to pointers, and plain ones. */
export const anyKey = fc.oneof(
  {weight: 3, arbitrary: fc.string({maxLength: 6})},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '',
      '/',
      '~',
      '~1',
      '0',
      ' ',
    ),
  },
);

const NUMBER = /^-?(0|[1-9][0-9]{0,19})(\.[0-9]{1,4})?([eE][+-]?[0-9]{1,2})?$/;

/** A JSON text, written by hand as it were: odd whitespace, escapes that need not be, numbers of every form. */
export const jsonText: fc.Arbitrary<string> = fc
  .letrec<{value: string}>(tie => ({
    value: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      fc.oneof(fc.constantFrom('true', 'false', 'null'), fc.stringMatching(NUMBER), stringText()),
      fc.tuple(fc.array(spaced(tie('value')), {maxLength: 4}), space()).map(arrayText),
      fc.tuple(uniqueMembers(tie('value')), space()).map(objectText),
    ),
  }))
  .value.chain(value => fc.tuple(space(), space()).map(([a, b]) => a + value + b));

function arrayText([items, inside]: [string[], string]): string {
  return items.length > 0 ? `[${items.join(',')}]` : `[${inside}]`;
}

function objectText([members, inside]: [string[], string]): string {
  return members.length > 0 ? `{${members.join(',')}}` : `{${inside}}`;
}

function uniqueMembers(value: fc.Arbitrary<string>): fc.Arbitrary<string[]> {
  const entry = fc.tuple(anyKey, fc.infiniteStream(fc.boolean()), spaced(value), space(), space());
  return fc
    .uniqueArray(entry, {selector: ([key]) => key, maxLength: 4})
    .map(entries =>
      entries.map(
        ([key, choices, item, before, after]) =>
          `${before}${written(key, choices)}${after}:${item}`,
      ),
    );
}

function stringText(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.string({unit: 'binary', maxLength: 8}), fc.infiniteStream(fc.boolean()))
    .map(([text, choices]) => written(text, choices));
}

/** A text as a JSON string, some of its characters escaped without need. */
function written(text: string, choices: Iterator<boolean>): string {
  const units = text.split('').map(unit => {
    const isEscaped = choices.next().value === true;
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return isEscaped ? `\\u${hex}` : JSON.stringify(unit).slice(1, -1);
  });
  return `"${units.join('')}"`;
}

function spaced(value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(space(), value, space()).map(parts => parts.join(''));
}

function space(): fc.Arbitrary<string> {
  return fc.constantFrom('', '', ' ', '\n', '\r\n  ', '\t');
}
