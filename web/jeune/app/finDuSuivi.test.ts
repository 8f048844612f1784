import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cles } from "@jeune/api/cles";
import { ErreurApi, Panne } from "@partage/api/erreurs";
import { requetes } from "@partage/api/requetes";
import { suivreLaFin } from "./finDuSuivi";

const lire = (erreur: Error) =>
  requetes.fetchQuery({ queryKey: cles.notifications, retry: false, queryFn: () => Promise.reject(erreur) }).catch(() => undefined);

describe("the end of a follow-up", () => {
  let fini: () => void;
  beforeEach(() => {
    fini = suivreLaFin();
    requetes.setQueryData(cles.moi, { id: "b1" });
  });
  afterEach(() => {
    fini();
    requetes.clear();
  });

  it("has the service asked again who this is, as soon as a read says that the dossier is nobody's", async () => {
    await lire(new ErreurApi({ code: "beneficiaire-inconnu" }, 404));
    expect(requetes.getQueryState(cles.moi)?.isInvalidated).toBe(true);
  });

  it.each([new ErreurApi({ code: "demarche-inconnue" }, 404), new Panne(404), new Panne()])("is nothing that %s says", async (erreur) => {
    await lire(erreur);
    expect(requetes.getQueryState(cles.moi)?.isInvalidated).toBe(false);
  });
});
