/** What Excel is told of the worksheet functions in one language. */
export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

export interface Metadatas {
  readonly en: Metadata;
  readonly 'zh-CN': Metadata;
  /** The ids that the code registers. */
  readonly registered: readonly string[];
}

type MetadataRule = readonly [name: string, findings: (told: Metadatas) => readonly string[]];

const CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;
const ID = /^[A-Z][A-Z0-9._]{2,}$/;

const idsOf = ({ functions }: Metadata): readonly string[] => functions.map(({ id }) => id);
const without = (ids: readonly string[], others: readonly string[]): readonly string[] =>
  ids.filter((id) => !others.includes(id));
const signature = ({ id, name, parameters }: FunctionMetadata): string =>
  `${id} ${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** Every rule of functions.json and its translation. */
export const METADATA_RULES: readonly MetadataRule[] = [
  [
    'id-format',
    ({ en }) =>
      idsOf(en)
        .filter((id) => !ID.test(id))
        .map((id) => `${id} is no id of 3 or more letters`),
  ],
  [
    'id-not-a-cell',
    ({ en }) =>
      idsOf(en)
        .filter((id) => CELL.test(id))
        .map((id) => `${id} reads like a cell`),
  ],
  [
    'id-unique',
    ({ en }) =>
      idsOf(en)
        .filter((id, index, ids) => ids.indexOf(id) !== index)
        .map((id) => `${id} is told twice`),
  ],
  [
    'registered',
    ({ en, registered }) => [
      ...without(idsOf(en), registered).map(
        (id) => `${id} is told to Excel, but the code does not register it`,
      ),
      ...without(registered, idsOf(en)).map((id) => `${id} is registered, but Excel is not told of it`),
    ],
  ],
  [
    'same-names',
    ({ en, 'zh-CN': chinese }) =>
      without(en.functions.map(signature), chinese.functions.map(signature)).map(
        (told) => `${told} differs in zh-CN`,
      ),
  ],
  ['described', ({ en, 'zh-CN': chinese }) => [...undescribed(en, 'en'), ...undescribed(chinese, 'zh-CN')]],
  [
    'errors-allowed',
    (told) =>
      (['en', 'zh-CN'] as const)
        .filter((language) => told[language].allowErrorForDataTypeAny !== true)
        .map((language) => `${language}: Excel would skip calls over cells with errors`),
  ],
];

const undescribed = ({ functions }: Metadata, language: string): readonly string[] =>
  functions.flatMap(({ id, description, parameters }) =>
    [{ name: '', description }, ...parameters]
      .filter((part) => !part.description)
      .map((part) => `${[id, part.name].filter(Boolean).join(' ')} has no description in ${language}`),
  );

export const checkMetadata = (
  told: Metadatas,
): readonly { readonly rule: string; readonly message: string }[] =>
  METADATA_RULES.flatMap(([rule, findings]) => findings(told).map((message) => ({ rule, message })));
