/** web: who is signed in, in which posts, and the way out. */
import { Menu, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SignedOut } from '../../../contracts/identity';
import { ask } from '../api/client';
import { hasTaken, notedVisits } from '../kept/noted';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import classes from './layout.module.css';
import { useMe } from './session';
import { useLeft } from './use-left';

const LeaveDialog = lazy(() => import('../visits/leave-dialog'));

/** What was taken along by this person is put away; nothing of it is theirs alone to lose. */
async function tidy(person: string): Promise<void> {
  if (!hasTaken(person)) return;
  const { putAway } = await import('../kept/leave');
  await putAway(person).catch(() => undefined);
}

/** Who cannot be reached signs nobody out; the screen is left all the same. */
function useLeaving(): () => Promise<void> {
  const left = useLeft();
  return async () => left(await ask<SignedOut>('DELETE', '/api/session').catch(() => null));
}

function Named(): ReactNode {
  const language = useLanguage();
  const { persona } = useMe();
  const first = persona.posts[0];
  return (
    <span className={classes['personWords']}>
      <b>{persona.name}</b>
      {first !== undefined && <small>{first.title[language]}</small>}
    </span>
  );
}

function Items({ goOut }: { goOut(): void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { persona } = useMe();
  return (
    <Menu.Dropdown>
      <Menu.Label>{t('person.posts')}</Menu.Label>
      {persona.posts.map((post) => (
        <Menu.Label key={post.id} c="var(--text)">
          {post.title[language]}, {post.unitName[language]}
        </Menu.Label>
      ))}
      <Menu.Divider />
      <Menu.Item component={Link} href="/settings" leftSection={<Icon name="person" />}>
        {t('settings.title')}
      </Menu.Item>
      <Menu.Item component={Link} href="/help" leftSection={<Icon name="paper" />}>
        {t('help.link')}
      </Menu.Item>
      <Menu.Item leftSection={<Icon name="out" />} onClick={goOut}>
        {t('person.signOut')}
      </Menu.Item>
    </Menu.Dropdown>
  );
}

export default function PersonMenu(): ReactNode {
  const { t } = useTranslation();
  const { persona } = useMe();
  const leave = useLeaving();
  const [isAsked, setAsked] = useState(false);
  const { person } = persona;
  const goOut = (): void => {
    if (notedVisits(person) > 0) setAsked(true);
    else void tidy(person).then(leave);
  };
  const menu = (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={classes['person'] ?? ''}
          aria-label={t('person.menu', { name: persona.name })}
        >
          <Icon name="person" />
          <Named />
        </UnstyledButton>
      </Menu.Target>
      <Items goOut={goOut} />
    </Menu>
  );
  return (
    <>
      {menu}
      {isAsked && (
        <Suspense>
          <LeaveDialog person={person} stay={() => setAsked(false)} leave={leave} />
        </Suspense>
      )}
    </>
  );
}
