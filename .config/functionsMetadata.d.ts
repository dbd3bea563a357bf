import type { Compiler } from 'webpack';

export declare function functionsMetadata(language: 'en' | 'zh-CN'): Promise<unknown>;
export declare class FunctionsMetadataPlugin {
  apply(compiler: Compiler): void;
}
