/** web: the status board of a campaign (M43): who has issued a plan, who is late, what was urged, who is inspected. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignView, OrganisationView } from '../../../contracts/campaigns';
import type { CampaignActName } from '../../../domain/campaigns/acts';
import { useDirectory } from '../api/queries';
import { dateOf, dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import { CampaignActs } from './act-form';
import classes from './campaigns.module.css';
import { InspectionPart } from './inspection-part';
import { useCampaign } from './use-campaigns';

function PlanCell({ row }: { readonly row: OrganisationView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number, issuedOn, plan } = row;
  return (
    <td>
      <b>{t(`campaigns.states.${row.state}`)}</b>
      {row.late && (
        <>
          {' '}
          <Icon name="late" size={15} /> <b>{t('campaigns.late')}</b>
        </>
      )}
      {number !== null && issuedOn !== null && (
        <p>{t('campaigns.issued', { number, on: dateOf(issuedOn, language) })}</p>
      )}
      {plan !== null && <p className="soft">{plan}</p>}
    </td>
  );
}

function WaitingCell({ row }: { readonly row: OrganisationView }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <td>
      {row.waiting.map(({ step, desk, dueAt, overdue, rang }) => (
        <p key={step + dueAt}>
          {t(`campaigns.steps.${step as 'issuePlan'}`)} · {t(`campaigns.desks.${desk}`)} ·{' '}
          {t('campaigns.by', { on: dayOf(dueAt, language) })}
          {overdue && <b> · {t('campaigns.late')}</b>}
          {rang !== null && ` · ${t(`campaigns.rungs.${rang}`)}`}
        </p>
      ))}
      {row.urged !== null && <p>{t(`campaigns.urged.${row.urged}`)}</p>}
    </td>
  );
}

interface RowProps {
  readonly campaign: CampaignView;
  readonly row: OrganisationView;
}

function Row({ campaign, row }: RowProps): ReactNode {
  const names = useNames();
  const { unit, issue, inspection, acts } = row;
  const judged: readonly CampaignActName[] = ['AcceptPlan', 'ReturnPlan'];
  const given = (name: CampaignActName): object =>
    judged.includes(name) ? { unit, issue } : { unit };
  const findings = (inspection?.findings ?? [])
    .filter(({ state }) => state === 'open' || state === 'answered')
    .map(({ n }) => n);
  return (
    <tr data-unit={unit}>
      <th scope="row">{names.unit(unit)}</th>
      <PlanCell row={row} />
      <WaitingCell row={row} />
      <td>{inspection !== null && <InspectionPart inspection={inspection} />}</td>
      <td>
        <CampaignActs
          campaign={campaign.id}
          acts={acts}
          given={given}
          units={[]}
          findings={findings}
        />
      </td>
    </tr>
  );
}

function Table({ campaign }: { readonly campaign: CampaignView }): ReactNode {
  const { t } = useTranslation();
  const { asked, issued, late, inspected } = campaign.counts;
  return (
    <div
      className={classes['wide']}
      role="region"
      aria-label={t('campaigns.board')}
      // Wide tables are scrolled: by keyboard too.
      tabIndex={0}
    >
      <table>
        <caption className="only-read">
          {t('campaigns.counts', { asked, issued, late, inspected })}
        </caption>
        <thead>
          <tr>
            {(['unit', 'plan', 'waiting', 'inspection', 'do'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`campaigns.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {campaign.organisations.map((row) => (
            <Row key={row.unit} campaign={campaign} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Board({ id }: { readonly id: string }): ReactNode {
  const { data, isError, error } = useCampaign(id);
  const directory = useDirectory();
  if (isError) return <ProblemNote error={error} />;
  if (data === undefined) return <Waiting />;
  const { campaign } = data;
  const units = (directory.data?.units ?? []).map((unit) => unit.id);
  return (
    <>
      {campaign.conclusion !== null && <p>{campaign.conclusion}</p>}
      <CampaignActs campaign={id} acts={campaign.acts} given={() => ({})} units={units} />
      <Table campaign={campaign} />
    </>
  );
}
