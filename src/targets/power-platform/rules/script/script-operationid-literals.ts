import {listOf, quote} from '../../../../core/json/value.js';
import {scriptDoing} from '../_helpers/script-example.js';
import type {ConnectorNode, PowerPlatformRule} from '../nodes.js';

export const scriptOperationidLiterals: PowerPlatformRule = {
  id: 'script-operationid-literals',
  severity: 'warning',
  summary: 'Operation ids that a script compares with are ids of the definition.',
  why: 'The code for an id that does not exist never runs: most often the id was renamed or misspelt.',
  source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
  examples: [
    {
      name: 'an id of the definition',
      script: scriptDoing('switch (this.Context.OperationId) { case "ListTides": break; }'),
      expected: [],
    },
    {
      name: 'ids that no operation has',
      script: scriptDoing(
        'switch (this.Context.OperationId) { case "ListTide": break; }',
        'var path = Context.OperationId switch { "GetHarbour" => "/harbour", _ => "Büsum" };',
        'if (string.Equals(Context.OperationId, "listTides")) { }',
      ),
      expected: [
        'script:5:50: Unexpected operation id `ListTide`, expected one of the definition',
        'script:6:49: Unexpected operation id `GetHarbour`, expected one of the definition',
        'script:7:48: Unexpected operation id `listTides`, expected one of the definition',
      ],
    },
  ],
  check: {
    script({syntax, at, connector}, report) {
      const known = knownIds(connector);
      if (!known) return;
      for (const {text, offset, isComparedWithOperationId} of syntax.strings) {
        if (!isComparedWithOperationId || text === '' || isKnown(text, known)) continue;
        report(
          `Unexpected operation id ${quote(text)}, expected one of the definition`,
          at(offset),
        );
      }
    },
  },
};

/** Also those of `scriptOperations`: another rule speaks when they are wrong. */
function knownIds({definition, properties}: ConnectorNode): ReadonlySet<unknown> | undefined {
  if (!definition) return undefined;
  const listed = listOf(properties?.properties['scriptOperations']);
  return new Set([...definition.operationsById.keys(), ...listed]);
}

/** As it is, or in the base64 that some regions send. */
function isKnown(text: string, known: ReadonlySet<unknown>): boolean {
  return known.has(text) || known.has(Buffer.from(text, 'base64').toString());
}
