/** web: an opened export in plain words: each line with its article, its day and its entries, and the file to keep. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportPage } from '../../../contracts/exports';
import { dateOf, localDayOf } from '../format/dates';
import { Article } from '../parts/article';
import { useLanguage } from '../terms/use-terms';
import { fileNameOf, saveFile } from './file-name';

type Sheet = ExportPage['sheets'][number];

function SheetView({ sheet }: { readonly sheet: Sheet }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { unit, unitNow, pack, lines } = sheet;
  return (
    <section>
      <h4>{unit === unitNow ? unit : t('exports.unitNow', { unit, unitNow })}</h4>
      <p className="soft small">{t('exports.pack', { pack })}</p>
      {lines.length === 0 && <p>{t('exports.noLines')}</p>}
      <ul>
        {lines.map(({ fact, sentence, instrument, article, mark, at, entries }, i) => (
          <li key={`${fact}-${i}`}>
            {sentence} <span className="soft">({dateOf(localDayOf(at), language)})</span>{' '}
            <Article instrument={instrument} article={article} mark={mark} />{' '}
            <span className="soft small">
              {entries.map(({ seq, hash }) => (
                <span key={seq} title={hash}>
                  {t('exports.entry', { seq })}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenedProps {
  readonly pilot: string;
  readonly matter: string;
  readonly page: ExportPage;
}

export function Opened({ pilot, matter, page }: OpenedProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div data-testid="opened-export">
      {page.sheets.map((sheet) => (
        <SheetView key={sheet.pilot} sheet={sheet} />
      ))}
      {page.entries > 0 && <p>{t('exports.whole', { entries: page.entries })}</p>}
      <p>
        {t('exports.hash')} <code>{page.hash}</code>
      </p>
      <p className="soft small">{t('exports.prove')}</p>
      <Button
        variant="default"
        onClick={() => saveFile(fileNameOf(pilot, matter, page), page.file)}
      >
        {t('exports.save')}
      </Button>
    </div>
  );
}
