import type { LucideIcon } from "lucide-react";
import { type SyntheticEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button, type ButtonProps } from "react-aria-components/Button";
import { Link } from "wouter";
import styles from "./Bouton.module.css";

type Aspect = "principal" | "secondaire" | "discret" | "danger";

interface Apparence {
  aspect?: Aspect;
  icone?: LucideIcon;
  petit?: boolean;
}

const classes = ({ aspect = "principal", petit = false }: Apparence, autre?: string) =>
  [styles.bouton, styles[aspect], petit && styles.petit, autre].filter(Boolean).join(" ");

type Props = Omit<ButtonProps, "className" | "children"> & Apparence & { children: React.ReactNode; className?: string };

/** A button. While `isPending` it keeps its focus and does nothing more. */
export function Bouton({ aspect, icone: Icone, petit, className, children, isPending, onPress, type, ...props }: Props) {
  return (
    <Button
      {...props}
      // react-aria's own pending state leaves an empty image behind for screen readers when the button goes with its dialogue.
      {...(isPending ? { "aria-disabled": true, "data-pending": true } : { ...(onPress && { onPress }), ...(type && { type }) })}
      className={classes({ ...(aspect && { aspect }), ...(petit && { petit }) }, className)}
    >
      {Icone && <Icone size={petit ? 16 : 18} aria-hidden="true" />}
      <span>{children}</span>
    </Button>
  );
}

/** A button that is only a picture: `nom` is what it is called, on hover too. */
export function BoutonIcone({
  nom,
  icone: Icone,
  className,
  taille = 20,
  ...props
}: Omit<ButtonProps, "className" | "children" | "aria-label"> & { nom: string; icone: LucideIcon; className?: string; taille?: number }) {
  return (
    <Button {...props} aria-label={nom} className={[styles.icone, className].filter(Boolean).join(" ")}>
      {({ isHovered, isFocusVisible }) => (
        <>
          <Icone size={taille} aria-hidden="true" />
          {(isHovered || isFocusVisible) && <Bulle nom={nom} />}
        </>
      )}
    </Button>
  );
}

/** From the button, and from the edges of the window, in pixels. */
const ECART = 4;

/** What is pressed on the name is not pressed on the button that it names. */
const retenir = (evenement: SyntheticEvent) => evenement.stopPropagation();

/**
 * The name of the button that it is in, below it or above, whole: columns that scroll cut nothing off, nor does the window. It stays while
 * the pointer is on it, and Escape puts away what it covers.
 */
function Bulle({ nom }: { nom: string }) {
  const ici = useRef<HTMLSpanElement>(null);
  const [ecartee, setEcartee] = useState(false);
  useEffect(() => {
    const ecarter = ({ key }: KeyboardEvent) => key === "Escape" && setEcartee(true);
    document.addEventListener("keydown", ecarter, true);
    return () => document.removeEventListener("keydown", ecarter, true);
  }, []);
  useLayoutEffect(() => {
    const bouton = ici.current?.parentElement?.getBoundingClientRect();
    if (!ici.current || !bouton) return;
    const { width, height } = ici.current.getBoundingClientRect();
    const dessous = bouton.bottom + ECART;
    const gauche = Math.min(bouton.left + (bouton.width - width) / 2, window.innerWidth - width - ECART);
    ici.current.style.left = `${Math.max(ECART, gauche)}px`;
    ici.current.style.top = `${dessous + height + ECART > window.innerHeight ? bouton.top - height - ECART : dessous}px`;
  }, [nom]);
  if (ecartee) return null;
  return (
    <span ref={ici} className={styles.bulle} aria-hidden="true" onPointerDown={retenir} onMouseDown={retenir} onClick={retenir}>
      {nom}
    </span>
  );
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LienBouton({
  aspect,
  icone: Icone,
  petit,
  children,
  href,
  ...props
}: Apparence & { href: string; children: React.ReactNode; onClick?: React.MouseEventHandler<HTMLAnchorElement> }) {
  return (
    <Link {...props} href={href} className={classes({ ...(aspect && { aspect }), ...(petit && { petit }) })}>
      {Icone && <Icone size={petit ? 16 : 18} aria-hidden="true" />}
      <span>{children}</span>
    </Link>
  );
}
