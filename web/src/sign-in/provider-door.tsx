/** web: the door in earnest: one way in, by the office's own account, and what to do when it did not open. */
import { Alert, Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import type { SignInProblem } from '../../../contracts/identity';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { DoorHead } from './door-head';

const problems: Readonly<Record<SignInProblem, true>> = {
  SIGN_IN_EXPIRED: true,
  SIGN_IN_DENIED: true,
  SIGN_IN_INVALID: true,
  PROVIDER_AWAY: true,
  UNKNOWN_PERSON: true,
};
const isProblem = (text: string | null): text is SignInProblem =>
  text !== null && Object.hasOwn(problems, text);

function WentWrong(): ReactNode {
  const { t } = useTranslation();
  const told = new URLSearchParams(useSearch());
  const problem = told.get('problem');
  if (!isProblem(problem)) return null;
  const reference = /^[0-9a-f]{12}$/.exec(told.get('reference') ?? '')?.[0];
  return (
    <Alert
      role="alert"
      color="late"
      variant="light"
      icon={<Icon name="late" />}
      title={t('door.notOpened')}
      my="md"
    >
      <Text>{t(`door.problems.${problem}`)}</Text>
      {reference !== undefined && (
        <Text mt="xs">
          {t('door.reference')} <code>{reference}</code>
        </Text>
      )}
    </Alert>
  );
}

export function ProviderDoor(): ReactNode {
  const { t } = useTranslation();
  const [location] = useLocation();
  const search = useSearch();
  usePageTitle(t('door.title'));
  // Whoever was led here by a link goes on to it; whoever comes back from a failure begins at the beginning.
  const to = location === '/sign-in' ? '/' : `${location}${search === '' ? '' : `?${search}`}`;
  return (
    <>
      <DoorHead />
      <main className="page">
        <h1>{t('door.title')}</h1>
        <p className="soft prose">{t('door.lead')}</p>
        <WentWrong />
        <Button component="a" size="md" href={`/api/sign-in?to=${encodeURIComponent(to)}`}>
          {t('door.signIn')}
        </Button>
        <p>
          <Link href="/speak-up">{t('speakUp.title')}</Link>
          {' · '}
          <Link href="/public">{t('public.link')}</Link>
        </p>
      </main>
    </>
  );
}
