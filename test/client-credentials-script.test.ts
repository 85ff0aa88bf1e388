import {describe, expect, test} from '@jest/globals';
import {emit} from './script-csx/emit.js';

describe('the emitted text', () => {
  test.each([
    ['plain', 'https://login.example/token', '"https://login.example/token"'],
    ['a quote that ends the literal', 'https://x/"; Evil(); //', '"https://x/\\"; Evil(); //"'],
    ['a backslash before the end', 'https://x/\\', '"https://x/\\\\"'],
    ['an escape of C#', 'https://x/\\u0022', '"https://x/\\\\u0022"'],
    ['line ends', 'a\r\nb\u0085c\u2028d\u2029e', '"a\\u000D\\u000Ab\\u0085c\\u2028d\\u2029e"'],
    ['beyond ASCII', 'ü\u0000\u{1F511}\uD800', '"\\u00FC\\u0000\\uD83D\\uDD11\\uD800"'],
    ['a template expression', '{{{scope}}} &amp; <b>', '"{{{scope}}} &amp; <b>"'],
  ])('holds a token URL with %s as one literal', async (_, tokenUrl, literal) => {
    const lines = (await emit(tokenUrl, [])).split(/[\n\r\u0085\u2028\u2029]/);
    expect(lines).toContain(`    private const string TokenUrl = ${literal};`);
  });

  test.each([
    {scopes: [], declared: []},
    {scopes: [''], declared: []},
    {scopes: ['read'], declared: ['"read"']},
    {scopes: ['read', '', 'write'], declared: ['"read write"']},
  ])('declares the scopes $scopes as $declared', async ({scopes, declared}) => {
    const text = await emit('https://login.example/token', scopes);
    expect([...text.matchAll(/string Scope = (.*);/g)].map(match => match[1])).toEqual(declared);
    expect(text.includes('["scope"] = Scope')).toBe(declared.length > 0);
  });
});
