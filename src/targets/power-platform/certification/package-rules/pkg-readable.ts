import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgReadable: PackageRule = {
  id: 'pkg-readable',
  policy: '5000.1.1.16',
  severity: 'error',
  summary:
    'Every zip opens without risk and damage, and the files of solutions, connectors and flows parse.',
  why: 'What cannot be opened cannot be certified; a careful service refuses an archive whose entries collide, leave it or swell.',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'an entry that leaves its zip',
      expected: [
        'HarbourTides.zip: Unexpected name `../outside.txt` with empty parts or with dots that lead elsewhere, expected a path inside the archive',
      ],
    },
    {
      name: 'a solution that is no zip',
      expected: ['HarbourTides.zip: Unexpected bytes that are no zip, expected a zip archive'],
    },
    {
      name: 'XML that is not well formed',
      expected: [
        'HarbourTides.zip!solution.xml:7:31: Unexpected XML (unexpected close tag), expected a well-formed document',
      ],
    },
    {
      name: 'an XML file with a document type',
      expected: [
        'HarbourTides.zip!solution.xml:2:31: Unexpected document type declaration, expected plain XML',
      ],
    },
    {
      name: 'a definition that does not parse',
      expected: [
        'HarbourTides.zip!Connector/tides_harbour-20tides_openapidefinition.json:3:3: Unexpected `"info"`, expected a comma before the next entry',
      ],
    },
  ],
  check: {
    package({problems}, report) {
      for (const {message, ...place} of problems) report(message, place);
    },
  },
};
