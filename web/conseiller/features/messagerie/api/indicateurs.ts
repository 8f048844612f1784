import type { QueryClient } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import type { Schema } from "@partage/api/client";
import { type Message, numeroDe } from "@partage/conversation/conversation";
import { jourDeParis } from "@partage/format/dates";

type Indicateurs = Schema<"IndicateursResponse">;

/** The last message of each person that was counted: an event may come twice. */
const comptes = new Map<string, number>();

/** Counts a message that was added in the week it is of; what is counted otherwise is read again. */
export function compterLeMessage(cache: QueryClient, id: string, message: Message | undefined): void {
  const queryKey = cles.indicateurs(id);
  const lus = cache.getQueryData<Indicateurs>(queryKey);
  if (!lus) return;
  const champ = message && CHAMPS[`${message.de} ${message.type}`];
  const jour = message && jourDeParis(message.le);
  const semaine = lus.semaines.find(({ du, au }) => jour && du <= jour && jour <= au);
  if (!message || !champ || !semaine) return void cache.invalidateQueries({ queryKey });
  const numero = numeroDe(message);
  if ((comptes.get(id) ?? 0) >= numero) return;
  comptes.set(id, numero);
  cache.setQueryData<Indicateurs>(queryKey, {
    ...lus,
    semaines: lus.semaines.map((une) => (une === semaine ? { ...une, [champ]: une[champ] + 1 } : une)),
  });
}

const CHAMPS: Readonly<Record<string, "messagesDuConseiller" | "messagesDuBeneficiaire">> = {
  "conseiller texte": "messagesDuConseiller",
  "conseiller piece-jointe": "messagesDuConseiller",
  "beneficiaire texte": "messagesDuBeneficiaire",
  "beneficiaire piece-jointe": "messagesDuBeneficiaire",
};
