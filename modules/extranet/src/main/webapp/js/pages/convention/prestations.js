// Prestations: the list, and their entry by the CdG.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, montant } from '../../format.js';
import { lesNoms, nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { trace } from '../../composants/trace.js';
import { unite } from '../offre/mots.js';
import { lesMissions, nomMission, quantite } from './choix.js';
import { liste } from './liste.js';

const saisit = () => session.aRole('CDG_FINANCES', 'CDG_NUMERIQUE');

route('/prestations', ({ query }) => liste({
  titre: 'Prestations',
  chemin: '/prestations',
  etats: ['A_FACTURER', 'GRATUITE', 'FACTUREE', 'ANNULEE'],
  query,
  actions: saisit() ? html`<p class="actions"><a class="bouton principal" href="#/prestations/nouvelle">Saisir une prestation</a></p>` : nothing,
  vide: 'Aucune prestation ne répond à ces critères.',
  colonnes: (mission, collectivite) => [
    { titre: 'Faite le', valeur: (p) => html`<a href="#/prestations/${p.id}">${jour(p.date)}</a>` },
    ...collectivite,
    { titre: 'Mission', valeur: (p) => mission(p.mission) },
    { titre: 'Prestation', valeur: (p) => p.libelle },
    { titre: 'Quantité', valeur: (p) => quantite(p), droite: true },
    { titre: 'Montant', valeur: (p) => montant(p.montant), droite: true },
    { titre: 'État', valeur: (p) => etat(p.etat) },
  ],
}));

route('/prestations/nouvelle', async ({ query }) => {
  const [actives, missions] = await Promise.all([lire('/conventions', { etat: 'ACTIVE', taille: 200 }), lesMissions()]);
  const noms = await lesNoms(actives.elements);
  const choisie = actives.elements.find((c) => String(c.id) === query.convention);
  return html`
    <h1 tabindex="-1">Saisir une prestation</h1>
    ${champ({
      nom: 'choix-convention', titre: 'Convention en vigueur', valeur: query.convention ?? '',
      options: [['', 'Choisir…'], ...actives.elements.map((c) => [c.id, `${c.numero ?? c.id} — ${nomMission(missions, c.mission)} — ${noms[c.siren] ?? c.siren}`])],
      change: (e) => aller(`/prestations/nouvelle?convention=${e.target.value}`),
    })}
    ${choisie ? saisie(choisie, await prestationsDe(choisie.mission)) : nothing}`;
});

async function prestationsDe(mission) {
  const lignes = (await lire('/tarifs')).filter((t) => t.mission === mission);
  return [...new Map(lignes.map((t) => [t.prestation, t])).values()];
}

const saisie = (convention, prestations) => formulaire({
  champs: [
    { nom: 'prestation', titre: 'Prestation', requis: true, options: [['', 'Choisir…'], ...prestations.map((p) => [p.prestation, `${p.libelle} (${unite(p.unite)})`])] },
    { nom: 'date', titre: 'Faite le', type: 'date', requis: true, valeur: aujourdHui(), min: convention.dateEffet, max: aujourdHui() },
    { nom: 'quantite', titre: 'Quantité', type: 'number', min: '0.01', step: '0.01', inputmode: 'decimal', requis: true },
    { nom: 'commentaire', titre: 'Commentaire pour la facture' },
  ],
  bouton: 'Enregistrer la prestation',
  envoyer: async (v) => {
    const faite = await creer('/prestations', { convention: convention.id, ...v, quantite: Number(v.quantite), commentaire: v.commentaire || null });
    aller(`/prestations/${faite.id}`);
  },
});

route('/prestations/:id', async ({ id }, afficher) => {
  const [p, missions] = await Promise.all([lire(`/prestations/${id}`), lesMissions()]);
  const nom = await nommer([p]);
  return html`
    <h1 tabindex="-1">Prestation du ${jour(p.date)} ${etat(p.etat)}</h1>
    <dl>
      <dt>Prestation</dt><dd>${p.libelle} (${nomMission(missions, p.mission)})</dd>
      <dt>Collectivité</dt><dd>${nom(p.siren)}</dd>
      <dt>Convention</dt><dd><a href="#/conventions/${p.convention}">Voir la convention</a></dd>
      <dt>Quantité</dt><dd>${quantite(p)} à ${montant(p.prixUnitaire)}</dd>
      <dt>Montant</dt><dd>${montant(p.montant)}</dd>
      ${p.commentaire ? html`<dt>Commentaire</dt><dd>${p.commentaire}</dd>` : nothing}
      ${p.facture ? html`<dt>Facture</dt><dd><a href="#/factures/${p.facture}">Voir la facture</a></dd>` : nothing}
    </dl>
    ${trace(p.trace)}
    ${saisit() && ['A_FACTURER', 'GRATUITE'].includes(p.etat) ? html`
      <h2>Annuler cette saisie</h2>
      ${formulaire({
        champs: [{ nom: 'motif', titre: 'Motif', requis: true }],
        bouton: 'Annuler la saisie',
        envoyer: async ({ motif }) => {
          await changer('POST', `/prestations/${id}/evenements`, p.version, { evenement: 'ANNULER', motif });
          await afficher();
        },
      })}` : nothing}`;
});
