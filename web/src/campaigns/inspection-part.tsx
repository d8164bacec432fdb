/** web: the inspection of one organisation: when, by whom, what was found, and whether it is mended. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../../../contracts/campaigns';
import { dateOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { useLanguage } from '../terms/use-terms';

type Inspection = NonNullable<OrganisationView['inspection']>;

export function InspectionPart({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const { state, number, lead, from, to, findings, conclusion } = inspection;
  return (
    <>
      <b>{t(`campaigns.inspections.${state}`)}</b>
      <p className="soft">
        {t('campaigns.order', {
          number,
          from: dateOf(from, language),
          to: dateOf(to, language),
          lead: names.fullPost(lead),
        })}
      </p>
      {findings.map(({ n, polarity, state: stands, dueOn, text, answer }) => (
        <p key={n}>
          {n}. {t(`campaigns.polarities.${polarity}`)} · {t(`campaigns.findings.${stands}`)}
          {dueOn !== null && ` · ${t('campaigns.by', { on: dateOf(dueOn, language) })}`}
          {text !== null && `: ${text}`}
          {answer !== null && ` – ${answer}`}
        </p>
      ))}
      {conclusion !== null && <p>{conclusion}</p>}
    </>
  );
}
