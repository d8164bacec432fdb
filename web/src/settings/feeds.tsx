/** web: addresses for one's calendar program: what they are, given out once, ended at once. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedList } from '../../../contracts/feeds';
import { wallMomentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useLanguage } from '../terms/use-terms';
import { Line, SmallForm } from './parts';
import { SecretOnce } from './secret-once';
import classes from './settings.module.css';
import { useEndFeed, useFeeds, useMakeFeed } from './use-feeds';

function useFeedName(): (post: string | null) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (post) =>
    post === null ? t('feeds.own') : t('feeds.ofPost', { post: names.fullPost(post) });
}

function FeedLine({ feed }: { readonly feed: FeedList['feeds'][number] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useFeedName()(feed.post);
  const end = useEndFeed();
  return (
    <Line>
      <span>
        {name} · {t('feeds.madeAt', { at: wallMomentOf(feed.madeAt, language) })} ·{' '}
        {feed.lastReadAt === null
          ? t('feeds.neverRead')
          : t('feeds.readAt', { at: wallMomentOf(feed.lastReadAt, language) })}
      </span>
      <Button
        size="xs"
        variant="default"
        aria-label={t('feeds.endOf', { name })}
        loading={end.isPending}
        onClick={() => end.mutate(feed.id)}
      >
        {t('feeds.end')}
      </Button>
      {end.isError && <ProblemNote error={end.error} />}
    </Line>
  );
}

function Made({ address }: { readonly address: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <SecretOnce
      label={t('feeds.address')}
      value={new URL(address, window.location.origin).href}
      warning={t('feeds.once')}
    >
      <p className="soft small">{t('feeds.how')}</p>
    </SecretOnce>
  );
}

function MakeForm({ feeds, posts }: FeedList): ReactNode {
  const { t } = useTranslation();
  const nameOf = useFeedName();
  const [post, setPost] = useState('');
  const make = useMakeFeed();
  const of = post === '' ? null : post;
  const isAgain = feeds.some((feed) => feed.post === of);
  const choices = [null, ...posts].map((each) => ({ value: each ?? '', label: nameOf(each) }));
  return (
    <>
      <SmallForm
        name={t(isAgain ? 'feeds.remake' : 'feeds.make')}
        isBusy={make.isPending}
        isWhole
        error={make.error}
        send={() => make.mutate(of)}
      >
        <NativeSelect
          label={t('feeds.which')}
          value={post}
          data={choices}
          onChange={(event) => {
            setPost(event.currentTarget.value);
            make.reset();
          }}
        />
      </SmallForm>
      {make.data === undefined && isAgain && <p className="soft small">{t('feeds.remakes')}</p>}
      {of !== null && <p className="soft small">{t('feeds.leaves')}</p>}
      {make.data !== undefined && <Made address={make.data.address} />}
    </>
  );
}

export function Feeds(): ReactNode {
  const { t } = useTranslation();
  const feeds = useFeeds();
  return (
    <section id="feeds" aria-labelledby="feeds-title" className={classes['part']}>
      <h2 id="feeds-title">{t('feeds.title')}</h2>
      <p className="soft">{t('feeds.text')}</p>
      {feeds.isPending && <Waiting />}
      {feeds.isError && <ProblemNote error={feeds.error} retry={() => void feeds.refetch()} />}
      {feeds.data !== undefined && (
        <>
          {feeds.data.feeds.length > 0 && (
            <ul className="plain-list">
              {feeds.data.feeds.map((feed) => (
                <FeedLine key={feed.id} feed={feed} />
              ))}
            </ul>
          )}
          <MakeForm {...feeds.data} />
        </>
      )}
    </section>
  );
}
