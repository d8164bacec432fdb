/** test: draws of a panel at the review of causes, sealed, pooled and drawn. */
import { sha256 } from '../../../domain/state/sha256';
import { concludedLife, staff } from './ending';
import type { Life } from './life';

export const D = 'panelDraw-1';
export const seed = 'a3f19c0e55d24b7f8e60c1d2a9b83746';
export const secretary = staff.secretary;
export const pool = [
  staff.legal,
  staff.legal2,
  staff.deputy,
  staff.deputy2,
  'an-binh:expert-1',
  'an-binh:expert-2',
];
export const sealing = { seats: 3, reserve: 3, skills: [], commitment: sha256(seed) };
export const lot = (post: string, change: object = {}) => ({
  matter: D,
  post,
  from: '2025-01-01',
  until: '2026-12-31',
  skills: [],
  ...change,
});
export const drawing = { matter: D, seed };

export const reviewed = (): Life =>
  concludedLife('partly').does(staff.head, 'OpenCauses', { reasons: null });
export const sealed = (change: object = {}): Life =>
  reviewed().does(staff.head, 'SealDraw', { ...sealing, ...change });
export const pooling = (change: object = {}): Life =>
  pool.reduce((life, post) => life.does(secretary, 'AddToPool', lot(post)), sealed(change));
export const pooled = (change: object = {}): Life =>
  pooling(change).does(secretary, 'CloseDrawPool', { matter: D });
export const drawn = (change: object = {}): Life =>
  pooled(change).does(staff.head, 'DrawPanel', drawing);

export interface Result {
  readonly seats: readonly string[];
  readonly reserve: readonly string[];
}
export const result = (life: Life): Result => life.pilot.matters[D]?.data as Result;
