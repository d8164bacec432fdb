/** web: the plan as it stands, part by part, with the words of the form that it was written in. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import classes from './sections.module.css';
import { partFields, planParts } from './plan-parts';
import { isEmpty, Values } from './value-view';

export function Dossier({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const plan: Readonly<Record<string, unknown>> = { ...view.pilot.proposal.plan };
  const { decision } = view.pilot.running;
  return (
    <>
      {decision !== null && (
        <section className={classes['part']}>
          <h3>{t('pilot.decision')}</h3>
          <Values values={{ ...decision }} texts={view.texts} chapter="decision" />
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
