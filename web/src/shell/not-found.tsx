/** web: an address that leads nowhere. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../parts/empty';
import { usePageTitle } from '../parts/page-title';

export function NotFound(): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('problem.notFound'));
  return (
    <div className="page">
      <h1>{t('problem.notFound')}</h1>
      <Empty>
        <p>{t('problem.notFoundText')}</p>
        <Link href="/tasks">{t('problem.home')}</Link>
      </Empty>
    </div>
  );
}
