/** Groups that .NET has and JavaScript lacks: `(?i)`, `(?>…)`, `(?'name'…)`, comments, conditions. */
const DOTNET_ONLY = /\(\?(?![:=!]|<[=!A-Za-z_])/;

/**
 * Why a pattern is no regular expression; undefined when it is one, or when only .NET could tell.
 * It is compiled, never run: nothing that a pattern says can make this slow.
 */
export function regularExpressionProblem(pattern: string): string | undefined {
  if (DOTNET_ONLY.test(pattern)) return undefined;
  try {
    new RegExp(pattern);
    return undefined;
  } catch (problem) {
    return String(problem).split(': ').at(-1)?.toLowerCase();
  }
}
