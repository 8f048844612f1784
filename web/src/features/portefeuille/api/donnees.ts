import { useMutation } from "@tanstack/react-query";
import { api, lire, type Schema } from "@/shared/api/client";

export type Export = Schema<"ExportResponse">;

/** Everything that is kept about one person, by address or by dossier. Nothing of it stays in the cache. */
export function useExporter() {
  return useMutation({
    mutationFn: (qui: string) =>
      lire(api.POST("/api/exports", { body: qui.includes("@") ? { dossier: null, email: qui } : { dossier: qui, email: null } })),
    gcTime: 0,
  });
}

/** Destroys an archived dossier for good. */
export function useEffacer() {
  return useMutation({
    mutationFn: (id: string) => lire(api.DELETE("/api/dossiers/{id}", { params: { path: { id } } })),
  });
}
