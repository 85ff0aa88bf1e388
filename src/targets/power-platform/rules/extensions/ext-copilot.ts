import {describe, quote} from '../../../../core/json/value.js';
import type {PowerPlatformRule} from '../nodes.js';

export const extCopilot: PowerPlatformRule = {
  id: 'ext-copilot',
  severity: 'warning',
  summary: 'Extensions for Copilot have the values that Copilot reads.',
  why: 'An agent that does not understand the value acts as if the extension were not there.',
  source: 'https://learn.microsoft.com/microsoft-copilot-studio/agent-extend-action-mcp',
  examples: [
    {
      name: 'a question first',
      definition: {paths: {'/tides': {get: {'x-ms-require-user-confirmation': true}}}},
      expected: [],
    },
    {
      name: 'a text instead of true',
      definition: {paths: {'/tides': {get: {'x-ms-require-user-confirmation': 'yes'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-require-user-confirmation: Unexpected text `yes` as `x-ms-require-user-confirmation`, expected true or false',
      ],
    },
    {
      name: 'an unknown protocol',
      definition: {paths: {'/tides': {get: {'x-ms-agentic-protocol': 'mcp'}}}},
      expected: [
        '#/paths/~1tides/get/x-ms-agentic-protocol: Unexpected text `mcp` as `x-ms-agentic-protocol`, expected `mcp-streamable-1.0`',
      ],
    },
  ],
  check: {
    extension({key, extension}, report) {
      if (key === 'x-ms-require-user-confirmation' && typeof extension !== 'boolean')
        report(`Unexpected ${describe(extension)} as ${quote(key)}, expected true or false`);
      if (key === 'x-ms-agentic-protocol' && extension !== 'mcp-streamable-1.0')
        report(
          `Unexpected ${describe(extension)} as ${quote(key)}, expected \`mcp-streamable-1.0\``,
        );
    },
  },
};
