/** web: the way to the decision as a PDF in the official layout: what was signed, or the draft of what would be. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';

interface DecisionLinkProps {
  readonly pilot: string;
  /** Of a draft: which approval it would be. */
  readonly draftAs?: 'pilot' | 'full';
  readonly children: ReactNode;
}

export function DecisionLink({ pilot, draftAs, children }: DecisionLinkProps): ReactNode {
  const { t } = useTranslation();
  const query = draftAs === undefined ? '' : `?as=${draftAs}`;
  return (
    <a
      href={`/api/pilots/${encodeURIComponent(pilot)}/decision/paper${query}`}
      target="_blank"
      rel="noreferrer"
      data-paper={draftAs ?? 'issued'}
    >
      <Icon name="paper" size={16} /> {children} (PDF)
      <span className="only-read"> ({t('common.newTab')})</span>
    </a>
  );
}
