/** A whole script whose only method does what the statements say; the first stands in line 5, column 9. */
export function scriptDoing(...statements: readonly string[]): string {
  const lines = statements.map(statement => `        ${statement}`);
  return [
    'public class Script : ScriptBase',
    '{',
    '    public override async Task<HttpResponseMessage> ExecuteAsync()',
    '    {',
    ...lines,
    '        return await this.Context.SendAsync(this.Context.Request, this.CancellationToken);',
    '    }',
    '}',
    '',
  ].join('\n');
}
