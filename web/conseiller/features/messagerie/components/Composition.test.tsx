import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("@partage/session/session", () => ({
  jetonDAcces: () => Promise.resolve("jeton"),
  estEnPartance: () => false,
  renouveler: () => Promise.resolve(false),
  terminer: () => undefined,
}));

const depots: ((reponse: unknown) => void)[] = [];
vi.mock("@partage/pieces/deposer", () => ({ deposer: () => new Promise((resoudre) => depots.push(resoudre)) }));

const { Composition } = await import("./Composition");
const { EnvoiEnAttente } = await import("./EnvoiEnAttente");
const { useEnvois } = await import("../api/envois");

function Ecran({ conversation }: { conversation: string }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <ol>
        {useEnvois(conversation).map((envoi) => (
          <EnvoiEnAttente key={envoi.cle} envoi={envoi} />
        ))}
      </ol>
      <Composition conversation={conversation} prenom="Inès" prendLeFocus={() => false} />
    </QueryClientProvider>
  );
}

const corps: unknown[] = [];
let reponse: () => Response;
const CV = { id: "p1", nom: "CV.pdf", taille: 12, etat: "disponible" };

const choisir = async () => {
  const choix = document.querySelector("input[type=file]") as HTMLInputElement;
  await userEvent.upload(choix, new File(["x"], "CV.pdf", { type: "application/pdf" }));
  await waitFor(() => expect(depots).toHaveLength(1));
};
const envoyer = () => userEvent.click(screen.getByRole("button", { name: "Envoyer le message" }));

describe("writing a message with a file", () => {
  beforeEach(() => {
    depots.length = 0;
    corps.length = 0;
    vi.stubGlobal("fetch", async (requete: Request) => {
      if (requete.url.endsWith("/saisie")) return new Response(null, { status: 204 });
      corps.push(await requete.json());
      return reponse();
    });
  });

  it("tells the accepted formats, and waits for the file without losing the text", async () => {
    reponse = () => Response.json({ numero: "1", version: '"a"' }, { status: 201 });
    render(<Ecran conversation="a" />);
    expect(screen.getByRole("button", { name: "Joindre un fichier" })).toBeDefined();
    expect(screen.getByText("Formats acceptés de pièce jointe : .PDF, .JPG, .JPEG, .PNG (5 Mo maximum)")).toBeDefined();
    await userEvent.type(screen.getByRole("textbox"), "Voici");
    await choisir();
    await envoyer();
    expect(screen.getByText(/Patientez/)).toBeDefined();
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("Voici");
    expect(corps).toEqual([]);

    depots[0]?.(CV);
    await screen.findByText("Prêt à être envoyé");
    await envoyer();
    await waitFor(() => expect(corps).toEqual([{ texte: "Voici", pieces: ["p1"] }]));
    expect(screen.queryByRole("list", { name: "Fichiers joints" })).toBeNull();
  });

  it("sends a file alone", async () => {
    reponse = () => Response.json({ numero: "1", version: '"a"' }, { status: 201 });
    render(<Ecran conversation="b" />);
    await choisir();
    depots[0]?.(CV);
    await screen.findByText("Prêt à être envoyé");
    await envoyer();
    await waitFor(() => expect(corps).toEqual([{ texte: "", pieces: ["p1"] }]));
  });

  it("gives text and file back when the message is refused", async () => {
    reponse = () =>
      Response.json({ code: "conversation-occupee" }, { status: 409, headers: { "Content-Type": "application/problem+json" } });
    render(<Ecran conversation="c" />);
    await userEvent.type(screen.getByRole("textbox"), "Voici");
    await choisir();
    depots[0]?.(CV);
    await screen.findByText("Prêt à être envoyé");
    await envoyer();
    await userEvent.click(await screen.findByRole("button", { name: "Reprendre le texte" }));
    expect((screen.getByRole("textbox") as HTMLTextAreaElement).value).toBe("Voici");
    expect(screen.getByText("Prêt à être envoyé")).toBeDefined();
  });

  it("does not schedule it, and says why", async () => {
    render(<Ecran conversation="d" />);
    await choisir();
    await userEvent.click(screen.getByRole("button", { name: "Programmer l’envoi du message" }));
    expect(screen.getByText(/retirez-les pour le programmer/)).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(corps).toEqual([]);
  });
});
