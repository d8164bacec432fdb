/** web: where anybody verifies a certificate by its code, without signing in; it confirms what the paper says and nothing more. */
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { Certificate } from '../../../contracts/after';
import { ask } from '../api/client';
import { dateOf } from '../format/dates';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { DoorHead } from '../sign-in/door-head';
import { useLanguage } from '../terms/use-terms';
import classes from './certificate.module.css';

function Certified({ certificate }: { readonly certificate: Certificate }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code, form, number, holder, unit, awardedOn, revokedOn, practice } = certificate;
  const rows = [
    ['form', form[language]],
    ['holder', holder],
    ['number', number ?? '–'],
    ['awardedOn', dateOf(awardedOn, language)],
    ['unit', unit[language]],
  ] as const;
  return (
    <section className="sheet" data-testid="certified" data-stands={revokedOn === null}>
      <h2>
        <Icon name={revokedOn === null ? 'done' : 'late'} />{' '}
        {revokedOn === null
          ? t('certificate.stands')
          : t('certificate.revoked', { on: dateOf(revokedOn, language) })}
      </h2>
      {practice && <p className={classes['practice']}>{t('certificate.practice')}</p>}
      <dl className={classes['facts']}>
        {rows.map(([word, told]) => (
          <div key={word}>
            <dt>{t(`certificate.${word}`)}</dt>
            <dd>{told}</dd>
          </div>
        ))}
        <div>
          <dt>{t('certificate.codeLabel')}</dt>
          <dd>
            <code>{code}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Answer({ code }: { readonly code: string }): ReactNode {
  const { data, error } = useQuery({
    queryKey: ['verify', code],
    queryFn: () => ask<Certificate>('GET', `/api/verify/${encodeURIComponent(code)}`),
    retry: false,
  });
  if (error !== null) return <ProblemNote error={error} />;
  return data === undefined ? <Waiting /> : <Certified certificate={data} />;
}

function CodeForm({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(code);
  const [, go] = useLocation();
  return (
    <form
      className={classes['ask']}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') go(`/verify/${encodeURIComponent(typed.trim())}`);
      }}
    >
      <TextInput
        label={t('certificate.codeLabel')}
        description={t('certificate.codeHint')}
        value={typed}
        maxLength={24}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('certificate.verify')}</Button>
    </form>
  );
}

export default function VerifyPage({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation();
  usePageTitle(t('certificate.verifyTitle'));
  return (
    <>
      <DoorHead />
      <main className="page">
        <h1>{t('certificate.verifyTitle')}</h1>
        <p className="prose">{t('certificate.verifyLead')}</p>
        <CodeForm key={code} code={code} />
        <div aria-live="polite">{code !== '' && <Answer code={code} />}</div>
        <p>
          <Link href="/">{t('certificate.door')}</Link>
        </p>
      </main>
    </>
  );
}
