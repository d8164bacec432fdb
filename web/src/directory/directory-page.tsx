/** web: the directory, for its administrators: what is vacant first, then people, units, files, identities, keys, and what was done. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDirectory } from '../api/queries';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { NotFound } from '../shell/not-found';
import { useIsDirectoryAdmin } from '../webhooks/use-webhooks';
import { ActDialog } from './act-dialog';
import { KeyPart } from './api-keys';
import classes from './directory.module.css';
import { FileImport } from './file-import';
import { IdentityPart } from './identities';
import { Journal } from './journal';
import { People } from './people';
import { Units, Vacancies } from './units';

function Parts(): ReactNode {
  const { t } = useTranslation();
  const directory = useDirectory();
  usePageTitle(t('directory.title'));
  return (
    <div className={`page ${classes['page']}`}>
      <h1>{t('directory.title')}</h1>
      <p className="soft">{t('directory.lead')}</p>
      {directory.isPending && <Waiting />}
      {directory.isError && (
        <ProblemNote error={directory.error} retry={() => void directory.refetch()} />
      )}
      {directory.data !== undefined && (
        <ActDialog>
          <Vacancies directory={directory.data} />
          <People directory={directory.data} />
          <Units directory={directory.data} />
          <FileImport />
          <IdentityPart people={directory.data.people} />
          <KeyPart people={directory.data.people} />
          <section aria-labelledby="others-title">
            <h2 id="others-title">{t('directory.others')}</h2>
            <Link href="/settings/webhooks">{t('webhooks.link')}</Link>
          </section>
          <Journal />
        </ActDialog>
      )}
    </div>
  );
}

export default function DirectoryPage(): ReactNode {
  return useIsDirectoryAdmin() ? <Parts /> : <NotFound />;
}
