import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src/functions');
const chinese = join(root, 'src/i18n/zh-CN/functionDescriptions.json');

/** The file of every language that Excel is told of functions in. */
export const METADATA_FILES = { en: 'functions.json', 'zh-CN': 'functions.zh-CN.json' };

/**
 * What Excel is told of the worksheet functions, from the comments above them.
 * @param {keyof typeof METADATA_FILES} language of descriptions; names and ids are the same in all
 */
export async function functionsMetadata(language) {
  const files = readdirSync(source)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(source, name));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const { functions, ...rest } = JSON.parse(metadataJson);
  const told = language === 'zh-CN' ? inChinese(functions) : functions;
  // Without this Excel skips the call when a cell of a range holds an error; the generator does not know of it.
  return { ...rest, allowErrorForDataTypeAny: true, functions: told };
}

function inChinese(functions) {
  const words = JSON.parse(readFileSync(chinese, 'utf8'));
  return functions.map((each) => ({
    ...each,
    description: words[each.id].description,
    parameters: each.parameters.map((parameter) => ({
      ...parameter,
      description: words[each.id].parameters[parameter.name],
    })),
  }));
}

/** Writes the metadata of every language beside the bundles. */
export class FunctionsMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.contextDependencies.add(source);
      compilation.fileDependencies.add(chinese);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        for (const [language, file] of Object.entries(METADATA_FILES)) {
          const text = JSON.stringify(await functionsMetadata(language), null, 2);
          compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        }
      });
    });
  }
}
