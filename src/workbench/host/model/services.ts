import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import type { ModelObject } from '../protocol/modelClass';
import type { CustomFunctions } from '../functions/customFunctions';

const CUSTOM_FUNCTIONS = modelClass<CustomFunctions>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationArrayResults: (functions, results) => functions.setResults(list(results)),
    SetInvocationResults: (functions, results) => functions.setResults(list(results)),
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});

/** The shared runtime tells Excel that the functions behind ribbon buttons are there. */
const ADDIN_INTERNAL = modelClass<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** Services that a client asks for by name. */
export function service(name: string, functions: CustomFunctions): ModelObject | null {
  if (name === 'Microsoft.ExcelServices.CustomFunctions') return modelObject(CUSTOM_FUNCTIONS, functions);
  if (name === 'Microsoft.InternalService.AddinInternalService') return modelObject(ADDIN_INTERNAL, null);
  return null;
}

function list(results: unknown): readonly unknown[] {
  if (Array.isArray(results)) return results;
  throw new ExcelError('InvalidArgument');
}
