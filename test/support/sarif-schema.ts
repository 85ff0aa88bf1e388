/** Of SARIF 2.1.0, what is required, and what we use of the rest. */
export const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: {const: '2.1.0'},
    $schema: {type: 'string', format: 'uri'},
    runs: {type: 'array', items: {$ref: '#/definitions/run'}},
  },
  additionalProperties: false,
  definitions: {
    run: {
      type: 'object',
      required: ['tool', 'results'],
      properties: {
        tool: {
          type: 'object',
          required: ['driver'],
          properties: {driver: {$ref: '#/definitions/driver'}},
        },
        columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
        originalUriBaseIds: {type: 'object', additionalProperties: {type: 'object'}},
        results: {type: 'array', items: {$ref: '#/definitions/result'}},
      },
      additionalProperties: false,
    },
    driver: {
      type: 'object',
      required: ['name'],
      properties: {
        name: {type: 'string'},
        version: {type: 'string'},
        semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+'},
        rules: {type: 'array', uniqueItems: true, items: {$ref: '#/definitions/rule'}},
      },
      additionalProperties: false,
    },
    rule: {
      type: 'object',
      required: ['id'],
      properties: {
        id: {type: 'string'},
        shortDescription: {$ref: '#/definitions/text'},
        fullDescription: {$ref: '#/definitions/text'},
        help: {$ref: '#/definitions/text'},
        defaultConfiguration: {
          type: 'object',
          properties: {level: {enum: ['none', 'note', 'warning', 'error']}},
          additionalProperties: false,
        },
        helpUri: {type: 'string', pattern: '^https://'},
        properties: {type: 'object', properties: {tags: {type: 'array', items: {type: 'string'}}}},
      },
      additionalProperties: false,
    },
    text: {type: 'object', required: ['text'], properties: {text: {type: 'string', minLength: 1}}},
    result: {
      type: 'object',
      required: ['message'],
      properties: {
        ruleId: {type: 'string'},
        ruleIndex: {type: 'integer', minimum: 0},
        level: {enum: ['none', 'note', 'warning', 'error']},
        message: {$ref: '#/definitions/text'},
        locations: {type: 'array', items: {$ref: '#/definitions/location'}},
      },
      additionalProperties: false,
    },
    location: {
      type: 'object',
      properties: {
        physicalLocation: {
          type: 'object',
          required: ['artifactLocation'],
          properties: {
            artifactLocation: {
              type: 'object',
              properties: {
                uri: {type: 'string', pattern: "^[A-Za-z0-9._~/%:!$&'()*+,;=@-]+$"},
                uriBaseId: {type: 'string'},
              },
            },
            region: {
              type: 'object',
              properties: {
                startLine: {type: 'integer', minimum: 1},
                startColumn: {type: 'integer', minimum: 1},
              },
            },
          },
        },
        logicalLocations: {
          type: 'array',
          items: {
            type: 'object',
            properties: {fullyQualifiedName: {type: 'string'}, kind: {type: 'string'}},
          },
        },
      },
      additionalProperties: false,
    },
  },
};
