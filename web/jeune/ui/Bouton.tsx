import type { LucideIcon } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "wouter";
import styles from "./Bouton.module.css";

type Aspect = "principal" | "secondaire" | "discret" | "danger";

interface Apparence {
  aspect?: Aspect | undefined;
  icone?: LucideIcon | undefined;
  petit?: boolean;
  large?: boolean;
}

const classes = ({ aspect = "principal", petit, large }: Apparence) =>
  [styles.bouton, styles[aspect], petit && styles.petit, large && styles.large].filter(Boolean).join(" ");

/** A button. While `enCours` it keeps its focus and does nothing more. */
export function Bouton({
  aspect,
  icone: Icone,
  petit = false,
  large = false,
  enCours = false,
  onClick,
  children,
  type = "button",
  ...props
}: Omit<ComponentProps<"button">, "className"> & Apparence & { enCours?: boolean }) {
  return (
    <button
      {...props}
      type={enCours ? "button" : type}
      className={classes({ aspect, petit, large })}
      {...(enCours ? { "aria-disabled": true } : { onClick })}
    >
      {Icone && <Icone size={petit ? 16 : 18} aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}

/** A button that is only a picture. */
export function BoutonIcone({
  nom,
  icone: Icone,
  ...props
}: Omit<ComponentProps<"button">, "className" | "children"> & { nom: string; icone: LucideIcon }) {
  return (
    <button type="button" {...props} aria-label={nom} className={styles.icone}>
      {/* For a pointer that rests on it: on the button itself, screen readers would say the name twice. */}
      <span title={nom} aria-hidden="true" className={styles.dessin}>
        <Icone size={22} />
      </span>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and does nothing else. */
export function LienBouton({
  aspect,
  icone: Icone,
  petit = false,
  large = false,
  href,
  children,
}: Apparence & { href: string; children: ReactNode }) {
  return (
    <Link href={href} className={classes({ aspect, petit, large })}>
      {Icone && <Icone size={petit ? 16 : 18} aria-hidden="true" />}
      <span>{children}</span>
    </Link>
  );
}
