import {quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {PowerPlatformRule} from '../nodes.js';

const OF_SYSTEM = [
  'Collections',
  'Collections.Generic',
  'Diagnostics',
  'Drawing',
  'Drawing.Drawing2D',
  'Drawing.Imaging',
  'IO',
  'IO.Compression',
  'Linq',
  'Net',
  'Net.Http',
  'Net.Http.Headers',
  'Net.Security',
  'Security.Authentication',
  'Security.Cryptography',
  'Text',
  'Text.RegularExpressions',
  'Threading',
  'Threading.Tasks',
  'Web',
  'Xml',
  'Xml.Linq',
];

const ALLOWED: ReadonlySet<string> = new Set([
  'System',
  ...OF_SYSTEM.map(name => `System.${name}`),
  'Microsoft.Extensions.Logging',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
]);

/** No page names these, and certified connectors import them. */
const TOLERATED: ReadonlySet<string> = new Set([
  'Microsoft.PowerPlatform.Connectors.CustomCode.CSharp',
  'System.Runtime.Remoting.Contexts',
]);

export const scriptNamespaces: PowerPlatformRule = {
  id: 'script-namespaces',
  severity: 'error',
  summary: 'A script imports only the namespaces that the platform offers to it.',
  why: 'It does not compile otherwise, and all that the platform says is that there was an internal error.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'namespaces that are offered',
      script: `using System.Net;\nusing Newtonsoft.Json.Linq;\nusing static System.Math;\n${scriptDoing()}`,
      expected: [],
    },
    {
      name: 'another JSON library',
      script: `using System.Text.Json;\n${scriptDoing()}`,
      expected: [
        'script:1:1: Unexpected namespace `System.Text.Json`, expected one of the 26 that scripts may use',
      ],
    },
    {
      name: 'a namespace that works without being documented',
      script: `using Microsoft.PowerPlatform.Connectors.CustomCode.CSharp;\n${scriptDoing()}`,
      expected: [
        'script:1:1: Unexpected namespace `Microsoft.PowerPlatform.Connectors.CustomCode.CSharp`, expected no such import',
      ],
    },
  ],
  check: {
    script({syntax, at}, report) {
      for (const {name, offset} of syntax.usings) {
        if (name === '' || ALLOWED.has(name)) continue;
        const isTolerated = TOLERATED.has(name);
        const expected = isTolerated ? 'no such import' : 'one of the 26 that scripts may use';
        const details = isTolerated ? {severity: 'note' as const} : {};
        report(`Unexpected namespace ${quote(name)}, expected ${expected}`, at(offset), details);
      }
    },
  },
};
