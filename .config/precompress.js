import { gzipSync } from 'node:zlib';

const TEXT = /\.(?:js|css|xml|html)$/;

/** Writes every text beside itself once more, gzipped, for a server that hands out what is there. */
export class PrecompressPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Precompress', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'Precompress', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (TEXT.test(name))
            compilation.emitAsset(`${name}.gz`, new sources.RawSource(gzipSync(source.buffer())));
        }
      });
    });
  }
}
