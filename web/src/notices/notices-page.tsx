/** web: the notice centre: what the person's posts were told, newest first, and what of it is still unread. */
import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Notice, Urgency } from '../../../contracts/notices';
import { caseLink } from '../concerns/case-link';
import { Empty } from '../parts/empty';
import { useFilter } from '../parts/filter';
import { usePageTitle } from '../parts/page-title';
import { Paged } from '../parts/paged';
import { useTell } from '../parts/told';
import { NoticeLine } from './notice-line';
import classes from './notices.module.css';
import { OutsideSwitch } from './outside-switch';
import { useNoticeCount, useNotices, useReading } from './use-notices';

const urgencies: readonly Urgency[] = ['late', 'due', 'news'];

function Filters(): ReactNode {
  const { t } = useTranslation();
  const [urgency, setUrgency] = useFilter('urgency');
  const [unread, setUnread] = useFilter('unread');
  const { data } = useNoticeCount();
  return (
    <div role="group" aria-label={t('notices.filters')} className={classes['filters']}>
      <button
        type="button"
        aria-pressed={unread === 'only'}
        onClick={() => setUnread(unread === 'only' ? '' : 'only')}
      >
        {t('notices.unreadOnly')} <b>{data?.unread ?? '–'}</b>
      </button>
      <span className={classes['apart']} aria-hidden="true" />
      <button type="button" aria-pressed={urgency === ''} onClick={() => setUrgency('')}>
        {t('notices.all')}
      </button>
      {urgencies.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={urgency === each}
          onClick={() => setUrgency(urgency === each ? '' : each)}
        >
          {t(`notices.${each}`)}
        </button>
      ))}
    </div>
  );
}

interface Group {
  readonly pilot: string;
  readonly title: string;
  readonly notices: readonly Notice[];
}

/** Where something happened last comes first. */
function byPilot(notices: readonly Notice[]): readonly Group[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices)
    groups.set(notice.pilot, [...(groups.get(notice.pilot) ?? []), notice]);
  return [...groups].map(([pilot, those]) => ({
    pilot,
    title: those[0]?.pilotTitle ?? pilot,
    notices: those,
  }));
}

function Lines({
  notices,
  label,
}: {
  readonly notices: readonly Notice[];
  readonly label: string | null;
}): ReactNode {
  const { t } = useTranslation();
  const { mutate: read } = useReading();
  return (
    <ol className={`plain-list ${classes['rows']}`} aria-label={label ?? t('notices.list')}>
      {notices.map((notice) => (
        <NoticeLine
          key={`${notice.pilot} ${notice.id}`}
          notice={notice}
          withoutPilot={label !== null}
          read={() => read({ notices: [{ pilot: notice.pilot, id: notice.id }] })}
        />
      ))}
    </ol>
  );
}

function Groups({ notices }: { readonly notices: readonly Notice[] }): ReactNode {
  return byPilot(notices).map(({ pilot, title, notices: those }) => (
    <section key={pilot} className={classes['group']}>
      <h2>
        <Link href={caseLink(pilot)}>{title}</Link>
      </h2>
      <Lines notices={those} label={title} />
    </section>
  ));
}

function ReadAll(): ReactNode {
  const { t } = useTranslation();
  const tell = useTell();
  const { data } = useNoticeCount();
  const { mutate, isPending } = useReading();
  return (
    <Button
      variant="default"
      size="sm"
      disabled={data === undefined || data.unread === 0}
      loading={isPending}
      onClick={() => mutate({ all: true }, { onSuccess: () => tell(t('notices.allRead')) })}
    >
      {t('notices.readAll')}
    </Button>
  );
}

export default function NoticesPage(): ReactNode {
  const { t } = useTranslation();
  const [urgency] = useFilter('urgency');
  const [unread] = useFilter('unread');
  const [by, setBy] = useFilter('by');
  const notices = useNotices(urgency, unread);
  usePageTitle(t('notices.title'));
  const rows = notices.data?.pages.flatMap((page) => page.notices) ?? [];
  const isFiltered = urgency !== '' || unread !== '';
  return (
    <div className="page">
      <div className={classes['top']}>
        <h1>{t('notices.title')}</h1>
        <ReadAll />
      </div>
      <Filters />
      <Checkbox
        className={classes['by'] ?? ''}
        label={t('notices.byPilot')}
        checked={by === 'pilot'}
        onChange={(event) => setBy(event.currentTarget.checked ? 'pilot' : '')}
      />
      <Paged
        query={notices}
        isEmpty={rows.length === 0}
        empty={
          <Empty>
            <p>{t(isFiltered ? 'notices.noneFound' : 'notices.empty')}</p>
          </Empty>
        }
      >
        {by === 'pilot' ? <Groups notices={rows} /> : <Lines notices={rows} label={null} />}
      </Paged>
      <OutsideSwitch />
      <p className={classes['by'] ?? ''}>
        <Link href="/letters">{t('letters.title')}</Link>
      </p>
    </div>
  );
}
