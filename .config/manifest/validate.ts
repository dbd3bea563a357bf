import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { functionsMetadata } from '../functionsMetadata.js';
import { checkManifest } from './check';
import { checkMetadata } from './metadata';
import { pixelsIn } from './pictures';
import { registeredFunctions } from './registered';
import type { Metadata } from './metadata';

const root = fileURLToPath(new URL('../../', import.meta.url));

const told = {
  en: (await functionsMetadata('en')) as Metadata,
  'zh-CN': (await functionsMetadata('zh-CN')) as Metadata,
  registered: await registeredFunctions(),
};
const findings = [
  ...checkManifest(readFileSync(`${root}manifest.xml`, 'utf8'), pixelsIn(root)).map(
    ({ line, rule, message }) => `manifest.xml:${line}  ${rule}: ${message}`,
  ),
  ...checkMetadata(told).map(({ rule, message }) => `functions.json  ${rule}: ${message}`),
];

for (const found of findings) process.stderr.write(`${found}\n`);
process.stdout.write(
  findings.length === 0
    ? `Our offline rules hold for the manifest and ${told.en.functions.length} functions.\n`
    : `${findings.length} findings by our offline rules.\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
