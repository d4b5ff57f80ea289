/** The rules of a style sheet, as far as the tests of styles ask: a reader of the plain CSS that stands in src. */

/** A block of a style sheet. */
export interface Rule {
  /** Its selectors, or what follows an `@`. */
  head: string;
  declarations: { name: string; value: string }[];
}

/** The blocks of a style sheet, those of queries among them, each after those that stand in it. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: Rule[] = [];
  let text = '';
  for (const part of css.replace(/\/\*[\s\S]*?\*\//g, '').match(/"[^"]*"|[{};]|[^"{};]+/g) ?? []) {
    if (part === '{') {
      open.push({ head: text.trim(), declarations: [] });
      text = '';
    } else if (part === ';' || part === '}') {
      const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(text) ?? [];
      if (name && value) open.at(-1)?.declarations.push({ name, value });
      text = '';
      const closed = part === '}' ? open.pop() : undefined;
      if (closed) rules.push(closed);
    } else text += part;
  }
  return rules;
}

/** The selectors of a rule; of a query none. */
export function selectorsOf({ head }: Rule): string[] {
  return head.startsWith('@') ? [] : splitOutside(head, ',').map((selector) => selector.trim());
}

/** The classes that a selector gives a look to: those of its last element, and not of what it stands in or must be besides. */
export function styledBy(selector: string): string[] {
  const last = splitOutside(withoutConditions(selector).replace(/[\s>+~]+/g, ' '), ' ').at(-1);
  return classesIn(last ?? '');
}

/** Every class that a selector names. */
export function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

function withoutConditions(selector: string): string {
  const less = selector.replace(/:(?:not|has)\((?:[^()]|\([^()]*\))*\)/g, '');
  return less === selector ? less : withoutConditions(less);
}

/** The parts of a text between a mark, where that stands in no brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
