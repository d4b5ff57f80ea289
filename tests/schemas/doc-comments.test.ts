/** The schemas are the documentation of what may be written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { PROJECT } from '../../src/reading/paths.ts';

const FOLDER = join(PROJECT, 'src/schemas');
/** The fields of every object in a file's schemas, each with whether a doc comment stands before it. */
function fieldsIn(node: ts.Node): [field: string, documented: boolean][] {
  const isSchema = ts.isCallExpression(node) && /\b(?:strictObject|extend)$/.test(node.expression.getText());
  const fields = isSchema ? node.arguments.filter(ts.isObjectLiteralExpression) : [];
  const own = fields.flatMap(({ properties }) =>
    properties.map((property): [string, boolean] => [
      property.name?.getText() ?? property.getText(),
      ts.getJSDocCommentsAndTags(property).length > 0,
    ]),
  );
  return [...own, ...node.getChildren().flatMap(fieldsIn)];
}

it.each(readdirSync(FOLDER))('every field in %s says what it is', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const fields = fieldsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(([, documented]) => !documented).map(([field]) => field)).toEqual([]);
});
