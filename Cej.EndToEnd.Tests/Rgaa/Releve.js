// What a machine can tell of one page as it is on screen: a list of faults for each question. Read by ReleveDesPages.
({ cible }) => {
  const fautes = { structure: [], cibles: [], lecture: [], composants: [], focus: [], liens: [] };
  const vu = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const nom = element => `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent || element.id).trim().replace(/\s+/g, ' ').slice(0, 50)} »`;
  const tous = selecteur => [...document.querySelectorAll(selecteur)].filter(vu);

  // Structure: headings without a gap, one main part, navigations and regions with names of their own, no frame, nothing said twice.
  const modale = document.querySelector('dialog[open], [aria-modal=true]');
  const niveaux = tous('h1, h2, h3, h4, h5, h6').filter(titre => !modale?.contains(titre)).map(titre => Number(titre.tagName[1]));
  if (niveaux.filter(niveau => niveau === 1).length !== 1) fautes.structure.push(`${niveaux.filter(niveau => niveau === 1).length} headings of level 1`);
  niveaux.forEach((niveau, rang) => { if (rang > 0 && niveau > niveaux[rang - 1] + 1) fautes.structure.push(`a heading of level ${niveau} after one of level ${niveaux[rang - 1]}`); });
  if (tous('main').length !== 1) fautes.structure.push(`${tous('main').length} main parts`);
  const navigations = tous('nav').map(navigation => navigation.getAttribute('aria-label') ?? '');
  if (navigations.some(nomDe => !nomDe) || new Set(navigations).size < navigations.length) fautes.structure.push(`navigations: ${navigations.join(', ')}`);
  if (document.documentElement.lang !== 'fr') fautes.structure.push(`lang ${document.documentElement.lang}`);
  if (document.querySelector('iframe, frame, object, embed, video, audio, marquee, blink')) fautes.structure.push('a frame or a medium');
  for (const boite of document.querySelectorAll('input[aria-checked]')) fautes.structure.push(`aria-checked on ${nom(boite)}`);
  for (const dessin of tous('svg')) if (!dessin.closest('[aria-hidden=true]') && !(dessin.getAttribute('role') === 'img' && dessin.getAttribute('aria-label'))) fautes.structure.push(`a drawing that is read: ${dessin.outerHTML.slice(0, 80)}`);
  for (const image of document.querySelectorAll('img:not([alt])')) fautes.structure.push(`no alt: ${image.src}`);
  for (const element of document.querySelectorAll('[tabindex]')) if (element.tabIndex > 0) fautes.lecture.push(`tabindex ${element.tabIndex} on ${nom(element)}`);

  // Targets: WCAG 2.5.8, whose exceptions are links inside a sentence, and what is not on screen until it has the focus.
  const GESTES = 'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [tabindex="0"]';
  const dansUnePhrase = element => element.tagName === 'A' && getComputedStyle(element).display === 'inline' &&
    [...element.parentElement.childNodes].some(noeud => noeud.nodeType === Node.TEXT_NODE && noeud.data.trim().length > 1);
  const taille = element => {
    const boites = [element, ...(element.labels ?? []), ...(element.closest('label') ? [element.closest('label')] : [])].map(un => un.getBoundingClientRect());
    // A link may be as large as the card that it opens, by a part of it that covers the card.
    const dessus = getComputedStyle(element, '::after');
    if (dessus.position === 'absolute' && dessus.content !== 'none') boites.push({ width: parseFloat(dessus.width), height: parseFloat(dessus.height) });
    return { width: Math.max(...boites.map(({ width }) => width)), height: Math.max(...boites.map(({ height }) => height)) };
  };
  for (const element of tous(GESTES)) {
    const { right, bottom } = element.getBoundingClientRect();
    if (right <= 0 || bottom <= 0 || element.disabled || dansUnePhrase(element) || element.matches('[class*=tiptap], .lecteur, .lecteur *')) continue;
    const { width, height } = taille(element);
    if (Math.round(width) < cible || Math.round(height) < cible) fautes.cibles.push(`${nom(element)}: ${Math.round(width)} × ${Math.round(height)}`);
  }

  // Links that are read alike, with the line and the navigation that they stand in, lead to one place (RGAA 6.1).
  const menes = new Map();
  const contexte = lien => [lien.closest('nav')?.getAttribute('aria-label'), lien.closest('li, tr, p, article')?.textContent].join(' ');
  for (const lien of tous('a[href]')) {
    const dit = (lien.getAttribute('aria-label') ?? lien.textContent).trim().replace(/\s+/g, ' ').toLowerCase();
    const ou = lien.href.replace(/#.*$/, '');
    const entendu = `${dit} ${contexte(lien)}`;
    if ((menes.get(entendu) ?? ou) !== ou) fautes.liens.push(`« ${dit} »: ${new URL(menes.get(entendu)).pathname} and ${lien.pathname}`);
    menes.set(entendu, ou);
  }

  // Reading order: in a row or a column, what comes later in the page is never drawn before.
  for (const boite of tous('body *')) {
    const { display, direction } = getComputedStyle(boite);
    if (!/flex|grid/.test(display) || direction === 'rtl') continue;
    const enfants = [...boite.children].filter(enfant => vu(enfant) && !['absolute', 'fixed'].includes(getComputedStyle(enfant).position));
    for (let rang = 1; rang < enfants.length; rang++) {
      const [avant, apres] = [enfants[rang - 1].getBoundingClientRect(), enfants[rang].getBoundingClientRect()];
      if (!avant.width || !apres.width || !avant.height || !apres.height) continue;
      const audessus = apres.bottom <= avant.top + 1;
      const aGauche = apres.right <= avant.left + 1 && apres.top < avant.bottom && avant.top < apres.bottom;
      // What one may do with a message of one's own is read after it, and drawn on the side that leaves its text at the edge.
      if (/_gestes/.test(enfants[rang].className)) continue;
      if (audessus || aGauche) fautes.lecture.push(`${nom(enfants[rang])} is drawn before ${nom(enfants[rang - 1])}`);
    }
  }

  // Contrast of what is no text (WCAG 1.4.11), on computed colours.
  const lire = couleur => {
    const srgb = couleur.match(/color\(srgb ([^)]+)\)/);
    const nombres = (srgb ? srgb[1] : couleur).match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [0, 0, 0, 0];
    return { rouge: nombres[0] * (srgb ? 255 : 1), vert: nombres[1] * (srgb ? 255 : 1), bleu: nombres[2] * (srgb ? 255 : 1), part: nombres[3] ?? 1 };
  };
  const poser = (dessus, dessous) => ({ rouge: dessus.rouge * dessus.part + dessous.rouge * (1 - dessus.part), vert: dessus.vert * dessus.part + dessous.vert * (1 - dessus.part), bleu: dessus.bleu * dessus.part + dessous.bleu * (1 - dessus.part), part: 1 });
  const fond = element => {
    const couches = [];
    for (let ici = element; ici; ici = ici.parentElement) couches.push(lire(getComputedStyle(ici).backgroundColor));
    return couches.reduceRight((dessous, dessus) => poser(dessus, dessous), { rouge: 255, vert: 255, bleu: 255, part: 1 });
  };
  const clarte = ({ rouge, vert, bleu }) => [rouge, vert, bleu].map(valeur => valeur / 255).map(valeur => valeur <= 0.04045 ? valeur / 12.92 : ((valeur + 0.055) / 1.055) ** 2.4).reduce((somme, valeur, rang) => somme + valeur * [0.2126, 0.7152, 0.0722][rang], 0);
  const contraste = (une, autre) => { const [basse, haute] = [clarte(une), clarte(autre)].sort((a, b) => a - b); return (haute + 0.05) / (basse + 0.05); };

  const estVisible = (style, dehors) => parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none' && contraste(poser(lire(style.borderTopColor), dehors), dehors) >= 3;
  for (const champ of tous('input:not([type=hidden], [type=file]), select, textarea')) {
    if (champ.disabled || champ.closest('.lecteur') || ['checkbox', 'radio'].includes(champ.type)) continue;
    // The frame may be the field's own or that of what it stands in; or the field is told by its ground.
    const cadres = [champ, champ.parentElement, champ.parentElement.parentElement];
    const trouve = cadres.some(cadre => estVisible(getComputedStyle(cadre), fond(cadre.parentElement)) || contraste(fond(cadre), fond(cadre.parentElement)) >= 3);
    if (!trouve) fautes.composants.push(`the frame of ${nom(champ)}`);
  }
  // Drawings that stand alone, in a button or a link that has no other content.
  for (const dessin of tous('button svg, a svg')) {
    const geste = dessin.closest('button, a');
    if (geste.disabled || geste.getAttribute('aria-disabled') || [...geste.querySelectorAll('*')].some(un => [...un.childNodes].some(noeud => noeud.nodeType === Node.TEXT_NODE && noeud.data.trim()) && vu(un) && !un.classList.contains('lecteur'))) continue;
    const rapport = contraste(poser(lire(getComputedStyle(dessin).color), fond(dessin.parentElement)), fond(dessin.parentElement));
    if (rapport < 3) fautes.composants.push(`the drawing of ${nom(geste)}: ${rapport.toFixed(2)}`);
  }

  // Focus: whatever the keyboard reaches is drawn otherwise, by something of a contrast of 3 with what surrounds it. The last key was one.
  const trait = element => {
    const marques = [];
    const autour = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling, element.closest('label'), element.closest('li, tr')].filter(Boolean);
    for (const ici of new Set(autour)) {
      for (const pseudo of [null, '::after', '::before']) {
        const style = getComputedStyle(ici, pseudo);
        if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) {
          // An outline is drawn outside, on what the element stands on, or inside, on its own ground.
          const sol = parseFloat(style.outlineOffset) < 0 ? fond(ici) : fond(ici.parentElement ?? ici);
          marques.push(contraste(poser(lire(style.outlineColor), sol), sol));
        }
      }
    }
    return Math.max(0, ...marques);
  };
  let vus = 0;
  const avant = document.activeElement;
  for (const element of (modale ? [...modale.querySelectorAll(GESTES)].filter(vu) : tous(GESTES))) {
    if (element.tabIndex < 0 || element.disabled) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement !== element || !element.matches(':focus-visible')) continue;
    vus += 1;
    const rapport = trait(element);
    if (rapport < 3) fautes.focus.push(`${nom(element)}: ${rapport.toFixed(2)}`);
  }
  avant?.focus?.({ preventScroll: true });
  return JSON.stringify({ titre: document.title, html: `<!DOCTYPE html>\n${document.documentElement.outerHTML}`, vus, fautes });
}
