import { controlIds } from './controls';
import { elementOrder } from './elementOrder';
import { iconPixels, iconSizes } from './iconPixels';
import { identity, workbookHost } from './identity';
import { localeParity, localeTag, oneNamespace, overrideKind } from './locales';
import { requiredElements } from './requiredElements';
import { requirementSets } from './requirementSets';
import { residKind, residLength, residsExist, residsUnique, residsUsed } from './resids';
import { schema } from './schema';
import { secureAddresses } from './secureAddresses';
import { longRuntime, noTaskpaneId, sharedPage } from './sharedRuntime';
import { wordLength } from './wordLength';
import type { Rule } from '../rule';

/** Every rule of the manifest; each has a broken manifest of its name under `test/manifest/broken/`. */
export const RULES: readonly Rule[] = [
  schema,
  elementOrder,
  requiredElements,
  identity,
  workbookHost,
  requirementSets,
  residsExist,
  residsUsed,
  residLength,
  residsUnique,
  residKind,
  wordLength,
  secureAddresses,
  iconPixels,
  iconSizes,
  localeParity,
  localeTag,
  overrideKind,
  oneNamespace,
  sharedPage,
  longRuntime,
  noTaskpaneId,
  controlIds,
];
