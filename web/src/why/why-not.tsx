/** web: what one may not do now, grouped by the reason: the same reason is said once. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import { matterName } from '../pilot/matter-name';
import { useLanguage, useTerms } from '../terms/use-terms';
import { groupedByReason } from './reasons';
import { Why } from './why';
import classes from './why.module.css';

export function WhyNot({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { withheld } = view.allowed;
  if (withheld.length === 0) return null;
  return (
    <details className={classes['why']}>
      <summary>{t('actions.whyNot')}</summary>
      <ul className={`plain-list ${classes['reasons']}`}>
        {groupedByReason(withheld, terms, language).map(({ reason, acts }) => (
          <li key={reason}>
            <p>{reason}</p>
            {acts.map(({ command, matter }) => (
              <Why
                key={`${command} ${matter ?? ''}`}
                pilot={view.id}
                question={{ command, ...(matter === null ? {} : { matter }) }}
                ask={
                  matter === null
                    ? terms.command(command)
                    : `${terms.command(command)}: ${matterName(terms, matter)}`
                }
              />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
