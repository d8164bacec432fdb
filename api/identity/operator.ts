/** api: what only operators see. They look after runs and records; what a pilot is about is not theirs. */
import type { Scene } from '../scene';
import { notOperator } from '../errors';

export const isOperator = ({ directory, now }: Scene, person: string): boolean =>
  directory.holdingsOf(person, now).some(({ post }) => directory.post(post)?.kind === 'operator');

export function requireOperator(scene: Scene, person: string): void {
  if (!isOperator(scene, person)) throw notOperator();
}
