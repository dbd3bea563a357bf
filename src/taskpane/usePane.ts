import { createContext, useContext } from 'react';
import type { MonthState } from './month/monthReader';
import type { PaneModel } from './paneModel';
import { useStore } from './state/store';

export const PaneContext = createContext<PaneModel | null>(null);

export function usePane(): PaneModel {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view of the pane stands outside of it');
  return pane;
}

/** The month as last read, and whether it is being read. */
export const useMonth = (): MonthState => useStore(usePane().month.state);
