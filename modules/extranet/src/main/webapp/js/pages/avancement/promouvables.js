// Who meets the conditions of a grade: at an employer, at the Centre de gestion, among those it has taken in charge.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { filtre } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { sirenDuCentre } from './centre.js';
import { ecartes } from './ecartes.js';
import { nomVoie } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const siren = (query) => (session.estCdg ? query.siren : session.siren);
const annee = (query) => query.annee || aujourdHui().slice(0, 4);

route(`${CHEMIN}/promouvables`, async ({ query }, afficher) => {
  if (aChoisir()) return choix(`Promouvables ${annee(query)}`, afficher);
  const [grades, centre] = await Promise.all([
    lire(`${CHEMIN}/promouvables`, { siren: siren(query), annee: annee(query) }),
    session.estCdg ? sirenDuCentre() : null,
  ]);
  const autorite = session.estCdg ? centre : session.siren;
  return html`
    <h1 tabindex="-1">Promouvables ${annee(query)}</h1>
    <p>Agents titulaires qui remplissent les conditions d'un avancement de grade au 31 décembre ${annee(query)}, échelons à venir compris.</p>
    ${filtre(`${CHEMIN}/promouvables`, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'annee', titre: 'Année', valeur: annee(query), inputmode: 'numeric' },
    ])}
    ${grades.length ? grades.map((g) => unGrade(g, siren(query) === autorite ? () => ouvrir(g, query) : null)) : html`<p class="vide">Aucun agent ne remplit les conditions cette année.</p>`}`;
});

route(`${CHEMIN}/promouvables-fmpe`, async ({ query }) => {
  const [grades, centre] = await Promise.all([
    lire(`${CHEMIN}/promouvables-fmpe`, { annee: annee(query) }),
    sirenDuCentre(),
  ]);
  return html`
    <h1 tabindex="-1">Fonctionnaires pris en charge promouvables</h1>
    <p>Les fonctionnaires momentanément privés d'emploi concourent pour l'avancement de grade au sein du Centre de gestion, quel que soit leur ancien employeur (CGFP, art. L542-16). Voici ceux qui remplissent les conditions au 31 décembre ${annee(query)}, échelons à venir compris.</p>
    ${centre ? html`<p class="actions">
        <a class="bouton principal" href="#${CHEMIN}/promouvables?siren=${centre}&annee=${annee(query)}">Dresser le tableau du Centre de gestion</a>
        <a class="bouton" href="#${CHEMIN}/regles">Ses lignes directrices et ses taux</a>
      </p>` : html`<p class="message note">Pour dresser son tableau, le Centre de gestion doit être au référentiel : une structure du type « CDG », et une seule.</p>`}
    ${filtre(`${CHEMIN}/promouvables-fmpe`, [{ nom: 'annee', titre: 'Année', valeur: annee(query), inputmode: 'numeric' }])}
    ${grades.length ? grades.map((g) => unGrade(g, null)) : html`<p class="vide">Aucun fonctionnaire pris en charge ne remplit les conditions cette année.</p>`}`;
});

/** @param dresser opens the tableau of this grade; null for a reader who does not draw it */
function unGrade(g, dresser) {
  return html`
    <section>
      <h2>${g.libelle}</h2>
      <p>${g.calcul}</p>
      ${table({
        titre: g.libelle,
        page: entiere(g.promouvables),
        vide: 'Aucun agent ne remplit les conditions.',
        colonnes: [
          { titre: 'Agent', valeur: (p) => `${p.nom} ${p.prenom}` },
          { titre: 'Échelon', valeur: (p) => p.echelon, droite: true },
          { titre: 'Voie', valeur: (p) => nomVoie(p.voie) },
          { titre: 'Conditions remplies le', valeur: (p) => jour(p.remplieLe) },
          { titre: 'Explication', valeur: (p) => trace(p.trace, 'Voir le calcul') },
        ],
      })}
      ${ecartes(g.ecartes)}
      ${dresser && g.promouvables.length ? formulaire({ champs: [], bouton: 'Ouvrir le tableau de ce grade', envoyer: dresser }) : nothing}
    </section>`;
}

async function ouvrir(g, query) {
  const tableau = await creer(CHEMIN, { siren: siren(query), grade: g.grade, annee: Number(annee(query)) });
  aller(`${CHEMIN}/${tableau.id}`);
}
