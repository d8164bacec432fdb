/** test: legal time in Vietnam as people write it: '2026-03-02 09:00' is UTC+7. */
import type { Instant } from '../../../domain/time';

export const local = (text: string): Instant =>
  new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString();
