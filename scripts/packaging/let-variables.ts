import ts from "typescript";

/**
 * A step after the compiler's own: constants, which it has checked, and what it needs for itself become variables of the one kind, which the
 * minifier declares in one statement where they stood in several. Libraries may declare with `var` in a block what they read outside of it.
 */
export function letVariables(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context);
    return ts.isVariableDeclarationList(visited)
      ? ts.factory.createVariableDeclarationList(visited.declarations, ts.NodeFlags.Let)
      : visited;
  };
  return (file) => (file.fileName.includes("/node_modules/") ? file : ts.visitEachChild(file, visit, context));
}
