/** web: campaigns by which an instrument is carried out everywhere: each with its status board. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignLine } from '../../../contracts/campaigns';
import { useDirectory } from '../api/queries';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { CampaignActs } from './act-form';
import { Board } from './board';
import classes from './campaigns.module.css';
import { useCampaigns } from './use-campaigns';

const newId = (): string => `campaign-${crypto.randomUUID()}`;

/** Its id is made before the first try: opening it again after a breakdown is the same campaign. */
function Opening(): ReactNode {
  const { data } = useDirectory();
  const [id, setId] = useState(newId);
  return (
    <CampaignActs
      key={id}
      campaign={id}
      acts={['OpenCampaign']}
      given={() => ({})}
      units={(data?.units ?? []).map((unit) => unit.id)}
      done={() => setId(newId())}
    />
  );
}

function Campaign({ line }: { readonly line: CampaignLine }): ReactNode {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(line.state === 'open');
  const { asked, issued, late, inspected } = line.counts;
  return (
    <li>
      <h2>
        {line.title ?? line.instrument} ({line.instrument})
      </h2>
      <p>
        <b>{t(`campaigns.whole.${line.state}`)}</b> ·{' '}
        {t('campaigns.counts', { asked, issued, late, inspected })}
      </p>
      <Button
        size="xs"
        variant="default"
        aria-expanded={isOpen}
        onClick={() => setOpen((before) => !before)}
      >
        {t('campaigns.board')}
      </Button>
      {isOpen && <Board id={line.id} />}
    </li>
  );
}

export default function CampaignsPage(): ReactNode {
  const { t } = useTranslation();
  const { data, isError, error, refetch } = useCampaigns();
  usePageTitle(t('campaigns.title'));
  return (
    <div className="page">
      <h1>{t('campaigns.title')}</h1>
      <p className="soft">{t('campaigns.lead')}</p>
      {isError && <ProblemNote error={error} retry={() => void refetch()} />}
      {data === undefined && !isError && <Waiting />}
      {data?.mayOpen === true && <Opening />}
      {data?.campaigns.length === 0 && <p className="soft">{t('campaigns.none')}</p>}
      <ul className={`plain-list ${classes['campaigns']}`}>
        {data?.campaigns.map((line) => (
          <Campaign key={line.id} line={line} />
        ))}
      </ul>
    </div>
  );
}
