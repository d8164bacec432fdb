/** web: numbers, money and sizes as people read them. */
import type { Language } from '../../../domain/words';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB', fr: 'fr-FR' };

export const numberOf = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value);

export const sizeOf = (bytes: number, language: Language): string => {
  const steps = ['byte', 'kilobyte', 'megabyte'] as const;
  const step = Math.min(
    steps.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1000)),
  );
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
};

/** How much legal time passes in a real second, in the largest unit that fits. */
export function spanOf(seconds: number, language: Language): string {
  const [unit, length] =
    seconds >= 86_400
      ? (['day', 86_400] as const)
      : seconds >= 3_600
        ? (['hour', 3_600] as const)
        : seconds >= 60
          ? (['minute', 60] as const)
          : (['second', 1] as const);
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(seconds / length);
}
