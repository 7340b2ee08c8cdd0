import { Component, type ReactNode } from 'react';

/**
 * Catches a crash of the pane. React offers this to classes only. What is shown instead is a function of the
 * error and of a way back.
 */
interface Props {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, again: () => void) => ReactNode;
}

interface State {
  readonly crash: { readonly error: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { crash: null };

  static getDerivedStateFromError(error: unknown): State {
    return { crash: { error } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash
      ? this.props.fallback(crash.error, () => this.setState({ crash: null }))
      : this.props.children;
  }
}
