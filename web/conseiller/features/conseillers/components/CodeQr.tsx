import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./CodeQr.module.css";

/** A QR code that leads to an address; the address is a link too, for those who are on the phone already. */
export function CodeQr({ adresse, nom }: { adresse: string; nom: string }) {
  const { size, data } = useMemo(() => encode(adresse, { border: 2 }), [adresse]);
  const trace = data.flatMap((ligne, y) => ligne.map((noir, x) => (noir ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <figure className={styles.code}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`Code QR vers l’application sur ${nom}`} shapeRendering="crispEdges">
        <path d={`M0 0h${size}v${size}H0z`} className={styles.fond} />
        <path d={trace} className={styles.noir} />
      </svg>
      <figcaption>
        <a href={adresse} target="_blank" rel="noopener noreferrer">
          {nom}
          <span className="lecteur"> (nouvelle fenêtre)</span>
        </a>
      </figcaption>
    </figure>
  );
}
