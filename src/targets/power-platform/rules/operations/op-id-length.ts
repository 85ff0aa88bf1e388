import type {PowerPlatformRule} from '../nodes.js';

/** The limit is not published; no connector in the public repository is above this. */
const MAXIMUM = 77;

export const opIdLength: PowerPlatformRule = {
  id: 'op-id-length',
  code: 'OperationIdTooLong',
  severity: 'warning',
  summary: 'An `operationId` has at most 77 characters.',
  why: 'The service refuses ids above a limit that it does not publish; 77 is the longest that was ever accepted.',
  source:
    'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
  examples: [
    {name: 'a short id', expected: []},
    {
      name: 'an id of 78 characters',
      definition: {
        paths: {
          '/tides': {
            get: {
              operationId:
                'ListTheTidesOfAllHarboursOfTheNorthernCoastForOneDayWithTheTimeAndHeightOfEach',
            },
          },
        },
      },
      expected: [
        '#/paths/~1tides/get/operationId: Unexpected `operationId` of 78 characters, expected at most 77',
      ],
    },
  ],
  check: {
    operation({id = ''}, report) {
      if (id.length <= MAXIMUM) return;
      const found = `Unexpected \`operationId\` of ${id.length} characters`;
      report(`${found}, expected at most ${MAXIMUM}`, 'operationId');
    },
  },
};
