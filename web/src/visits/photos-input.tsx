/** web: photos and papers of a visit: they stay here until the visit is recorded, and follow it then. */
import { Button, FileInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeOf } from '../format/numbers';
import { Icon } from '../parts/icon';
import { useLanguage } from '../terms/use-terms';
import type { Photos } from './photos';
import classes from './visits.module.css';

const largestBytes = 20 * 1024 * 1024;
const most = 20;
const taken = 'image/jpeg,image/png,image/webp,application/pdf';

function Taken({ photos }: { readonly photos: Photos }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { files } = photos;
  return (
    <ul className={`plain-list ${classes['photos']}`}>
      {files.map((file, n) => (
        <li key={`${file.name} ${file.size} ${file.lastModified}`}>
          {file.name} <span className="soft small number">{sizeOf(file.size, language)}</span>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('visits.removePhoto', { name: file.name })}
            onClick={() => photos.take(files.toSpliced(n, 1))}
          >
            {t('visits.remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function PhotosInput({ photos }: { readonly photos: Photos }): ReactNode {
  const { t } = useTranslation();
  const { files } = photos;
  const tooLarge = files.find((file) => file.size > largestBytes);
  const add = (chosen: readonly File[]): void => photos.take([...files, ...chosen].slice(0, most));
  return (
    <div>
      <FileInput
        multiple
        accept={taken}
        label={t('visits.photos')}
        description={t('visits.photosHint')}
        placeholder={t('documents.choose')}
        leftSection={<Icon name="paper" />}
        error={
          tooLarge !== undefined
            ? t('documents.tooLarge', { name: tooLarge.name })
            : photos.failed && t('visits.noRoom')
        }
        value={[]}
        onChange={add}
        maw="36rem"
      />
      <Taken photos={photos} />
    </div>
  );
}
