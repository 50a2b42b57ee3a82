import { Component, type ReactNode } from 'react';
import { messageOf } from '../client/failure.ts';
import { Problem } from '../ui/Problem.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error: unknown };

/** Keeps a bug on one screen from taking the frame away; give it the path as key. */
export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Problem message={messageOf(error)} onRetry={() => this.setState({ error: undefined })} />;
  }
}
