import { createContext } from 'react';

/** Whether answers are kept and not judged, as in an exam: they may be empty, and are given without a check. */
export const JudgedLater = createContext(false);
