import { modelClass, modelObject } from '../protocol/modelClass';
import { ExcelError } from '../protocol/excelError';
import type { ModelObject } from '../protocol/modelClass';
import { PANE_STATES } from '../pane';
import { oneOf } from './args';
import type { Pane } from '../pane';
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

const APP_RUNTIME = modelClass<Pane>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ state }) => state,
    SetAppRuntimeState: (pane, state) => pane.show(oneOf(PANE_STATES)(state)),
  },
});

const APP_RUNTIME_PERSISTENCE = modelClass<Pane>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ startState }) => startState,
    SetAppRuntimeStartState: (pane, state) => {
      pane.startState = oneOf(PANE_STATES)(state);
    },
  },
});

/** What services are about. */
interface Served {
  readonly functions: CustomFunctions;
  readonly pane: Pane;
}

const SERVICES: Readonly<Record<string, (served: Served) => ModelObject>> = {
  'Microsoft.AppRuntime.AppRuntimePersistenceService': ({ pane }) =>
    modelObject(APP_RUNTIME_PERSISTENCE, pane),
  'Microsoft.AppRuntime.AppRuntimeService': ({ pane }) => modelObject(APP_RUNTIME, pane),
  'Microsoft.ExcelServices.CustomFunctions': ({ functions }) => modelObject(CUSTOM_FUNCTIONS, functions),
  'Microsoft.InternalService.AddinInternalService': () => modelObject(ADDIN_INTERNAL, null),
};

/** A service that a client asks for by name; `null` for one that is not modelled. */
export const service = (name: string, served: Served): ModelObject | null => SERVICES[name]?.(served) ?? null;

function list(results: unknown): readonly unknown[] {
  if (Array.isArray(results)) return results;
  throw new ExcelError('InvalidArgument');
}
