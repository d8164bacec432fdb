/** web: an award as a page of A4 to be printed, in the official layout, with the code under which anybody verifies it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { After } from '../../../contracts/after';
import { useAfter } from '../after/use-after';
import { holderOf } from '../after/awards';
import { usePilot } from '../api/queries';
import { dayOf } from '../format/dates';
import { useNames } from '../format/use-names';
import { Icon } from '../parts/icon';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { useMe } from '../shell/session';
import { useLanguage, useTerms } from '../terms/use-terms';
import classes from './certificate.module.css';

interface PaperProps {
  readonly unit: string;
  readonly honour: After['awards'][number];
  readonly award: NonNullable<After['awards'][number]['award']>;
  readonly texts: After['texts'];
}

function Paper({ unit, honour, award, texts }: PaperProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const names = useNames();
  const { form, number, citation, at, post, code } = award;
  const { clock } = useMe();
  const on = dayOf(at, language);
  return (
    <div className={classes['paper']} data-testid="certificate">
      {/* The national title stands in Vietnamese on every paper. */}
      <div className={classes['state']} lang="vi">
        <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
        <b className={classes['motto']}>Độc lập - Tự do - Hạnh phúc</b>
      </div>
      <p className={classes['unit']}>{names.unitOf(post) ?? names.unit(unit)}</p>
      <h1 className={classes['form']}>{terms.choice('form', form, 'award')}</h1>
      <p>{t('certificate.given')}</p>
      <p className={classes['holder']}>{holderOf(honour, names, texts)}</p>
      <p className={classes['citation']}>{texts[citation] ?? citation}</p>
      <p>
        {number === null ? t('certificate.ofDay', { on }) : t('certificate.of', { number, on })}
      </p>
      <footer className={classes['foot']}>
        <p>
          {t('certificate.inBook')}.{' '}
          {t('certificate.checkAt', { address: `${location.origin}/verify` })}
        </p>
        <p className={classes['code']}>{code}</p>
        <p className="small">{t('certificate.note')}</p>
        {clock.practice && <p className={classes['practice']}>{t('certificate.practice')}</p>}
      </footer>
    </div>
  );
}

function Tools({ pilot }: { readonly pilot: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={`no-print ${classes['tools']}`}>
      <Link href={`/pilots/${pilot}?tab=after`}>{t('certificate.back')}</Link>
      <Button leftSection={<Icon name="print" size={15} />} onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    </p>
  );
}

export default function CertificatePage({
  id,
  matter,
}: {
  readonly id: string;
  readonly matter: string;
}): ReactNode {
  const { t } = useTranslation();
  const pilot = usePilot(id);
  const after = useAfter(id, pilot.data?.revision ?? 0);
  usePageTitle(t('certificate.title'));
  const error = pilot.error ?? after.error;
  if (error === null && (pilot.data === undefined || after.data === undefined)) return <Waiting />;
  const honour = after.data?.awards.find(
    (each) => each.matter === matter && each.state === 'awarded',
  );
  const award = honour?.award;
  return (
    <article className="page">
      <Tools pilot={id} />
      {error !== null && <ProblemNote error={error} />}
      {error === null && award == null && (
        <>
          <h1>{t('certificate.title')}</h1>
          <p>{t('certificate.missing')}</p>
        </>
      )}
      {honour !== undefined && award != null && after.data !== undefined && (
        <Paper
          unit={pilot.data?.unit ?? ''}
          honour={honour}
          award={award}
          texts={after.data.texts}
        />
      )}
    </article>
  );
}
