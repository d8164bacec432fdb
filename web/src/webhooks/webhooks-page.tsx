/** web: other systems that are told what happens, for administrators of the directory. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { NotFound } from '../shell/not-found';
import { MakeWebhook } from './make-webhook';
import { useIsDirectoryAdmin, useWebhooks } from './use-webhooks';
import { WebhookPart } from './webhook-part';

function Webhooks(): ReactNode {
  const { t } = useTranslation();
  const list = useWebhooks();
  usePageTitle(t('webhooks.title'));
  return (
    <div className="page">
      <h1>{t('webhooks.title')}</h1>
      <p className="soft">{t('webhooks.lead')}</p>
      {list.isPending && <Waiting />}
      {list.isError && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      {list.data !== undefined && (
        <>
          {list.data.webhooks.length === 0 ? (
            <p>{t('webhooks.empty')}</p>
          ) : (
            <ul className="plain-list">
              {list.data.webhooks.map((line) => (
                <WebhookPart key={line.id} line={line} />
              ))}
            </ul>
          )}
          <MakeWebhook events={list.data.events} />
        </>
      )}
    </div>
  );
}

export default function WebhooksPage(): ReactNode {
  return useIsDirectoryAdmin() ? <Webhooks /> : <NotFound />;
}
