/** web: before an export is shown, whoever opens it says what for; that this is written down is said first. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportOpening } from '../../../contracts/exports';
import classes from './exports.module.css';

type Purpose = ExportOpening['purpose'];
const purposes = [
  'panelReview',
  'personnelPlanning',
  'fileTransfer',
  'handOver',
  'ownReading',
  'audit',
] as const satisfies readonly Purpose[];

interface OpenFormProps {
  readonly isBusy: boolean;
  readonly usual: Purpose;
  open(opening: ExportOpening): void;
}

export function OpenForm({ isBusy, usual, open }: OpenFormProps): ReactNode {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose>(usual);
  const [reference, setReference] = useState('');
  return (
    <>
      <p className="soft small">{t('exports.willBeLogged')}</p>
      <div className={classes['form']}>
        <NativeSelect
          label={t('exports.purpose')}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value as Purpose)}
          data={purposes.map((value) => ({ value, label: t(`exports.purposes.${value}`) }))}
        />
        <TextInput
          label={t('exports.reference')}
          value={reference}
          maxLength={120}
          onChange={(event) => setReference(event.currentTarget.value)}
        />
        <Button
          loading={isBusy}
          onClick={() =>
            open({ purpose, reference: reference.trim() === '' ? null : reference.trim() })
          }
        >
          {t('exports.open')}
        </Button>
      </div>
    </>
  );
}
