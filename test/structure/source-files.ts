import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import ts from 'typescript';

/** A name that a file gives to others, where it is declared. */
export interface ExportedName {
  readonly file: string;
  readonly name: string;
  /** A type or interface: it may be exported because another export of the file speaks of it. */
  readonly isType: boolean;
  /** The names that its declaration mentions. */
  readonly mentions: ReadonlySet<string>;
}

/** A name that a file takes from another: `name` is "*" where all of it is taken. */
export interface ImportedName {
  readonly file: string;
  readonly from: string;
  readonly name: string;
}

/** How long a function is. Lines count with blank ones and comments. */
export interface FunctionLength {
  readonly file: string;
  readonly name: string;
  readonly lines: number;
}

/** What the check of the structure looks at in one file. Paths are given from the folder of sources, with slashes. */
export interface SourceFacts {
  readonly file: string;
  readonly lines: number;
  readonly exports: readonly ExportedName[];
  readonly imports: readonly ImportedName[];
  readonly functions: readonly FunctionLength[];
}

/** Reads all TypeScript files below a folder: path from the folder → text. */
export function sourcesBelow(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The facts of every file; imports of files that are not among them (libraries, JSON) are left out. */
export function factsOf(sources: ReadonlyMap<string, string>): readonly SourceFacts[] {
  return [...sources].map(([file, text]) => {
    const kind = extname(file) === '.tsx' ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
    return {
      file,
      lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
      exports: source.statements.flatMap((statement) =>
        exportedNames(statement).map((name) => ({
          file,
          name,
          isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
          mentions: typesNamedIn(statement),
        })),
      ),
      imports: importsOf(source, file, sources),
      functions: functionsOf(source, file),
    };
  });
}

/** The names that a statement declares and exports. A re-export declares nothing. */
function exportedNames(statement: ts.Statement): readonly string[] {
  if (!ts.canHaveModifiers(statement)) return [];
  if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  )
    return statement.name ? [statement.name.text] : [];
  return [];
}

/** The types that a declaration names, in its face or below it. */
function typesNamedIn(statement: ts.Statement): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) names.add(node.typeName.text);
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression))
      names.add(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

const boundNames = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));

/** All names that a file takes from others: by import, re-export, `import('…')` of a value or of a type. */
function importsOf(
  source: ts.SourceFile,
  file: string,
  sources: ReadonlyMap<string, string>,
): readonly ImportedName[] {
  const imports: ImportedName[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    const from =
      specifier && ts.isStringLiteralLike(specifier) ? resolved(file, specifier.text, sources) : null;
    if (from !== null) for (const name of names) imports.push({ file, from, name });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOfClause(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, namesOfExport(node.exportClause));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], ['*']);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, ['*']);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function namesOfClause(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  if (!bindings) return [];
  if (ts.isNamespaceImport(bindings)) return ['*'];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

const namesOfExport = (clause: ts.NamedExportBindings | undefined): readonly string[] =>
  clause && ts.isNamedExports(clause)
    ? clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    : ['*'];

/** The file that a relative import means; `null` for libraries and files that are no sources. */
function resolved(file: string, specifier: string, sources: ReadonlyMap<string, string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = normalize(join(dirname(file), specifier)).replaceAll('\\', '/');
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? null;
}

function functionsOf(source: ts.SourceFile, file: string): readonly FunctionLength[] {
  const functions: FunctionLength[] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1;
      functions.push({ file, name: nameOf(node) ?? `line ${lineOf(node.getStart(source)) + 1}`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return functions;
}

/** The name of a function, or of the constant or property that holds it. */
function nameOf(node: ts.SignatureDeclaration): string | null {
  const named = node.name ?? ('name' in node.parent ? (node.parent.name as ts.Node | undefined) : undefined);
  return named && ts.isIdentifier(named) ? named.text : null;
}
