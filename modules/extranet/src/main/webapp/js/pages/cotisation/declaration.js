// One declaration: where it stands, what it gives, what may be done now, what happened to its period.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { instant, jour, montant } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { table } from '../../composants/table.js';
import { actions } from './actions.js';
import { alertes, ecartsPaie, calcul, enPage } from './calcul.js';
import { nomMois, nomPeriode, parcours } from './mots.js';

route('/cotisations/:id', async ({ id }, afficher) => {
  const vue = await lire(`/cotisations/${id}`);
  const { resume } = vue;
  const nom = await nommer([resume]);
  const chemin = resume.etat === 'REJETEE' ? ['BROUILLON', 'DEPOSEE', 'REJETEE'] : parcours;
  return html`
    <p><a href="#/cotisations">Cotisations</a></p>
    <h1 tabindex="-1">Déclaration de cotisation, ${nomPeriode(resume)}</h1>
    <p>${etat(resume.etat)} Version ${resume.rang}${session.siren ? nothing : html`, collectivité ${nom(resume.siren)}`}.
      À déclarer et à régler au plus tard le ${jour(vue.echeance)}.</p>
    ${chemin.includes(resume.etat) ? etapes(chemin, resume.etat) : nothing}
    ${resume.origine === 'TAXATION_OFFICE' ? provisoire() : nothing}
    ${vue.motif ? html`<div class="message note"><p><strong>Motif :</strong> ${vue.motif}</p></div>` : nothing}
    ${ecartsPaie(vue.ecartsPaie, nomMois)}
    ${alertes(vue.variations, nomMois)}
    ${actions(vue, afficher)}
    <h2>Bases déclarées</h2>
    ${table({ titre: 'Bases par mois travaillé', colonnes: bases, page: enPage(vue.bases) })}
    <h2>Calcul</h2>
    ${calcul(vue.calcul)}
    ${versions(vue)}`;
});

const provisoire = () => html`
  <div class="message note"><p><strong>Taxation d'office, provisoire.</strong> Estimée faute de déclaration ; la déclaration de la collectivité l'annule.</p></div>`;

const bases = [
  { titre: 'Mois', valeur: (b) => nomMois(b.mois) },
  { titre: 'CNRACL', droite: true, valeur: (b) => montant(b.baseCnracl) },
  { titre: 'Régime général', droite: true, valeur: (b) => montant(b.baseRegimeGeneral) },
  { titre: 'Total', droite: true, valeur: (b) => montant(b.baseCnracl + b.baseRegimeGeneral) },
];

function versions({ historique, resume }) {
  const colonnes = [
    { titre: 'Version', valeur: (v) => (v.id === resume.id ? html`<strong>n° ${v.rang}, affichée</strong>` : html`<a href="#/cotisations/${v.id}">n° ${v.rang}</a>`) },
    { titre: 'État', valeur: (v) => etat(v.etat) },
    { titre: 'Origine', valeur: (v) => (v.origine === 'REELLE' ? 'déclarée' : "taxation d'office") },
    { titre: 'Base', droite: true, valeur: (v) => montant(v.base) },
    { titre: 'Cotisations', droite: true, valeur: (v) => montant(v.total) },
    { titre: 'Le', valeur: (v) => instant(v.modifieeLe) },
  ];
  return html`<h2>Historique</h2>${table({ titre: 'Versions de la période', colonnes, page: enPage(historique) })}`;
}
