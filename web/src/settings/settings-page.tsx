/** web: my settings: what one arranges for oneself. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { Absences } from './absences';
import { Deputies } from './deputies';
import { Feeds } from './feeds';
import { Interests } from './interests';
import { Look } from './look';
import { Notifications } from './notifications';
import { Sessions } from './sessions';
import { useDirectoryDesk } from './use-desk';

export default function SettingsPage(): ReactNode {
  const { t } = useTranslation();
  const desk = useDirectoryDesk();
  usePageTitle(t('settings.title'));
  return (
    <div className="page">
      <h1>{t('settings.title')}</h1>
      {desk.isPending && <Waiting />}
      {desk.isError && <ProblemNote error={desk.error} retry={() => void desk.refetch()} />}
      {desk.data !== undefined && (
        <>
          <Absences {...desk.data} />
          <Deputies {...desk.data} />
          <Interests {...desk.data} />
        </>
      )}
      <Notifications />
      <Feeds />
      <Sessions />
      <Look />
    </div>
  );
}
