import {expect, test} from '@jest/globals';
import {connectorsmith, folderWith} from './support/process.js';

// Ways to write a secret into a config: none of them is repeated.
test.each([
  '{"apiDefinition": "openapi.json", "clientSecret":\n "hunter2"}',
  '{"apiDefinition": "openapi.json", "clientSecret": ["hunter2"]}',
  '{"apiDefinition": "openapi.json", "oauth2": {"clientSecret": ["hunter2"]}}',
])('%j is refused as a secret, and not repeated', config => {
  const cwd = folderWith({'config.json': config});
  const words = ['--config-file', 'config.json', '--output-directory', 'out'];
  const {stdout, stderr, status} = connectorsmith(['new-connector-config', ...words], {cwd});
  expect(stdout).toContain('config-secret');
  expect(stdout + stderr).not.toContain('hunter2');
  expect(status).toBe(2);
});
