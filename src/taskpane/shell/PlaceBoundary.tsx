import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Trouble } from '../parts/Trouble';
import { usePane } from '../usePane';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Catches a place that breaks; what the pane remembers lies outside of it and stays. */
export class PlaceBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <BrokenPlace error={failure.error} onRetry={() => this.setState({ failure: null })} />;
  }
}

function BrokenPlace({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { shell } = usePane().words;
  return (
    <Trouble
      title={shell.broken.title}
      text={shell.broken.text}
      error={error}
      action={<Button onClick={onRetry}>{shell.retry}</Button>}
    />
  );
}
