// What is due and until when, as the home pages show it.
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';

/** The échéances of a page, the nearest first; collectivite: the columns that say whose each is. */
export function echeancier(echeances, adresse, query, collectivite = []) {
  const colonnes = [
    { titre: 'Objet', valeur: (e) => e.libelle },
    ...collectivite,
    { titre: "Jusqu'au", valeur: (e) => jour(e.date) },
    { titre: 'Reste', valeur: (e) => reste(e.joursRestants) },
    { titre: 'État', valeur: (e) => etat(e.etat) },
  ];
  return table({
    titre: 'Échéances', page: echeances, lien: pages(adresse, query), colonnes,
    vide: 'Aucune échéance à honorer : vous êtes à jour.',
  });
}

function reste(jours) {
  if (jours === 0) return "aujourd'hui";
  const texte = `${Math.abs(jours)} jour${Math.abs(jours) > 1 ? 's' : ''}`;
  return jours > 0 ? texte : `${texte} de retard`;
}
