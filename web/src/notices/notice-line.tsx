/** web: one notice: what happened, how pressing it is, where, when and to which post it was told. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Notice } from '../../../contracts/notices';
import { caseLink } from '../concerns/case-link';
import { momentOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import classes from './notices.module.css';

const icons = { late: 'late', due: 'clock' } as const;

/** To the entry that it tells of. */
const linkOf = ({ pilot, seq }: Notice): string =>
  seq === 0 ? caseLink(pilot) : `${caseLink(pilot)}#entry-${seq}`;

function Mark({ sentence, read }: { readonly sentence: string; read(): void }): ReactNode {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classes['mark']}
      aria-label={t('notices.markReadOf', { sentence })}
      onClick={read}
    >
      <Icon name="done" size={15} /> {t('notices.markRead')}
    </button>
  );
}

interface NoticeLineProps {
  readonly notice: Notice;
  /** Said by the heading above. */
  readonly withoutPilot: boolean;
  read(): void;
}

export function NoticeLine({ notice, withoutPilot, read }: NoticeLineProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useNames();
  const { urgency, isRead, sentence } = notice;
  return (
    <li className={classes['row']} data-read={isRead} data-urgency={urgency}>
      <div className={classes['what']}>
        {!isRead && <span className="only-read">{t('notices.unreadMark')}: </span>}
        <Link
          href={linkOf(notice)}
          className={classes['sentence'] ?? ''}
          onClick={() => !isRead && read()}
        >
          {sentence}
        </Link>
        {!withoutPilot && <span className={classes['pilot']}>{notice.pilotTitle}</span>}
        <span className="soft small">
          {urgency !== 'news' && (
            <span className={classes['urgency']}>
              <Icon name={icons[urgency]} size={14} /> {t(`notices.${urgency}`)} ·{' '}
            </span>
          )}
          <time dateTime={notice.at} className="number">
            {momentOf(notice.at, language)}
          </time>{' '}
          · {names.fullPost(notice.post)}
        </span>
      </div>
      {!isRead && <Mark sentence={sentence} read={read} />}
    </li>
  );
}
