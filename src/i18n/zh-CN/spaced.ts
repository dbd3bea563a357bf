const CJK = /[\p{Script=Han}]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}%+−<>=#-]/u;

/**
 * A Chinese sentence around facts: a space where 汉字 meet Latin or digits, as running text asks for. What stands in
 * the facts themselves is left as it is.
 */
export function spaced(strings: TemplateStringsArray, ...facts: readonly string[]): string {
  let sentence = strings[0] ?? '';
  facts.forEach((fact, index) => {
    sentence = joined(joined(sentence, fact), strings[index + 1] ?? '');
  });
  return sentence;
}

function joined(left: string, right: string): string {
  const [before = '', after = ''] = [left.at(-1), right.at(0)];
  const meet = (CJK.test(before) && LATIN.test(after)) || (LATIN.test(before) && CJK.test(after));
  return meet ? `${left} ${right}` : left + right;
}
