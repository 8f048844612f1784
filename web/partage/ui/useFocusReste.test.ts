import { renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { useFocusReste } from "./useFocusReste";

const poser = () => document.body.appendChild(document.createElement("button"));

describe("what was waited for", () => {
  afterEach(() => document.body.replaceChildren());

  it("may take the focus from what led to it, and from nowhere once that has gone", () => {
    const ligne = poser();
    ligne.focus();
    const { result } = renderHook(() => useFocusReste());
    expect(result.current()).toBe(true);
    ligne.remove();
    expect(result.current()).toBe(true);
  });

  it("leaves it to whom has gone on meanwhile", () => {
    const { result } = renderHook(() => useFocusReste());
    poser().focus();
    expect(result.current()).toBe(false);
  });
});
