import type { Compiler } from 'webpack';

export declare const METADATA_FILES: { readonly en: string; readonly 'zh-CN': string };
export declare function functionsMetadata(language: keyof typeof METADATA_FILES): Promise<unknown>;
export declare class FunctionsMetadataPlugin {
  apply(compiler: Compiler): void;
}
