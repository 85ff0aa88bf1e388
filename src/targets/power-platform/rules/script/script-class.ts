import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import {MAX_SCRIPT_BYTES} from '../_helpers/script-limits.js';
import type {PowerPlatformRule, ScriptClass, ScriptNode} from '../nodes.js';

const RETURNS = 'Task<HttpResponseMessage>';

type Report = (message: string, offset?: number, isWarning?: boolean) => void;

export const scriptClass: PowerPlatformRule = {
  id: 'script-class',
  severity: 'error',
  summary: `A script has \`public class Script : ScriptBase\`, which overrides \`${RETURNS} ExecuteAsync()\`.`,
  why: 'The platform looks for exactly this class and this method: every call of the connector fails without them.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {name: 'the class as it must be', script: scriptDoing(), expected: []},
    {
      name: 'a class of another name',
      script: 'public class Tides : ScriptBase\n{\n}\n',
      expected: [
        'script:1:1: Unexpected script without the class `Script`, expected `public class Script : ScriptBase`',
      ],
    },
    {
      name: 'a name in lower case, which was published three times',
      script: scriptDoing().replace('class Script', 'class script'),
      expected: ['script:1:14: Unexpected class `script`, expected `Script`'],
    },
    {
      name: 'neither public nor a ScriptBase',
      script: scriptDoing().replace('public class Script : ScriptBase', 'class Script'),
      expected: [
        'script:1:7: Unexpected class `Script` that is not public, expected `public`',
        'script:1:7: Unexpected class `Script` without `ScriptBase`, expected `: ScriptBase`',
      ],
    },
    {
      name: 'a class that only another one knows',
      script: `public class Tides {\n${scriptDoing()}\n}\n`,
      expected: [
        'script:2:14: Unexpected class `Script` inside another type, expected it outside of all',
      ],
    },
    {
      name: 'no method to call',
      script: 'public class Script : ScriptBase\n{\n}\n',
      expected: [
        `script:1:14: Unexpected class \`Script\` without \`ExecuteAsync\`, expected \`public override ${RETURNS} ExecuteAsync()\``,
      ],
    },
    {
      name: 'a method that overrides nothing',
      script: scriptDoing().replace('override async Task<HttpResponseMessage>', 'async Task'),
      expected: [
        `script:3:23: Unexpected method \`public async Task ExecuteAsync\`, expected \`public override ${RETURNS} ExecuteAsync()\``,
      ],
    },
  ],
  check: {
    script(script, report) {
      checkClasses(script, (message, offset = 0, isWarning = false) =>
        report(message, script.at(offset), isWarning ? {severity: 'warning'} : {}),
      );
    },
  },
};

function checkClasses({syntax, bytes}: ScriptNode, report: Report): void {
  // Of a script that is broken or too large to be parsed nothing certain is known: other rules speak.
  if (syntax.errors.length > 0 || bytes.length > MAX_SCRIPT_BYTES) return;
  const found = findScriptClass(syntax.classes);
  if (found) checkClass(found, syntax.classes, report);
  else
    report(
      'Unexpected script without the class `Script`, expected `public class Script : ScriptBase`',
    );
}

function findScriptClass(classes: readonly ScriptClass[]): ScriptClass | undefined {
  return (
    classes.find(({name, isNested}) => name === 'Script' && !isNested) ??
    classes.find(({name}) => name === 'Script') ??
    classes.find(({name}) => name.toLowerCase() === 'script')
  );
}

function checkClass(
  {name, offset, isNested}: ScriptClass,
  classes: readonly ScriptClass[],
  report: Report,
): void {
  const parts = classes.filter(part => part.name === name && part.isNested === isNested);
  if (isNested)
    report(
      `Unexpected class ${quote(name)} inside another type, expected it outside of all`,
      offset,
    );
  if (name !== 'Script')
    report(`Unexpected class ${quote(name)}, expected \`Script\``, offset, true);
  if (!parts.some(part => part.modifiers.includes('public')))
    report(`Unexpected class ${quote(name)} that is not public, expected \`public\``, offset);
  if (!parts.some(part => part.bases.some(base => /(^|\.)ScriptBase$/.test(base))))
    report(
      `Unexpected class ${quote(name)} without \`ScriptBase\`, expected \`: ScriptBase\``,
      offset,
    );
  checkMethod(parts, report);
}

function checkMethod(parts: readonly ScriptClass[], report: Report): void {
  const expected = `expected \`public override ${RETURNS} ExecuteAsync()\``;
  const methods = parts.flatMap(part => part.methods).filter(({name}) => name === 'ExecuteAsync');
  const [first] = methods;
  if (!first) {
    const found = `Unexpected class ${quote(parts[0]?.name)} without \`ExecuteAsync\``;
    report(`${found}, ${expected}`, parts[0]?.offset);
    return;
  }
  if (methods.some(isOverride)) return;
  const written = quote([...first.modifiers, first.returns, first.name].join(' '));
  report(`Unexpected method ${written}, ${expected}`, first.offset);
}

function isOverride({modifiers, returns, parameterCount}: ScriptClass['methods'][number]): boolean {
  // A question mark only says that there may be none.
  const isTask = returns.replace(/[\w.]+\.|\?/g, '') === RETURNS;
  const isPublic = modifiers.includes('public') && modifiers.includes('override');
  return isTask && parameterCount === 0 && isPublic;
}
