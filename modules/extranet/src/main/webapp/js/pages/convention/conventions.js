// Conventions: the list, and one convention with who must do what now.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, libelle, montant, nombre } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { actesDeLaConvention } from './actes-convention.js';
import { lesMissions, nomMission } from './choix.js';
import { liste } from './liste.js';
import { nomPartie } from './parties.js';

const ETATS = ['BROUILLON', 'PROPOSEE', 'DELIBEREE', 'SIGNEE', 'ACTIVE', 'AVENANT', 'RESILIEE', 'ECHUE'];

route('/conventions', ({ query }) => liste({
  titre: 'Conventions',
  chemin: '/conventions',
  etats: ETATS,
  query,
  exportable: true,
  actions: session.aRole('CDG_FINANCES', 'CDG_NUMERIQUE')
    ? html`<p class="actions"><a class="bouton principal" href="#/conventions/nouvelle">Rédiger une convention</a></p>` : nothing,
  vide: 'Aucune convention ne répond à ces critères.',
  colonnes: (mission, collectivite) => [
    { titre: 'Convention', valeur: (c) => html`<a href="#/conventions/${c.id}">${c.numero ?? 'Brouillon'}</a>` },
    ...collectivite,
    { titre: 'Mission', valeur: (c) => mission(c.mission) },
    { titre: 'Objet', valeur: (c) => c.objet },
    { titre: 'État', valeur: (c) => etat(c.etat) },
    { titre: 'Du', valeur: (c) => jour(c.dateEffet) },
    { titre: 'Au', valeur: (c) => jour(c.fin) },
  ],
}));

route('/conventions/:id', async ({ id }, afficher) => {
  const [convention, passe, missions] = await Promise.all([
    lire(`/conventions/${id}`), lire(`/conventions/${id}/historique`), lesMissions()]);
  const nom = await nommer([convention]);
  return html`
    <h1 tabindex="-1">Convention ${convention.numero ?? 'en brouillon'} ${etat(convention.etat)}</h1>
    ${etapes(chemin(convention.etat), convention.etat)}
    <dl>
      <dt>Objet</dt><dd>${convention.objet}</dd>
      <dt>Mission</dt><dd>${nomMission(missions, convention.mission)}</dd>
      <dt>Collectivité</dt><dd>${nom(convention.siren)}</dd>
      <dt>Durée</dt><dd>du ${jour(convention.dateEffet)} au ${jour(convention.fin)}${convention.taciteReconduction ? ', reconduite tacitement' : ''}</dd>
      <dt>Tarif appliqué</dt><dd>grille au ${jour(convention.dateTarif)}</dd>
      ${convention.devis ? html`<dt>Devis</dt><dd><a href="#/devis/${convention.devis}">Voir le devis accepté</a></dd>` : nothing}
      ${convention.deliberation ? html`<dt>Délibération</dt><dd>${convention.deliberation.reference} du ${jour(convention.deliberation.date)}</dd>` : nothing}
      ${convention.motifResiliation ? html`<dt>Motif de la résiliation</dt><dd>${convention.motifResiliation}</dd>` : nothing}
    </dl>
    <p class="actions"><button type="button" @click=${() => telecharger(`/conventions/${id}/pdf`, `convention-${convention.numero ?? id}.pdf`)}>Télécharger le PDF</button></p>
    ${signatures(convention)}
    ${lignes(convention)}
    ${avenants(convention)}
    ${actesDeLaConvention(convention, afficher)}
    ${historique(passe)}`;
});

const chemin = (courant) => ['BROUILLON', 'PROPOSEE', 'DELIBEREE', 'SIGNEE', 'ACTIVE', ...(['AVENANT', 'RESILIEE', 'ECHUE'].includes(courant) ? [courant] : [])];

function signatures({ signatures: recues, signaturesAttendues: attendues }) {
  return html`
    <h2>Signatures</h2>
    <ul>
      ${recues.map((s) => html`<li>${nomPartie(s.partie)} : signée par ${s.nom}, ${s.qualite}, le ${jour(s.date)}</li>`)}
      ${attendues.map((p) => html`<li>${nomPartie(p)} : <strong>signature attendue</strong></li>`)}
    </ul>`;
}

function lignes({ lignes: prevues }) {
  if (!prevues.length) return html`<h2>Facturation</h2><p>Les prestations faites, au tarif de leur date.</p>`;
  return html`<h2>Facturation</h2>${table({
    titre: 'Facturé sans attendre une prestation',
    page: { elements: prevues, total: prevues.length },
    colonnes: [
      { titre: 'Ligne', valeur: (l) => l.libelle },
      { titre: 'Rythme', valeur: (l) => (l.mode === 'ECHEANCIER' ? `${l.nombreEcheances} échéances, tous les ${l.intervalleMois} mois` : 'Chaque année') },
      { titre: 'Quantité', valeur: (l) => nombre(l.quantite), droite: true },
      { titre: 'Montant', valeur: (l) => (l.montant === null ? 'selon la grille' : montant(l.montant)), droite: true },
    ],
  })}`;
}

function avenants({ avenants: conclus, lignes: prevues, etat: courant }) {
  if (!conclus.length) return nothing;
  return html`
    <h2>Avenants</h2>
    <ul>${conclus.map((a) => html`<li>Avenant ${a.numero}, effet au ${jour(a.dateEffet)} : ${a.objet}${a.ligne ? ` — ${prevues[a.ligne - 1].libelle} : ${nombre(a.quantite)}` : ''}${a.deliberation ? ` (délibération ${a.deliberation.reference})` : ` — ${courant === 'RESILIEE' ? 'non conclu' : libelle('EN_COURS').toLowerCase()}`}</li>`)}</ul>`;
}
