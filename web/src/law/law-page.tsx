/** web: the law, for pack administrators: packs, drafts with what they would do, and the register of what was put in force. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawDesk, LawDraftView } from '../../../contracts/law-desk';
import { dateOf, momentOf } from '../format/dates';
import { usePageTitle } from '../parts/page-title';
import { ProblemNote } from '../parts/problem-note';
import { Waiting } from '../parts/waiting';
import { NotFound } from '../shell/not-found';
import { useLanguage } from '../terms/use-terms';
import { DraftEffects } from './draft-effects';
import classes from './law.module.css';
import { Table } from './table';
import { useIsPackAdmin, useLawDesk, usePacks } from './use-law';
import { WriteDraft } from './write-draft';

/** Packs that rest on no instrument are of no time. */
const ever = '0001-01-01';

function Packs(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = usePacks();
  const rows = (data?.packs ?? []).map((pack) => ({
    key: pack.hash,
    cells: [
      pack.title[language],
      `${pack.id} ${pack.version}`,
      (pack.effectiveFrom === ever ? t('law.always') : dateOf(pack.effectiveFrom, language)) +
        (pack.effectiveTo === null
          ? ''
          : ` ${t('law.to', { date: dateOf(pack.effectiveTo, language) })}`),
    ],
  }));
  return (
    <Table
      caption={t('law.packs')}
      head={[t('law.name'), t('law.version'), t('law.from')]}
      rows={rows}
    />
  );
}

interface DraftsProps {
  readonly drafts: LawDesk['drafts'];
  look(id: string): void;
}

function Drafts({ drafts, look }: DraftsProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const stateOf = ({ written, proposal, inForce }: LawDraftView): string => {
    if (inForce) return t('law.inForce');
    if (proposal === null)
      return t('law.written', { name: written.name, date: momentOf(written.at, language) });
    const { name, at, reason } = proposal;
    return t('law.proposed', { name, date: momentOf(at, language), reason });
  };
  const rows = drafts.map((draft) => ({
    key: draft.id,
    cells: [
      t(`law.kinds.${draft.kind}`),
      `${draft.law} ${draft.version}`,
      dateOf(draft.effectiveFrom, language),
      stateOf(draft),
      <Button key="look" size="xs" variant="default" onClick={() => look(draft.id)}>
        {t('law.look')}
        <span className="only-read">
          {' '}
          {draft.law} {draft.version}
        </span>
      </Button>,
    ],
  }));
  const head = [t('law.kind'), t('law.version'), t('law.from'), t('law.state'), t('law.look')];
  return <Table caption={t('law.drafts')} head={head} rows={rows} />;
}

function Register({ register }: Pick<LawDesk, 'register'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = register.map(
    ({ draft, law, version, effectiveFrom, proposed, confirmed, reason }) => ({
      key: draft,
      cells: [
        `${law} ${version}`,
        dateOf(effectiveFrom, language),
        t('law.proposed', { name: proposed.name, date: momentOf(proposed.at, language), reason }),
        t('law.confirmed', { name: confirmed.name, date: momentOf(confirmed.at, language) }),
      ],
    }),
  );
  const head = [t('law.version'), t('law.from'), t('law.propose'), t('law.confirm')];
  return <Table caption={t('law.register')} head={head} rows={rows} />;
}

function Law(): ReactNode {
  const { t } = useTranslation();
  const desk = useLawDesk();
  const [looked, look] = useState<string | null>(null);
  usePageTitle(t('law.title'));
  return (
    <div className="page">
      <h1>{t('law.title')}</h1>
      <p className="soft">{t('law.lead')}</p>
      <Packs />
      {desk.isError && <ProblemNote error={desk.error} retry={() => void desk.refetch()} />}
      {desk.isPending && <Waiting />}
      {desk.data !== undefined && (
        <>
          <Drafts drafts={desk.data.drafts} look={look} />
          {looked !== null && <DraftEffects key={looked} id={looked} />}
          <Register register={desk.data.register} />
        </>
      )}
      <section className={`sheet ${classes['part']}`} aria-labelledby="write-law">
        <h2 id="write-law">{t('law.write')}</h2>
        <WriteDraft kept={look} />
      </section>
    </div>
  );
}

/** For others there is no such page: they would be refused anyway. */
export default function LawPage(): ReactNode {
  return useIsPackAdmin() ? <Law /> : <NotFound />;
}
