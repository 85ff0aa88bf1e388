import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule, ScriptNode, ScriptSyntax} from '../nodes.js';

const CLOSED_TYPES =
  /(^|\.)(FileStream|FileInfo|DirectoryInfo|Process|Socket|TcpClient|UdpClient)$/;
const CLOSED_CALLS =
  /(^|\.)((File|Directory)\.(Read|Write|Append|Open|Create|Delete|Copy|Move|Exists|Get|Set|Enumerate)\w*|Process\.(Start|GetProcess\w*)|Assembly\.\w+|Activator\.CreateInstance)$/;

export const scriptCompiles: PowerPlatformRule = {
  id: 'script-compiles',
  severity: 'error',
  summary: 'A script is correct C#, and leaves files, processes, sockets and reflection alone.',
  why: 'The platform compiles it when the connector is used: what does not compile or is closed to scripts ends in an internal error that names no line.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'correct C#, with a variable called field',
      script: scriptDoing('var field = "Flut über Büsum";', 'field = field.Trim();'),
      expected: [],
    },
    {
      name: 'a missing semicolon',
      script: scriptDoing('var tide = "high"'),
      expected: ['script:5:26: Unexpected C# without `;`, expected one here'],
    },
    {
      name: 'a brace that is not closed',
      script: scriptDoing('if (this.Context.OperationId == "ListTides") {'),
      expected: ['script:8:2: Unexpected C# without `}`, expected one here'],
    },
    {
      name: 'a stray word',
      script: scriptDoing('var tide = = "Büsum";'),
      expected: ['script:5:20: Unexpected C# `= "Büsum";`, expected correct syntax'],
    },
    {
      name: 'files and processes',
      script: scriptDoing(
        'var text = System.IO.File.ReadAllText("tides.txt");',
        'Process.Start("tides");',
      ),
      expected: [
        'script:5:20: Unexpected use of `System.IO.File.ReadAllText`, expected only requests and data',
        'script:6:9: Unexpected use of `Process.Start`, expected only requests and data',
      ],
    },
    {
      name: 'unsafe code',
      script: scriptDoing().replace('public class', 'public unsafe class'),
      expected: ['script:1:21: Unexpected `unsafe` code, expected only safe code'],
    },
  ],
  check: {
    script(script, report) {
      const {syntax, at} = script;
      // One error makes the parser see others that are none.
      const [first] = [...syntax.errors].sort((a, b) => a.offset - b.offset);
      if (first) {
        // Which branches of `#if` are compiled is not known here, and together they may be no C#.
        const details = syntax.isConditional ? {severity: 'warning' as const} : {};
        return report(errorMessage(script, first), at(first.offset), details);
      }
      for (const {name, offset} of usesOf(syntax)) {
        const message = `Unexpected use of ${quote(name)}, expected only requests and data`;
        report(message, at(offset), {severity: 'warning'});
      }
      for (const offset of unsafeOffsets(syntax))
        report('Unexpected `unsafe` code, expected only safe code', at(offset));
    },
  },
};

function errorMessage({text}: ScriptNode, {offset, missing}: ScriptSyntax['errors'][number]) {
  if (missing !== undefined) return `Unexpected C# without ${quote(missing)}, expected one here`;
  const [line = ''] = text.slice(offset, offset + 200).split(/[\r\n]/);
  return `Unexpected C# ${quote(line.trim())}, expected correct syntax`;
}

function usesOf({calls, creations}: ScriptSyntax): {name: string; offset: number}[] {
  return [
    ...calls.filter(({name}) => CLOSED_CALLS.test(name)),
    ...creations
      .filter(({type}) => CLOSED_TYPES.test(type))
      .map(({type, offset}) => ({name: type, offset})),
  ].sort((a, b) => a.offset - b.offset);
}

function unsafeOffsets({classes}: ScriptSyntax): number[] {
  return classes
    .flatMap(one => [one, ...one.methods])
    .filter(({modifiers}) => modifiers.includes('unsafe'))
    .map(({offset}) => offset);
}
