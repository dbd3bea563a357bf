import { ExcelError } from './excelError';
import type { ModelObject } from './modelClass';

/** Runs a member of an object; an error that comes of it says where it happened, as the client shows it. */
export function at<R>(object: ModelObject, member: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof ExcelError && error.location === '') {
      error.location = `${object.className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    }
    throw error;
  }
}
