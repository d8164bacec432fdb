/** web: what was concluded of a pilot, or what its scores propose and who has the last word. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilotView } from '../../../contracts/http';
import { dateOf, localDayOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';

export function Conclusion({ view }: { readonly view: PilotView }): ReactNode {
  const { t } = useTranslation();
  const terms = useTerms();
  const language = useLanguage();
  const { value, proposedValue, damage, concludedAt } = view.pilot.outcome;
  const say = (outcome: string): string => terms.choice('outcome', outcome, 'assessment');
  if (value === null) return <p className="soft">{t('outcome.open')}</p>;
  return (
    <>
      <p>
        <Icon name="done" size={16} /> <b>{say(value)}</b>
        {concludedAt !== null && (
          <span className="soft">
            {' '}
            {t('outcome.concluded', { date: dateOf(localDayOf(concludedAt), language) })}
          </span>
        )}
        {damage && (
          <>
            {' '}
            · <Icon name="late" size={16} /> {terms.field('damage', 'assessment')}
          </>
        )}
      </p>
      {proposedValue !== null && proposedValue !== value && (
        <p className="soft">{t('outcome.proposed', { outcome: say(proposedValue) })}</p>
      )}
    </>
  );
}
