import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** A member of one of Excel's classes, and where our code speaks of it. */
export interface OfficeMember {
  readonly className: string;
  readonly member: string;
  readonly where: string;
}

/** Every member of Excel's classes that the rooms call, by the compiler's own knowledge of types. */
export function officeMembers(rooms: readonly string[]): readonly OfficeMember[] {
  const folders = rooms.map((room) => join(ROOT, 'src', room)).filter((folder) => existsSync(folder));
  if (folders.length === 0) return [];
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  )!;
  const files = config.fileNames.filter((file) => folders.some((folder) => file.startsWith(folder)));
  const program = ts.createProgram(files, config.options);
  return membersOf(program, files);
}

/** The same of a single text, for trying it out. */
export function officeMembersOfText(text: string): readonly OfficeMember[] {
  const file = join(__dirname, 'text.ts');
  const options: ts.CompilerOptions = {
    types: ['office-js'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile(name, ...rest);
  return membersOf(ts.createProgram([file], options, host), [file]);
}

function membersOf(program: ts.Program, files: readonly string[]): readonly OfficeMember[] {
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declared = checker.getSymbolAtLocation(node.name)?.declarations?.[0]?.parent;
      if (declared !== undefined && ts.isClassDeclaration(declared) && isExcel(declared)) {
        const className = declared.name?.text ?? '';
        const member = node.name.text;
        const source = node.getSourceFile();
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.set(`${className}.${member}`, {
          className,
          member,
          where: `${relative(ROOT, source.fileName)}:${line + 1}`,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return [...found.values()];
}

const isExcel = (declared: ts.ClassDeclaration): boolean =>
  dirname(declared.getSourceFile().fileName).includes('office-js') &&
  ts.isModuleBlock(declared.parent) &&
  declared.parent.parent.name.text === 'Excel';
