import type { Attention, Progress } from '../../tables';
import { createStore, type Store } from './store';

/** Where something that takes a while stands. */
export type JobState<Outcome> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'cancelled'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Job<Input, Outcome> {
  readonly state: Pick<Store<JobState<Outcome>>, 'get' | 'subscribe'>;
  /** Does nothing while one is running. */
  readonly start: (input: Input) => Promise<void>;
  readonly cancel: () => void;
  /** Puts the outcome away. */
  readonly clear: () => void;
}

export function createJob<Input, Outcome>(
  run: (input: Input, attention: Attention) => Promise<Outcome>,
): Job<Input, Outcome> {
  const state = createStore<JobState<Outcome>>({ kind: 'idle' });
  let stop: AbortController | null = null;
  const progressOf = (now: JobState<Outcome>): Progress | null =>
    now.kind === 'running' ? now.progress : null;
  const start = async (input: Input): Promise<void> => {
    if (stop) return;
    const { signal } = (stop = new AbortController());
    state.set({ kind: 'running', progress: null, cancelling: false });
    const onProgress = (progress: Progress) =>
      state.set({ kind: 'running', progress, cancelling: signal.aborted });
    try {
      state.set({ kind: 'done', outcome: await run(input, { onProgress, signal }) });
    } catch (error) {
      const progress = progressOf(state.get());
      state.set(signal.aborted ? { kind: 'cancelled', progress } : { kind: 'failed', error });
    } finally {
      stop = null;
    }
  };
  const cancel = () => {
    const now = state.get();
    if (now.kind === 'running') state.set({ ...now, cancelling: true });
    stop?.abort();
  };
  return { state, start, cancel, clear: () => stop === null && state.set({ kind: 'idle' }) };
}
