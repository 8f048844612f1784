import type { LucideIcon } from "lucide-react";
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
      <Icone size={taille} aria-hidden="true" />
      <span className={styles.bulle} aria-hidden="true">
        {nom}
      </span>
    </Button>
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
