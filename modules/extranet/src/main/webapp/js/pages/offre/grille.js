// Columns of the tariff grid.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { montant, nombre, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { unite } from './mots.js';

/** A whole list as one page, for the table. */
export const enPage = (elements) => ({ elements, total: elements.length, page: 0, taille: Math.max(1, elements.length) });

const pour = {
  tous: 'Toutes', commune: 'Communes', hors_commune: 'Autres que communes', epci: 'EPCI', ccas: 'CCAS', syndicat: 'Syndicats',
  office_tourisme: 'Offices de tourisme', sdis: 'SDIS', etablissement: 'Établissements publics', commune_epci: 'Communes et EPCI',
};

/** @param detaillees with the reading and the source of each row */
export function colonnes(detaillees) {
  const communes = [
    { titre: 'Prestation', valeur: (t) => t.libelle },
    { titre: 'Pour', valeur: (t) => pour[t.structure] ?? t.structure },
    { titre: 'Tranche', valeur: tranche },
    { titre: 'Prix', droite: true, valeur: prix },
  ];
  return detaillees ? [
    { titre: 'Mission', valeur: (t) => html`<a href="#/catalogue/${t.mission}">${t.mission}</a>` },
    ...communes,
    { titre: 'Lecture', valeur: lecture },
    { titre: 'Source', valeur: source },
  ] : communes;
}

function tranche(t) {
  if (t.min === null && t.max === null) return t.libelleGuide;
  const bornes = t.max === null ? `à partir de ${nombre(t.min)}` : t.min === t.max ? nombre(t.min) : `de ${nombre(t.min)} à ${nombre(t.max)}`;
  const mesure = t.metrique === 'pack' ? 'Go' : t.metrique;
  return html`${bornes} ${mesure}${t.stockageGo ? html`<br>${nombre(t.stockageGo)} Go compris` : nothing}`;
}

function prix(t) {
  if (t.prix === null) return t.unite === 'reel' ? 'remboursement' : 'sur devis';
  if (t.unite.startsWith('pct_')) return `${nombre(t.prix)} %`;
  return html`${montant(t.prix)}<br>par ${unite(t.unite)}`;
}

function lecture(t) {
  return html`
    ${t.regle ? html`${etat('', t.regle)} ` : nothing}
    ${t.ambiguite ? html`${etat('PROPOSEE', t.ambiguite)} ${t.lecture}` : t.regle ? nothing : 'guide sans ambiguïté'}`;
}

function source(t) {
  return html`${t.source.texte}, ${t.source.reference}<br>
    ${t.source.verifiee ? etat('VALIDEE', 'sourcé') : etat('PROPOSEE', 'à vérifier')}
    <span class="fin">dès le ${jour(t.validite.debut)}${t.validite.fin ? `, jusqu'au ${jour(t.validite.fin)}` : ''}</span>`;
}
