/** web: what of a pilot is on its way to becoming a rule, station by station, with the opinions that came and those that did not. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { After } from '../../../contracts/after';
import { dateOf, dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './after.module.css';

type Track = After['tracks'][number];
interface TrackProps {
  readonly track: Track;
  readonly texts: After['texts'];
}

interface StationProps {
  readonly word: string;
  readonly on: string | null;
  readonly children?: ReactNode;
}

function Station({ word, on, children }: StationProps): ReactNode {
  const { t } = useTranslation();
  return (
    <li data-done={on !== null}>
      <b>
        {on !== null && <Icon name="done" size={14} />} {word}
      </b>{' '}
      <span className="soft">{on ?? t('after.notYet')}</span>
      {children}
    </li>
  );
}

function Opinions({ track, texts }: TrackProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const { opinions, unanswered } = track;
  if (opinions.length + unanswered.length === 0) return null;
  return (
    <ul>
      {opinions.map(({ at, post, position, opinion }, i) => (
        <li key={i}>
          {names.fullPost(post)}:{' '}
          <b>{terms.choice('position', position, 'codification-opinion')}</b>
          <span className="soft"> ({dayOf(at, language)})</span>
          <br />
          {texts[opinion] ?? opinion}
        </li>
      ))}
      {unanswered.map((post) => (
        <li key={post} className="soft">
          {names.fullPost(post)}: {t('after.unanswered')}
        </li>
      ))}
    </ul>
  );
}

function Instrument({ track, texts }: TrackProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { instrument } = track;
  if (instrument === null) return null;
  const { number, issuer, validFrom, partial } = instrument;
  return (
    <p>
      {[number ?? t('after.noNumber'), texts[issuer] ?? issuer].join(', ')}
      {validFrom !== null && `, ${t('after.validFrom', { on: dateOf(validFrom, language) })}`}
      {partial && ` (${t('after.partial')})`}
    </p>
  );
}

function TrackView({ track, texts }: TrackProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { state, subject, part, proposedAt, draft, instrument, dropped } = track;
  return (
    <li>
      <h4>
        {texts[subject] ?? subject}: {terms.state('codification', state)}
      </h4>
      {part !== null && <p className="prose soft">{texts[part] ?? part}</p>}
      <ol className={`plain-list ${classes['stations']}`}>
        <Station word={t('after.proposed')} on={dayOf(proposedAt, language)} />
        <Station
          word={t('after.drafted')}
          on={
            draft === null
              ? null
              : `${dayOf(draft.at, language)} (${t('after.drafts', { n: draft.times })})`
          }
        >
          {draft !== null && <p className="prose">{texts[draft.text] ?? draft.text}</p>}
          <Opinions track={track} texts={texts} />
        </Station>
        {dropped === null ? (
          <Station
            word={t('after.issued')}
            on={instrument === null ? null : dateOf(instrument.issuedOn, language)}
          >
            <Instrument track={track} texts={texts} />
          </Station>
        ) : (
          <Station word={t('after.dropped')} on={dayOf(dropped.at, language)}>
            <p className="prose">{texts[dropped.reasons] ?? dropped.reasons}</p>
          </Station>
        )}
      </ol>
    </li>
  );
}

export function Tracks({ after }: { readonly after: After }): ReactNode {
  const { t } = useTranslation();
  if (after.tracks.length === 0) return null;
  return (
    <section>
      <h3>{t('after.tracks')}</h3>
      <ul className={`plain-list ${classes['cards']}`}>
        {after.tracks.map((track) => (
          <TrackView key={track.matter} track={track} texts={after.texts} />
        ))}
      </ul>
    </section>
  );
}
