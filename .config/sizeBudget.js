import { gzipSync } from 'node:zlib';

/** Fails the build when a file outgrows what its readers were promised, in gzipped bytes. */
export class SizeBudgetPlugin {
  /** @param {Record<string, number>} budgets gzipped bytes by file name */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SizeBudget', stage }, (assets) => {
        for (const [file, budget] of Object.entries(this.budgets)) {
          const size = gzipSync(assets[file].buffer()).length;
          if (size > budget)
            compilation.errors.push(
              new WebpackError(`${file} is ${size} bytes gzipped; at most ${budget} were promised`),
            );
        }
      });
    });
  }
}
