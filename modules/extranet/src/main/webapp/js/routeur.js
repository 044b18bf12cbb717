// Pages are addressed by the part of the address after #: #/conventions/12?etat=ACTIVE
const routes = [];

/** Declares a page: `modele` like '/conventions/:id', `page` receives ({ ...names, query }) and returns a template. */
export function route(modele, page, options = {}) {
  const noms = [];
  const motif = modele.replace(/:(\w+)/g, (_, nom) => {
    noms.push(nom);
    return '([^/]+)';
  });
  routes.push({ motif: new RegExp(`^${motif}$`), noms, page, ...options });
}

/** The page of an address, or undefined. */
export function trouver(ancre) {
  const [chemin, requete = ''] = (ancre.replace(/^#/, '') || '/').split('?');
  for (const r of routes) {
    const lu = r.motif.exec(chemin);
    if (lu) {
      const parametres = Object.fromEntries(r.noms.map((nom, i) => [nom, decodeURIComponent(lu[i + 1])]));
      return { ...r, parametres: { ...parametres, query: Object.fromEntries(new URLSearchParams(requete)) } };
    }
  }
  return undefined;
}

/** Goes to a page. */
export function aller(chemin) {
  location.hash = chemin;
}
