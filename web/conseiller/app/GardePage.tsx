import { Component, type ReactNode, Suspense } from "react";
import { Chargement } from "@partage/ui/Etats";
import { ErreurInattendue } from "./PagesDErreur";

/** Waits for a page's file, and shows a page of its own when it fails: the rest of the screen lives on. */
export class GardePage extends Component<{ children: ReactNode }, { erreur: unknown }> {
  override state: { erreur: unknown } = { erreur: undefined };

  static getDerivedStateFromError(erreur: unknown) {
    return { erreur };
  }

  override render() {
    if (this.state.erreur !== undefined) return <ErreurInattendue />;
    return <Suspense fallback={<Chargement />}>{this.props.children}</Suspense>;
  }
}
