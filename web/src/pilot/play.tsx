/** web: in practice: sits down at the desk where the work lies, and stays at the pilot. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '../../../contracts/http';
import { usePersonas } from '../api/queries';
import { Icon } from '../parts/icon';
import { ProblemNote } from '../parts/problem-note';
import { useMe } from '../shell/session';
import { useEnter } from '../sign-in/use-enter';

function Seat({ post }: { readonly post: string }): ReactNode {
  const { t } = useTranslation();
  const personas = usePersonas();
  const { enter, busy, error } = useEnter();
  const { persona: me } = useMe();
  const holder = personas.data?.find(({ posts }) => posts.some(({ id }) => id === post));
  if (holder === undefined || holder.person === me.person) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon name="person" size={14} />}
        loading={busy}
        data-plays={post}
        onClick={() => enter(holder.person)}
      >
        {t('pilot.play', { name: holder.name })}
      </Button>
      {error !== null && <ProblemNote error={error} />}
    </>
  );
}

export function Play({ task: { post } }: { readonly task: TaskRow }): ReactNode {
  const { mode } = useMe();
  return mode === 'practice' && post !== null ? <Seat post={post} /> : null;
}
