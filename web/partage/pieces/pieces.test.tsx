import { act, fireEvent, render, renderHook, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

/** The network: requests that were begun, each to be answered by the test. */
class Requete {
  static readonly toutes: Requete[] = [];
  readonly entetes: Record<string, string> = {};
  readonly upload = new EventTarget();
  status = 0;
  responseText = "";
  adresse = "";
  private readonly ecoutes = new Map<string, () => void>();
  open(_: string, adresse: string) {
    this.adresse = adresse;
  }
  setRequestHeader(nom: string, valeur: string) {
    this.entetes[nom] = valeur;
  }
  addEventListener(nom: string, ecoute: () => void) {
    this.ecoutes.set(nom, ecoute);
  }
  send() {
    Requete.toutes.push(this);
  }
  abort() {
    this.ecoutes.get("abort")?.();
  }
  avancer(loaded: number, total: number) {
    act(() => void this.upload.dispatchEvent(Object.assign(new Event("progress"), { loaded, total })));
  }
  couper() {
    act(() => this.ecoutes.get("error")?.());
  }
  repondre(status: number, corps: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(corps);
    act(() => this.ecoutes.get("load")?.());
  }
}

const { BoutonJoindre } = await import("./BoutonJoindre");
const { PiecesJointes } = await import("./PiecesJointes");
const { useGlisserDeposer } = await import("./useGlisserDeposer");
const { joindre, piecesPretes, retirer, usePieces, viderLesPieces } = await import("./pieces");

const LIEU = "/api/conversations/x/pieces";
const fichier = (nom: string, taille = 3) => new File([new Uint8Array(taille)], nom);
const deposee = {
  id: "p1",
  nom: "CV.pdf",
  type: "application/pdf",
  taille: 2048,
  etat: "disponible",
  aEnvoyerAvant: "2026-11-24T10:00:00Z",
};
const requete = async (rang = 0) => {
  await waitFor(() => expect(Requete.toutes.length).toBeGreaterThan(rang));
  return Requete.toutes[rang] as Requete;
};
const lues = () => renderHook(() => usePieces(LIEU)).result.current;

function choisir(...fichiers: File[]) {
  const choix = document.querySelector("input[type=file]") as HTMLInputElement;
  act(() => void fireEvent.change(choix, { target: { files: fichiers } }));
}

function Zone() {
  const { survol, zone } = useGlisserDeposer(LIEU);
  return <section aria-label="Zone" data-survol={survol || undefined} {...zone} />;
}

describe("files that wait for their message", () => {
  beforeEach(() => {
    Requete.toutes.length = 0;
    vi.stubGlobal("XMLHttpRequest", Requete);
    viderLesPieces(LIEU);
    render(
      <>
        <BoutonJoindre lieu={LIEU} />
        <PiecesJointes lieu={LIEU} />
      </>,
    );
  });

  it("leave at once, tell how far they are, and are then ready", async () => {
    choisir(fichier("CV d'Inès.pdf"));
    const depart = await requete();
    expect(depart.adresse).toBe(LIEU);
    expect(depart.entetes).toMatchObject({
      Authorization: "Bearer jeton",
      "Content-Type": "application/pdf",
      "Content-Disposition": "attachment; filename*=UTF-8''CV%20d%27In%C3%A8s.pdf",
    });
    expect(piecesPretes(lues()).obstacle).toMatch(/encore en cours/);
    depart.avancer(1, 4);
    expect(screen.getByRole("progressbar", { name: "Envoi de CV d'Inès.pdf" }).getAttribute("value")).toBe("0.25");
    depart.avancer(4, 4);
    expect(screen.getByText("Vérification du fichier…")).toBeDefined();
    depart.repondre(201, deposee);
    expect(await screen.findByText(/Prêt à être envoyé/)).toBeDefined();
    expect(screen.getByText("PDF · 2 Ko")).toBeDefined();
    expect(piecesPretes(lues()).pretes).toMatchObject([{ id: "p1" }]);
  });

  it("say that the scan goes on, which does not hold the message back", async () => {
    choisir(fichier("photo.JPG"));
    (await requete()).repondre(201, { ...deposee, etat: "analyse-en-cours" });
    expect(await screen.findByText(/Analyse antivirus en cours/)).toBeDefined();
    expect(piecesPretes(lues()).obstacle).toBeUndefined();
  });

  it("leave again under the same key after a cut", async () => {
    choisir(fichier("CV.pdf"));
    (await requete()).couper();
    expect(within(await screen.findByRole("alert")).getByText(/réseau/)).toBeDefined();
    expect(piecesPretes(lues()).obstacle).toMatch(/réessayez ou retirez/);
    await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
    (await requete(1)).repondre(201, deposee);
    expect(await screen.findByText("Prêt à être envoyé")).toBeDefined();
    expect(Requete.toutes[1]?.entetes["Idempotency-Key"]).toBe(Requete.toutes[0]?.entetes["Idempotency-Key"]);
  });

  it("tell why one was refused, and are taken away with the focus in its place", async () => {
    choisir(fichier("CV.pdf"));
    (await requete()).repondre(422, { code: "piece-infectee" });
    expect(await screen.findByText(/L’antivirus a refusé ce fichier/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Réessayer" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Retirer CV.pdf" }));
    expect(lues()).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { name: "Joindre un fichier" })));
  });

  it.each([
    ["programme.exe", 3, /format n’est pas accepté/],
    ["sans-extension", 3, /format n’est pas accepté/],
    ["gros.png", 5 * 1024 * 1024 + 1, /dépasse 5 Mo/],
    ["vide.pdf", 0, /est vide/],
  ])("are refused before they leave: %s", (nom, taille, raison) => {
    choisir(fichier(nom, taille));
    expect(screen.getByText(raison)).toBeDefined();
    expect(Requete.toutes).toEqual([]);
  });

  it("are five at most", async () => {
    choisir(...["1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf"].map((nom) => fichier(nom)));
    expect(screen.getByText(/5 pièces jointes au plus/)).toBeDefined();
    await requete(4);
    expect(Requete.toutes).toHaveLength(5);
  });

  it("can be dropped, and what is no file is left alone", async () => {
    render(<Zone />);
    const zone = screen.getByRole("region", { name: "Zone" });
    expect(fireEvent.dragOver(zone, { dataTransfer: { types: ["text/plain"] } })).toBe(true);
    expect(zone.dataset.survol).toBeUndefined();
    // The browser would leave the page to show the file.
    expect(fireEvent.dragOver(zone, { dataTransfer: { types: ["Files"] } })).toBe(false);
    expect(zone.dataset.survol).toBe("true");
    expect(fireEvent.drop(zone, { dataTransfer: { types: ["Files"], files: [fichier("CV.pdf")] } })).toBe(false);
    expect(zone.dataset.survol).toBeUndefined();
    expect((await requete()).entetes["Content-Disposition"]).toMatch(/CV\.pdf/);
  });

  it("that were under way when the tab was reloaded say so; those that were left are still there", async () => {
    choisir(fichier("CV.pdf"), fichier("Plan.pdf"));
    (await requete()).repondre(201, deposee);
    await screen.findByText("Prêt à être envoyé");
    vi.resetModules();
    const recharge = await import("./pieces");
    const { result } = renderHook(() => recharge.usePieces(LIEU));
    expect(result.current).toMatchObject([
      { etat: "prete", id: "p1" },
      { nom: "Plan.pdf", etat: "refusee", raison: expect.stringMatching(/interrompu/) as string },
    ]);
  });

  it("stop leaving when they are taken away, and are never written down as failed", async () => {
    act(() => joindre(LIEU, [fichier("CV.pdf")]));
    await requete();
    const cle = lues()[0]?.cle ?? "";
    act(() => retirer(cle));
    expect(lues()).toEqual([]);
    expect(JSON.parse(sessionStorage.getItem("cej.brouillon.pieces") ?? "")).toEqual([]);
  });
});
