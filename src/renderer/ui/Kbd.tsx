import { useContext } from 'react';
import { KeyCap } from './KeyCap.tsx';
import { isSingleKey, SingleKeys } from './single-keys.ts';

/** The key of what it stands beside, `S`, `Enter` or `Shift H`; nothing where that key is switched off. */
export function Kbd({ children }: { readonly children: string }) {
  const areOn = useContext(SingleKeys);
  return areOn || !isSingleKey(children.replaceAll(' ', '+')) ? <KeyCap>{children}</KeyCap> : null;
}
