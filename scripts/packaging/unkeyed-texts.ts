import ts from "typescript";
import { EN_MESSAGE } from "../../src/locales/en/message";
import { NEXT_TEXT } from "../../src/locales/texts-like";

const { factory } = ts;

interface Texts {
  readonly [key: string]: string | Texts;
}

/** A step of the compiler: a language's message texts become what `textsLike` makes them of again, with the keys of the English ones. */
export function unkeyTexts(): ts.Transformer<ts.SourceFile> {
  return (file) => {
    const [, language] = /\/locales\/([a-z]{2})\/message\.ts$/.exec(file.fileName) ?? [];
    if (language === undefined || language === "en") return file;
    const statements = file.statements.map((statement) =>
      ts.isVariableStatement(statement)
        ? factory.updateVariableStatement(statement, statement.modifiers, unkeyed(statement.declarationList))
        : statement,
    );
    return factory.updateSourceFile(file, [
      importOf("EN_MESSAGE", "../en/message"),
      importOf("textsLike", "../texts-like"),
      ...statements,
    ]);
  };
}

function unkeyed(list: ts.VariableDeclarationList): ts.VariableDeclarationList {
  return factory.updateVariableDeclarationList(
    list,
    list.declarations.map((declaration) => {
      const { name, initializer } = declaration;
      if (initializer === undefined || !ts.isObjectLiteralExpression(initializer)) return declaration;
      const texts = factory.createStringLiteral(inOrderOf(EN_MESSAGE, textsOf(initializer)).join(NEXT_TEXT));
      const made = factory.createCallExpression(factory.createIdentifier("textsLike"), undefined, [
        factory.createIdentifier("EN_MESSAGE"),
        texts,
      ]);
      return factory.updateVariableDeclaration(declaration, name, undefined, undefined, made);
    }),
  );
}

function textsOf(object: ts.ObjectLiteralExpression): Texts {
  return Object.fromEntries(
    object.properties.map((property): [string, string | Texts] => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
        throw new Error(`no text: ${property.getText()}`);
      const { name, initializer } = property;
      if (ts.isObjectLiteralExpression(initializer)) return [name.text, textsOf(initializer)];
      if (!ts.isStringLiteralLike(initializer)) throw new Error(`no text: ${property.getText()}`);
      return [name.text, initializer.text];
    }),
  );
}

function inOrderOf(example: Texts, texts: Texts): string[] {
  return Object.entries(example).flatMap(([key, like]) => {
    const text = texts[key];
    if (typeof like !== "string") return inOrderOf(like, text as Texts);
    if (typeof text !== "string" || text.includes(NEXT_TEXT))
      throw new Error(`"${key}" cannot be told from the texts around it`);
    return [text];
  });
}

function importOf(name: string, from: string): ts.ImportDeclaration {
  const named = factory.createNamedImports([
    factory.createImportSpecifier(false, undefined, factory.createIdentifier(name)),
  ]);
  return factory.createImportDeclaration(
    undefined,
    factory.createImportClause(undefined, undefined, named),
    factory.createStringLiteral(from),
  );
}
