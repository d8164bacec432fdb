/** web: the tab's title follows the page, so that readers and histories know where they are. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const whole = title === '' ? t('brand') : `${title} – ${t('brand')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
