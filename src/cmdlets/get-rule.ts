import type {Cmdlet} from './cmdlet.js';

export const getRule: Cmdlet = {
  name: 'get-rule',
  summary: "Show one rule's page (what, why, source, examples), or the list of all rules.",
  arguments: [
    {name: '[name]', summary: "the rule's name, Microsoft's code, or a 5000.x.y.z number"},
  ],
  options: [],
  examples: [
    'connectorsmith get-rule',
    'connectorsmith get-rule info-title-length',
    'connectorsmith get-rule FieldLengthExceeded',
  ],
  plan: async ({words}) => {
    const {planGetRule} = await import('./plan-get-rule.js');
    return planGetRule(words[0]);
  },
};
