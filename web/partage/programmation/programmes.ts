import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { cles } from "@partage/api/cles";
import type { Moment } from "./moments";

export type EnvoiProgramme = Schema<"EnvoiProgrammeResponse">;

/** What is written now and leaves later. */
export interface AProgrammer extends Moment {
  texte: string;
  /** One alone, without a list, gets a message of the conversation. */
  beneficiaires: readonly string[];
  listes: readonly string[];
}

/** The service sends within so many milliseconds of the hour. */
const RETARD = 20_000;

const UNE_HEURE = 3_600_000;

/** All that I scheduled: those that were not sent, then by the hour at which they leave. Read again once the next has left. */
export function useProgrammes() {
  return useQuery({
    queryKey: cles.programmes,
    queryFn: ({ signal }) => lire(api.GET("/api/envois-programmes", { signal })),
    refetchInterval: ({ state }) => jusquAuProchain(state.data?.envois ?? []),
  });
}

/** Those for one person alone. */
export function useProgrammesDe(beneficiaire: string): EnvoiProgramme[] {
  return (useProgrammes().data?.envois ?? []).filter((envoi) => envoi.beneficiaire === beneficiaire);
}

/** Schedules. The same `cle` never does it twice. */
export function useProgrammer() {
  const relire = useRelecture();
  return useMutation({
    mutationFn: ({ cle, beneficiaires, listes, ...reste }: AProgrammer & { cle: string }) =>
      lire(
        api.POST("/api/envois-programmes", {
          params: { header: { "Idempotency-Key": cle } },
          body: { ...reste, beneficiaires: [...beneficiaires], listes: [...listes] },
        }),
      ),
    onSettled: relire,
  });
}

/** Changes what waits. Refused once it leaves. */
export function useReprogrammer({ id, version }: Pick<EnvoiProgramme, "id" | "version">) {
  const relire = useRelecture();
  return useMutation({
    mutationFn: (changement: Moment & { texte: string }) =>
      lire(api.PATCH("/api/envois-programmes/{id}", { params: { path: { id }, header: { "If-Match": version } }, body: changement })),
    onSettled: relire,
  });
}

/** Cancels what waits, puts away what was not sent. */
export function useDeprogrammer(id: string) {
  const relire = useRelecture();
  return useMutation({
    mutationFn: () => lire(api.DELETE("/api/envois-programmes/{id}", { params: { path: { id } } })),
    onSettled: relire,
  });
}

function useRelecture() {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: cles.programmes });
}

function jusquAuProchain(envois: readonly EnvoiProgramme[]): number | false {
  const departs = envois.filter(({ etat }) => etat !== "non-envoye").map(({ pour }) => Date.parse(pour));
  return departs.length > 0 && Math.min(UNE_HEURE, Math.max(0, Math.min(...departs) - Date.now()) + RETARD);
}
