/** web: a short guide for each role, and which of them are one's own. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { usePageTitle } from '../parts/page-title';
import { useMe } from '../shell/session';
import classes from './help.module.css';
import type { Guide } from './roles';
import { guides, guidesOf, isGuide } from './roles';

function GuideView({ guide }: { readonly guide: Guide }): ReactNode {
  const { t } = useTranslation();
  const words = t(`help.roles.${guide}.steps`, { returnObjects: true });
  return (
    <section className="sheet" aria-labelledby={`guide-${guide}`}>
      <h2 id={`guide-${guide}`}>{t(`help.roles.${guide}.name`)}</h2>
      <p className="prose">{t(`help.roles.${guide}.lead`)}</p>
      <h3>{t('help.does')}</h3>
      <ol className={classes['steps']}>
        {Object.entries(words).map(([key, step]) => (
          <li key={key}>{step}</li>
        ))}
      </ol>
      <dl className={classes['notes']}>
        <dt>{t('help.mind')}</dt>
        <dd>{t(`help.roles.${guide}.mind`)}</dd>
        <dt>{t('help.silence')}</dt>
        <dd>{t(`help.roles.${guide}.silence`)}</dd>
      </dl>
    </section>
  );
}

function Choice({ own }: { readonly own: readonly Guide[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('help.choose')}>
      <ul className={`plain-list ${classes['choice']}`}>
        {guides.map((guide) => (
          <li key={guide} data-own={own.includes(guide)}>
            <Link href={`/help/${guide}`}>{t(`help.roles.${guide}.name`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default function HelpPage({ role }: { readonly role: string }): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const own = guidesOf(persona);
  const shown = isGuide(role) ? [role] : own;
  usePageTitle(t('help.title'));
  return (
    <div className={`page ${classes['page']}`}>
      <h1>{t('help.title')}</h1>
      <p className="soft prose">{t('help.lead')}</p>
      <Choice own={own} />
      {shown.map((guide) => (
        <GuideView key={guide} guide={guide} />
      ))}
      <p>
        <Link href="/tasks">{t('help.begin')}</Link>
      </p>
    </div>
  );
}
