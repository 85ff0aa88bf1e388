import {quote} from '../../../../core/json/value.js';
import {childNamed, elementsNamed} from '../../../../core/xml/find-elements.js';
import type {XmlElement} from '../../../../core/xml/parse-xml.js';
import {placeOf, type Solution} from '../package-node.js';
import type {PackageRule} from '../package-rule.js';
import {FAULTLESS, POLICY_PAGE} from './_common.js';

export const pkgPublisherMatch: PackageRule = {
  id: 'pkg-publisher-match',
  severity: 'error',
  summary: 'All solutions have the same publisher.',
  why: 'A publisher that differs, here or from the account of the first submission, is refused as "Publisher Mismatch".',
  source: POLICY_PAGE,
  examples: [
    FAULTLESS,
    {
      name: 'another publisher of the flow',
      expected: [
        'HarbourTidesFlow.zip!solution.xml:10:7: Unexpected publisher `someone`, expected `harbourtides` as in the other solution',
      ],
    },
    {
      name: 'no publisher',
      expected: [
        'HarbourTides.zip!solution.xml:2:1: Unexpected solution without a publisher, expected `harbourtides` as in the other solution',
      ],
    },
  ],
  check: {
    package({solutions}, report) {
      const known = solutions.filter(({manifest}) => manifest);
      const expected = known.map(publisherOf).find(one => one !== undefined)?.text;
      for (const solution of known) {
        const {manifest} = solution;
        const publisher = publisherOf(solution);
        if (!manifest || (publisher && publisher.text === expected)) continue;
        const found = publisher
          ? `publisher ${quote(publisher.text)}`
          : 'solution without a publisher';
        const wanted =
          expected === undefined
            ? 'the name of one'
            : `${quote(expected)} as in the other solution`;
        report(
          `Unexpected ${found}, expected ${wanted}`,
          placeOf(manifest.file, publisher ?? manifest.root),
        );
      }
    },
  },
};

function publisherOf({manifest}: Solution): XmlElement | undefined {
  return childNamed(elementsNamed(manifest?.root, 'Publisher')[0], 'UniqueName');
}
