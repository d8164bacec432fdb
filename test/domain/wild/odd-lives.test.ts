/** Every second life of random commands, from the second on: see lives.ts. */
import { tellHalf } from './lives';

tellHalf(1);
