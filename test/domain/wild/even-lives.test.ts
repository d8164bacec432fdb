/** Every second life of random commands, from the first on: see lives.ts. */
import { tellHalf } from './lives';

tellHalf(0);
