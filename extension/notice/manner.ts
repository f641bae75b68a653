import { createContext } from 'preact';
import { FIRST_MANNER, type Manner } from '../manner';

/** The employer's choices, for any part of what a person sees. */
export const MannerContext = createContext<Manner>(FIRST_MANNER);
