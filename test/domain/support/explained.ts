/** test: what explanations are asked on. */
import { lawOf } from './life';

export { directory, holderOf, local } from './life';
export const law = lawOf();
