import { QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";

const patch = vi.hoisted(() => vi.fn<(chemin: string, demande: { params: { header: { "If-Match": string } }; body: object }) => unknown>());
vi.mock("@partage/api/client", () => ({
  api: { GET: () => ({ valeur: { fuseau: "Europe/Paris" }, version: "1" }), PATCH: patch },
  lireAvecVersion: (reponse: unknown) => Promise.resolve(reponse),
}));

const { Identifie } = await import("@jeune/api/moi");
const { requetes } = await import("@partage/api/requetes");
const { useCompte } = await import("./compte");

it("changes the account one thing after the other, each under the version that the one before left", async () => {
  let version = 1;
  patch.mockImplementation(async (_, { body }) => {
    await Promise.resolve();
    version += 1;
    return { valeur: { ...body }, version: `${version}` };
  });
  const { result } = renderHook(() => useCompte(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={requetes}>
        <Identifie value={{ id: "b1" } as never}>{children}</Identifie>
      </QueryClientProvider>
    ),
  });
  await waitFor(() => expect(result.current.lecture.data?.version).toBe("1"));
  act(() => {
    for (const fuseau of ["Pacific/Tahiti", "Pacific/Noumea", "Indian/Reunion"]) result.current.modifier.mutate({ fuseau });
  });
  await waitFor(() => expect(result.current.lecture.data).toMatchObject({ fuseau: "Indian/Reunion", version: "4" }));
  expect(patch.mock.calls.map(([, demande]) => demande.params.header["If-Match"])).toEqual(["1", "2", "3"]);
});
