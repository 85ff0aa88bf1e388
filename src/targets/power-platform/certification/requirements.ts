import type {Connector} from '../../../core/connector.js';
import type {Diagnostic} from '../../../core/diagnostic.js';
import {child} from '../../../core/pointer.js';
import {canDeriveCredentials} from './sign-in-needs.js';
import type {Texts} from './texts.js';

/** What a bundle needs and only a person can say, all of it at once; a text that could not be read is told elsewhere. */
export function missingFromConfig(connector: Connector, texts: Texts): Diagnostic[] {
  const {publisherKind, publisher, certification = {}} = connector.config.members;
  const isMissing = (key: 'prerequisites' | 'credentials' | 'knownIssues') =>
    texts[key] === '' && (certification[key] ?? '').trim() === '';
  return [
    ...(publisherKind === undefined
      ? [missing(connector, 'publisherKind', '`verified` or `independent`')]
      : []),
    ...(publisher === undefined
      ? [missing(connector, 'publisher', 'the name of who publishes the connector')]
      : []),
    ...(isMissing('prerequisites')
      ? [missingText(connector, 'prerequisites', 'what users need before they start')]
      : []),
    ...(isMissing('credentials') && !canDeriveCredentials(connector)
      ? [missingText(connector, 'credentials', 'how users get credentials')]
      : []),
    ...(isMissing('knownIssues')
      ? [
          missingText(
            connector,
            'knownIssues',
            'what the connector cannot do, or that nothing is known',
          ),
        ]
      : []),
  ];
}

function missing({config}: Connector, key: string, expected: string): Diagnostic {
  const message = `Unexpected config without \`${key}\`, expected ${expected}`;
  const above = key.includes('.') ? '/certification' : '';
  const at = child(above, key.split('.').at(-1) ?? key);
  return {rule: 'certification-config', severity: 'error', ...config.trace(at), message};
}

function missingText(connector: Connector, key: string, expected: string): Diagnostic {
  return missing(connector, `certification.${key}`, expected);
}
