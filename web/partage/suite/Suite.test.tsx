import { QueryClient, QueryClientProvider, useInfiniteQuery } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Suite } from "./Suite";

/** Answers that wait until they are let go, the latest last. */
const enRoute: { page: number; repondre: (lignes: string[]) => void; refuser: () => void }[] = [];
let cache: QueryClient;

function Liste() {
  const liste = useInfiniteQuery({
    queryKey: ["liste"],
    initialPageParam: 0,
    queryFn: ({ pageParam: page }) =>
      new Promise<string[]>((repondre, refuser) => enRoute.push({ page, repondre, refuser: () => refuser(new Error()) })),
    getNextPageParam: (_, pages) => (pages.length < 3 ? pages.length : undefined),
  });
  return (
    <>
      {liste.data?.pages.flat().map((ligne) => (
        <button key={ligne} className="ligne">
          {ligne}
        </button>
      ))}
      <Suite liste={liste} lignes=".ligne">
        Afficher plus
      </Suite>
    </>
  );
}

/** The pages that were asked for are these, in this order. */
const demandees = (...pages: number[]) => waitFor(() => expect(enRoute.map(({ page }) => page)).toEqual(pages));
const repondre = (...lignes: string[]) => enRoute.at(-1)?.repondre(lignes);
const relire = () => void cache.invalidateQueries({ queryKey: ["liste"] });
const appuyer = async () => userEvent.click(await screen.findByRole("button", { name: "Afficher plus" }));

beforeEach(async () => {
  enRoute.length = 0;
  cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={cache}>
      <Liste />
    </QueryClientProvider>,
  );
  await demandees(0);
  repondre("Ancienne");
});

describe("what follows in a list", () => {
  it("comes once, and takes the focus to its first row", async () => {
    await appuyer();
    await demandees(0, 1);
    repondre("Suivante", "Autre");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Suivante"));
    expect(enRoute).toHaveLength(2);
  });

  it("comes although the list is read again meanwhile", async () => {
    await appuyer();
    await demandees(0, 1);
    relire();
    await demandees(0, 1, 0);
    repondre("Nouvelle");
    await demandees(0, 1, 0, 1);
    repondre("Suivante");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Suivante"));
    expect(screen.queryByText("Ancienne")).toBeNull();
  });

  it("waits for a list that is being read again, and leaves it its news", async () => {
    await screen.findByText("Ancienne");
    relire();
    await demandees(0, 0);
    await appuyer();
    repondre("Nouvelle");
    await demandees(0, 0, 1);
    repondre("Suivante");
    await screen.findByText("Suivante");
    expect(screen.queryByText("Ancienne")).toBeNull();
  });

  it("can be asked for again when it did not come", async () => {
    await appuyer();
    await demandees(0, 1);
    enRoute.at(-1)?.refuser();
    await waitFor(() => expect(cache.isFetching()).toBe(0));
    await appuyer();
    await demandees(0, 1, 1);
    repondre("Suivante");
    expect((await screen.findByText("Suivante")).isConnected).toBe(true);
  });
});
