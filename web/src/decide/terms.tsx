/** web: what would be granted by one click, and what would wait for whom after it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDesk } from '../../../contracts/decision-desk';
import type { PilotView } from '../../../contracts/http';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { DecisionLink } from '../papers/decision-link';
import { Values } from '../pilot/value-view';
import { useLanguage, useTerms } from '../terms/use-terms';

interface TermsProps {
  readonly view: PilotView;
  readonly desk: DecisionDesk;
}

/** Said in the words of the dossier above, which they repeat. */
const asInDossier: ReadonlySet<string> = new Set([
  'scope',
  'sites',
  'indicators',
  'stopConditions',
]);

/** As it would be printed, for reading before it is signed. */
function Drafts({ view, desk }: TermsProps): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <ul className="plain-list no-print">
      {desk.approvals.map(({ command }) => (
        <li key={command}>
          <DecisionLink pilot={view.id} draftAs={command === 'ApproveFull' ? 'full' : 'pilot'}>
            {t('decide.draftPaper', { name: terms.command(command) })}
          </DecisionLink>
        </li>
      ))}
    </ul>
  );
}

function Next({ next }: Pick<DecisionDesk['approvals'][number], 'next'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  if (next.length === 0) return null;
  return (
    <>
      <h3>{t('decide.then')}</h3>
      <ul>
        {next.map(({ id, step, params, post, dueAt }) => (
          <li key={id}>
            {terms.step(step, params)}: {post === null ? t('pilot.vacant') : names.fullPost(post)},{' '}
            {t('due.by', { date: momentOf(dueAt, language) })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Terms({ view, desk }: TermsProps): ReactNode {
  const { t } = useTranslation();
  const first = desk.approvals.find(({ refusal }) => refusal === null);
  // The bar says why nothing can be approved now.
  if (desk.grant === null && desk.approvals.length > 0) return null;
  return (
    <section className="sheet" aria-labelledby="decide-terms">
      <h2 id="decide-terms">{t('decide.terms')}</h2>
      {desk.grant === null ? (
        <p className="soft">{t('decide.noTerms')}</p>
      ) : (
        <>
          <p className="soft">{t('decide.termsText')}</p>
          <Values
            values={{ ...desk.grant }}
            without={asInDossier}
            texts={view.texts}
            chapter="decision"
          />
          <Drafts view={view} desk={desk} />
        </>
      )}
      {first !== undefined && <Next next={first.next} />}
    </section>
  );
}
