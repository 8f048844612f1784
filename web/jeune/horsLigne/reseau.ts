import { useSyncExternalStore } from "react";

function suivre(abonne: () => void): () => void {
  window.addEventListener("online", abonne);
  window.addEventListener("offline", abonne);
  return () => {
    window.removeEventListener("online", abonne);
    window.removeEventListener("offline", abonne);
  };
}

/** Whether the device says that it has a network; that the service answers is another thing. */
export const useEnLigne = () => useSyncExternalStore(suivre, () => navigator.onLine);
