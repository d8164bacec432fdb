/** web: where anybody speaks up, without signing in. It says what is protected, and as plainly what is not. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { usePageTitle } from '../parts/page-title';
import { LanguageSwitch } from '../shell/language-switch';
import { ByCode } from './by-code';
import { RaiseForm } from './raise-form';

export default function SpeakUpPage(): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('speakUp.title'));
  return (
    <main className="page">
      <LanguageSwitch signedIn={false} />
      <h1>{t('speakUp.title')}</h1>
      <p className="prose">{t('speakUp.lead')}</p>
      <h2>{t('speakUp.protectedTitle')}</h2>
      <p className="prose">{t('speakUp.protected')}</p>
      <h2>{t('speakUp.unprotectedTitle')}</h2>
      <p className="prose">{t('speakUp.unprotected')}</p>
      <h2>{t('speakUp.raise')}</h2>
      <RaiseForm />
      <h2>{t('speakUp.check')}</h2>
      <ByCode />
      <p>
        <Link href="/">{t('speakUp.back')}</Link>
      </p>
    </main>
  );
}
