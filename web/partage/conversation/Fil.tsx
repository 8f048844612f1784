import { ArrowDown } from "lucide-react";
import { useQueryClient } from "@tanstack/react-query";
import { Fragment, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { cleDeJour, formaterTitreDeJour } from "@partage/format/dates";
import { compter } from "@partage/format/texte";
import { Bouton } from "@partage/ui/Bouton";
import {
  aLaFin,
  aLeDebut,
  allerALaFin,
  type Conversation,
  descendre,
  estALire,
  luParLAutre,
  luParMoi,
  type Message,
  numeroDe,
  remonter,
} from "./conversation";
import { estRegardee, type MarquerLu, useLecture } from "./lecture";
import type { Visee } from "./visee";
import styles from "./Fil.module.css";

interface Props {
  id: string;
  conversation: Conversation;
  marquer: MarquerLu;
  /** One message; whether the other side has read it, and the words of the search that leads there. */
  renderMessage: (message: Message, lu: boolean, cherche: string | undefined) => ReactNode;
  /** My messages that have not arrived, and what changes when one of them does. */
  enAttente: ReactNode;
  etatsEnAttente: string;
  /** That the other side is typing; undefined when nobody is. */
  saisie: string | undefined;
  /** The message that a search leads to. */
  vise: Visee | undefined;
  oublierLaVisee: () => void;
}

/** How near to the end one must be to be kept there, in pixels. */
const PRES_DE_LA_FIN = 80;

/** The messages, day by day. Stays at the end when one is there, and in its place when older ones come above. */
export function Fil({ id, conversation, marquer, renderMessage, enAttente, etatsEnAttente, saisie, vise, oublierLaVisee }: Props) {
  const cache = useQueryClient();
  const cadre = useRef<HTMLDivElement>(null);
  const [enLecture, setEnLecture] = useState(false);
  // Where the unread ones began when the conversation was opened.
  const [luALOuverture] = useState(() => luParMoi(conversation));
  const { plusBas: enBas, suivant } = useLecture(marquer, conversation, cadre);
  const versLaFin = useRef(false);
  const etait = useRef({ auBas: true, hauteur: 0, haut: 0, premier: "" });

  const { messages } = conversation;
  const [debut, fin] = [aLeDebut(conversation), aLaFin(conversation)];
  const attend = attendUneLecture(conversation);
  const premierNonLu = messages.find((message) => estALire(message, conversation, luALOuverture))?.numero;

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
  }, [messages, etatsEnAttente, saisie, vise, fin, attend]);

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
                {renderMessage(
                  message,
                  numeroDe(message) <= luParLAutre(conversation),
                  numeroDe(message) === vise?.numero ? vise.mots : undefined,
                )}
              </Fragment>
            );
          })}
          {enAttente}
        </ol>
        {!fin && (
          <Bouton aspect="discret" petit isPending={enLecture} onPress={() => void lire(descendre)} className={styles.plus ?? ""}>
            Afficher les messages suivants
          </Bouton>
        )}
        {saisie && <p className={styles.saisie}>{saisie}</p>}
      </div>
      {(enBas.length > 0 || !fin) && (
        <div className={styles.retour}>
          {enBas.length > 0 ? (
            <Bouton petit icone={ArrowDown} onPress={() => descendreA(suivant())}>
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

/** Whether the last message is the other side's and is not read: it then waits below, unless somebody looks. */
function attendUneLecture(conversation: Conversation): boolean {
  const dernier = conversation.messages.at(-1);
  return dernier !== undefined && estALire(dernier, conversation);
}

const estAuBas = (element: HTMLElement) => element.scrollHeight - element.scrollTop - element.clientHeight < PRES_DE_LA_FIN;

function estVisible(numero: number, cadre: HTMLElement): boolean {
  const message = document.getElementById(`message-${numero}`);
  if (!message) return false;
  const [a, b] = [message.getBoundingClientRect(), cadre.getBoundingClientRect()];
  return a.bottom > b.top && a.top < b.bottom;
}
