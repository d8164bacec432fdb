/** web: a fault of the screens themselves. The record is not touched by it, and people are told so. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { Translation } from 'react-i18next';

interface MishapProps {
  readonly children: ReactNode;
}

export class Mishap extends Component<MishapProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <main className="page">
            <h1>{t('problem.title')}</h1>
            <p>{t('problem.fault')}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {t('problem.reload')}
            </button>
          </main>
        )}
      </Translation>
    );
  }
}
