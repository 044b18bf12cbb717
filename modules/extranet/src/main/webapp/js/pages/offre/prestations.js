// What each prestation of a mission has to be told, read from the grid itself.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { champ } from '../../composants/formulaire.js';
import { unite, decimale } from './mots.js';

/** One group of fields a prestation. */
export function saisies(tarifs) {
  const groupes = grouper(tarifs);
  return html`${groupes.map((g) => html`
    <fieldset>
      <legend>${g.libelle}</legend>
      ${question(g) ? quantite(g) : inclure(g)}
      ${g.etalement > 1 ? etalement(g) : nothing}
    </fieldset>`)}`;
}

/** What to price, from the values of the form. */
export function demandees(valeurs, tarifs) {
  return grouper(tarifs)
    .filter((g) => (question(g)?.requise ? saisie(valeurs, g) !== null : valeurs[`inclure-${g.code}`] || question(g)))
    .map((g) => ({
      prestation: g.code,
      quantite: question(g) ? saisie(valeurs, g) : null,
      annees: g.etalement > 1 ? Number(valeurs[`annees-${g.code}`] || 1) : null,
    }));
}

function saisie(valeurs, groupe) {
  const texte = valeurs[`quantite-${groupe.code}`];
  return texte === undefined || texte === '' ? null : Number(texte);
}

function grouper(tarifs) {
  const groupes = new Map();
  for (const t of tarifs) {
    const g = groupes.get(t.prestation)
      ?? { code: t.prestation, libelle: t.libelle, tarifs: [], etalement: t.etalementAns ?? 1 };
    g.tarifs.push(t);
    groupes.set(t.prestation, g);
  }
  return [...groupes.values()];
}

/** The quantity to ask for, null when the structure alone gives the price. */
function question({ tarifs }) {
  const [premier] = tarifs;
  if (tarifs.some((t) => t.metrique === 'consultations')) {
    return { titre: "Consultations publiées dans l'année", requise: false, aide: 'Comptent au-delà de 350 agents.' };
  }
  if (tarifs.some((t) => t.metrique === 'pack')) return { titre: 'Volume supplémentaire, en Go', requise: true };
  if (tarifs.some((t) => t.stockageGo !== null)) {
    return { titre: 'Volume à archiver, en Go', requise: false, aide: "Laissez vide pour l'abonnement seul." };
  }
  if (premier.metrique !== '' || premier.unite === 'devis_externe') return null;
  if (premier.unite === 'agent') {
    return { titre: "Nombre d'agents", requise: false, aide: "Vide : l'effectif de la structure." };
  }
  const demies = tarifs.some((t) => t.unite === 'journee') ? 'demi_journee' : premier.unite;
  const nom = unite(demies, true);
  const titre = nom.startsWith('€') ? `Montant : ${nom}` : `Nombre : ${nom}`;
  return { titre, requise: true, pas: decimale(demies) ? 0.01 : 1 };
}

function quantite(groupe) {
  const { titre, aide, pas = 1 } = question(groupe);
  return champ({ nom: `quantite-${groupe.code}`, titre, aide, type: 'number', min: 0, step: pas, inputmode: pas === 1 ? 'numeric' : 'decimal' });
}

function inclure({ code }) {
  return html`<p><label><input type="checkbox" name="inclure-${code}" checked> Chiffrer cette prestation</label></p>`;
}

function etalement({ code, etalement: ans }) {
  const options = Array.from({ length: ans }, (_, i) => [i + 1, i ? `en ${i + 1} ans` : 'en une fois']);
  return champ({ nom: `annees-${code}`, titre: 'Paiement', options, valeur: 1 });
}
