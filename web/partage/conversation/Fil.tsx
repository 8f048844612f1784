import { ArrowDown } from "lucide-react";
import { useQueryClient } from "@tanstack/react-query";
import { Fragment, useEffect, useLayoutEffect, useRef, useState } from "react";
import { cleDeJour, formaterTitreDeJour } from "@/shared/format/dates";
import { compter } from "@/shared/format/texte";
import { Bouton } from "@/shared/ui/Bouton";
import { aLaFin, aLeDebut, allerALaFin, type Conversation, descendre, estALire, numeroDe, remonter } from "../api/conversation";
import { useEnvois } from "../api/envois";
import { estRegardee, useLecture } from "../lecture";
import { useSaisie } from "../saisies";
import type { Visee } from "../visee";
import { Bulle } from "./Bulle";
import { EnvoiEnAttente } from "./EnvoiEnAttente";
import styles from "./Fil.module.css";

interface Props {
  id: string;
  conversation: Conversation;
  prenom: string;
  moi: string | undefined;
  /** The message that a search leads to. */
  vise: Visee | undefined;
  oublierLaVisee: () => void;
}

/** How near to the end one must be to be kept there, in pixels. */
const PRES_DE_LA_FIN = 80;

/** The messages, day by day. Stays at the end when one is there, and in its place when older ones come above. */
export function Fil({ id, conversation, prenom, moi, vise, oublierLaVisee }: Props) {
  const cache = useQueryClient();
  const cadre = useRef<HTMLDivElement>(null);
  const envois = useEnvois(id);
  // One that could not leave grows: it says why and what can be done.
  const etatsDesEnvois = envois.map(({ etat }) => etat).join();
  const saisie = useSaisie(id);
  const [enLecture, setEnLecture] = useState(false);
  // Where the unread ones began when the conversation was opened.
  const [luALOuverture] = useState(conversation.luParLeConseiller);
  const enBas = useLecture(id, conversation, cadre);
  const versLaFin = useRef(false);
  const etait = useRef({ auBas: true, hauteur: 0, haut: 0, premier: "" });

  const { messages } = conversation;
  const [debut, fin] = [aLeDebut(conversation), aLaFin(conversation)];
  const attend = attendUneLecture(conversation);
  const premierNonLu = messages.find((message) => estALire(message, luALOuverture))?.numero;

  useLayoutEffect(() => {
    const element = cadre.current;
    if (!element) return;
    const { auBas, hauteur, haut, premier } = etait.current;
    const vienDAuDessus = premier !== "" && premier !== messages[0]?.numero;
    if (vise !== undefined) {
      const message = document.getElementById(`message-${vise.numero}`);
      message?.scrollIntoView({ block: "center" });
      if (vise.focus) message?.focus({ preventScroll: true });
    } else if (versLaFin.current) {
      if (!fin) return;
      versLaFin.current = false;
      element.scrollTop = element.scrollHeight;
    } else if (vienDAuDessus && hauteur > 0) element.scrollTop = haut + element.scrollHeight - hauteur;
    else if (auBas && fin && (premier === "" || estRegardee(element) || !attend)) {
      const separateur = element.querySelector<HTMLElement>("[data-separateur]");
      // Opened on unread messages, the first of them is what one comes for.
      if (premier === "" && separateur) element.scrollTop = Math.max(0, separateur.offsetTop - 16);
      else element.scrollTop = element.scrollHeight;
    }
    etait.current = {
      auBas: estAuBas(element),
      hauteur: element.scrollHeight,
      haut: element.scrollTop,
      premier: messages[0]?.numero ?? "",
    };
  }, [messages, etatsDesEnvois, saisie, vise, fin, attend]);

  // A field that grows or a window that shrinks must not hide the last message.
  useEffect(() => {
    const element = cadre.current;
    if (!element) return undefined;
    const observateur = new ResizeObserver(() => {
      if (etait.current.auBas) element.scrollTop = element.scrollHeight;
    });
    observateur.observe(element);
    return () => observateur.disconnect();
  }, []);

  const lire = async (lecture: typeof remonter) => {
    if (enLecture) return;
    setEnLecture(true);
    try {
      await lecture(cache, id);
    } catch {
      // The button stays: it can be pressed again.
    } finally {
      setEnLecture(false);
    }
  };

  return (
    <div className={styles.cadre}>
      <div
        ref={cadre}
        className={styles.defilement}
        role="region"
        aria-label="Messages"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
        tabIndex={0}
        onScroll={({ currentTarget: element }) => {
          etait.current = { ...etait.current, auBas: estAuBas(element), hauteur: element.scrollHeight, haut: element.scrollTop };
          if (element.scrollTop < 200 && !debut && vise === undefined) void lire(remonter);
          if (vise !== undefined && !estVisible(vise.numero, element)) oublierLaVisee();
        }}
      >
        {!debut && (
          <Bouton aspect="discret" petit isPending={enLecture} onPress={() => void lire(remonter)} className={styles.plus ?? ""}>
            Afficher les messages précédents
          </Bouton>
        )}
        <ol className={styles.messages} aria-label="Messages de la conversation">
          {messages.map((message, rang) => {
            const avant = messages[rang - 1];
            return (
              <Fragment key={message.numero}>
                {(!avant || cleDeJour(avant.le) !== cleDeJour(message.le)) && (
                  <li className={styles.jour}>
                    <span>{formaterTitreDeJour(message.le)}</span>
                  </li>
                )}
                {message.numero === premierNonLu && (
                  <li className={styles.separateur} data-separateur>
                    <span>Nouveaux messages</span>
                  </li>
                )}
                <Bulle
                  message={message}
                  conversation={id}
                  lu={numeroDe(message) <= conversation.luParLeBeneficiaire}
                  prenom={prenom}
                  moi={moi}
                  cherche={numeroDe(message) === vise?.numero ? vise.mots : undefined}
                />
              </Fragment>
            );
          })}
          {envois.map((envoi) => (
            <EnvoiEnAttente key={envoi.cle} envoi={envoi} />
          ))}
        </ol>
        {!fin && (
          <Bouton aspect="discret" petit isPending={enLecture} onPress={() => void lire(descendre)} className={styles.plus ?? ""}>
            Afficher les messages suivants
          </Bouton>
        )}
        {saisie && <p className={styles.saisie}>{prenom} écrit…</p>}
      </div>
      {(enBas.length > 0 || !fin) && (
        <div className={styles.retour}>
          {enBas.length > 0 ? (
            <Bouton petit icone={ArrowDown} onPress={() => descendreA(enBas[0])}>
              {compter(enBas.length, "nouveau message", "nouveaux messages")}
            </Bouton>
          ) : (
            <Bouton
              petit
              icone={ArrowDown}
              onPress={() => {
                oublierLaVisee();
                versLaFin.current = true;
                void lire(allerALaFin);
              }}
            >
              Revenir aux derniers messages
            </Bouton>
          )}
        </div>
      )}
    </div>
  );
}

/** The first of those that nobody has seen, at the top: they are read in their order. */
function descendreA(numero: string | undefined) {
  const message = document.getElementById(`message-${numero}`);
  message?.scrollIntoView({ block: "start" });
  message?.focus({ preventScroll: true });
}

/** Whether the last message is the person's and is not read: it then waits below, unless somebody looks. */
function attendUneLecture({ messages, luParLeConseiller }: Conversation): boolean {
  const dernier = messages.at(-1);
  return dernier !== undefined && estALire(dernier, luParLeConseiller);
}

const estAuBas = (element: HTMLElement) => element.scrollHeight - element.scrollTop - element.clientHeight < PRES_DE_LA_FIN;

function estVisible(numero: number, cadre: HTMLElement): boolean {
  const message = document.getElementById(`message-${numero}`);
  if (!message) return false;
  const [a, b] = [message.getBoundingClientRect(), cadre.getBoundingClientRect()];
  return a.bottom > b.top && a.top < b.bottom;
}
