import { QueryClient } from "@tanstack/react-query";
import { estPassagere } from "./erreurs";

/** Server state lives here and nowhere else; an event in real time only changes or invalidates it. */
export const requetes = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (essais, erreur) => estPassagere(erreur) && essais < 2,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});
