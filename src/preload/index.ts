import { contextBridge, ipcRenderer } from 'electron';

/** The one function a page may call; what it sends is parsed on the other side. */
contextBridge.exposeInMainWorld('lectern', {
  call: (method: unknown, params: unknown) => ipcRenderer.invoke('lectern:call', { method, params }),
});

/** What the shell tells the page comes as a message of its own window, which the page parses. */
ipcRenderer.on('lectern:tell', (_event, told: unknown) => {
  window.postMessage({ lectern: told }, window.location.origin);
});
