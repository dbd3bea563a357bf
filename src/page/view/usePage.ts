import { createContext, useContext, useSyncExternalStore } from 'react';
import { pageWords, type PageWords } from '../../i18n';
import type { Store } from '../file/store';
import type { PageModel } from '../pageModel';

export const useStore = <Value>({ subscribe, get }: Store<Value>): Value =>
  useSyncExternalStore(subscribe, get);

export const PageContext = createContext<PageModel | null>(null);

export function usePage(): PageModel {
  const page = useContext(PageContext);
  if (!page) throw new Error('a view of the page stands outside of it');
  return page;
}

export const useWords = (): PageWords => pageWords(useStore(usePage().language));
