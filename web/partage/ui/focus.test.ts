import { afterEach, expect, test, vi } from "vitest";
import { placerLeFocus } from "./focus";

afterEach(() => vi.unstubAllGlobals());

test("the focus waits for what an answer brings, even when the browser draws frames first", async () => {
  // The frames of a busy browser: all of them before the next task.
  vi.stubGlobal("requestAnimationFrame", (dessiner: FrameRequestCallback) => queueMicrotask(() => dessiner(0)));
  const arrivee = document.createElement("button");
  setTimeout(() => document.body.append(arrivee));

  placerLeFocus(() => document.querySelector("button"));

  await vi.waitFor(() => expect(document.activeElement).toBe(arrivee));
});
