/** web: the plan as it stands, part by part, with the words of the form that it was written in. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import { dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './sections.module.css';
import { partFields, planParts } from './plan-parts';
import { isEmpty, Values } from './value-view';

/** Told in the line above the values. */
const headOfDecision: ReadonlySet<string> = new Set(['kind', 'by', 'decidedAt']);

export function Dossier({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const plan: Readonly<Record<string, unknown>> = { ...view.pilot.proposal.plan };
  const { decision } = view.pilot.running;
  return (
    <>
      {decision !== null && (
        <section className={classes['part']}>
          <h3>{t('pilot.decision')}</h3>
          <p className="soft">
            {terms.stage(decision.kind === 'full' ? 'APPROVED_FULL' : 'APPROVED_PILOT')}:{' '}
            {names.fullPost(decision.by)}, {dayOf(decision.decidedAt, language)}
          </p>
          <Values
            values={{ ...decision }}
            without={headOfDecision}
            texts={view.texts}
            chapter="decision"
          />
        </section>
      )}
      {planParts.map(({ part }) => {
        const values = Object.fromEntries(
          partFields(part, Object.keys(plan)).map((name) => [name, plan[name]]),
        );
        if (isEmpty(values)) return null;
        return (
          <section key={part} className={classes['part']}>
            <h3>{t(`proposal.parts.${part}`)}</h3>
            <Values values={values} texts={view.texts} chapter="proposal" />
          </section>
        );
      })}
    </>
  );
}
