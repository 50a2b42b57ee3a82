import { contextBridge, ipcRenderer } from 'electron';

/** The one function a page may call; what it sends is parsed on the other side. */
contextBridge.exposeInMainWorld('lectern', {
  call: (method: unknown, params: unknown) => ipcRenderer.invoke('lectern:call', { method, params }),
});
