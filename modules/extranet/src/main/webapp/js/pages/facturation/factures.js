// Factures: the list, and one facture with the calculation of each line.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { jour, montant } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { lesMissions, nomMission, quantite } from '../convention/choix.js';
import { liste } from '../convention/liste.js';

route('/factures', ({ query }) => liste({
  titre: 'Factures',
  chemin: '/factures',
  etats: ['EMISE', 'REDUITE', 'SOLDEE', 'ANNULEE'],
  query,
  exportable: true,
  vide: 'Aucune facture ne répond à ces critères.',
  colonnes: (mission, collectivite) => [
    { titre: 'Facture', valeur: (f) => html`<a href="#/factures/${f.id}">${f.numero}</a>` },
    ...collectivite,
    { titre: 'Mission', valeur: (f) => mission(f.mission) },
    { titre: 'Période', valeur: (f) => `du ${jour(f.debutPeriode)} au ${jour(f.finPeriode)}` },
    { titre: 'État', valeur: (f) => etat(f.etat) },
    { titre: 'À payer avant le', valeur: (f) => jour(f.echeance) },
    { titre: 'Total', valeur: (f) => montant(f.total), droite: true },
    { titre: 'Reste dû', valeur: (f) => montant(f.reste), droite: true },
  ],
}));

route('/factures/:id', async ({ id }, afficher) => {
  const [facture, passe, missions] = await Promise.all([
    lire(`/factures/${id}`), lire(`/factures/${id}/historique`), lesMissions()]);
  const nom = await nommer([facture]);
  return html`
    <h1 tabindex="-1">Facture ${facture.numero} ${etat(facture.etat)}</h1>
    <dl>
      <dt>Mission</dt><dd>${nomMission(missions, facture.mission)}</dd>
      <dt>Collectivité</dt><dd>${nom(facture.siren)}</dd>
      <dt>Convention</dt><dd><a href="#/conventions/${facture.convention}">Voir la convention</a></dd>
      <dt>Période</dt><dd>du ${jour(facture.debutPeriode)} au ${jour(facture.finPeriode)}</dd>
      <dt>Émise le</dt><dd>${jour(facture.emiseLe)}</dd>
      <dt>À payer avant le</dt><dd>${jour(facture.echeance)}</dd>
      <dt>Total</dt><dd>${montant(facture.total)}</dd>
      ${facture.reductions ? html`<dt>Réductions</dt><dd>${montant(facture.reductions)}</dd>` : nothing}
      <dt>Reste dû</dt><dd class="chiffre">${montant(facture.reste)}</dd>
    </dl>
    <p class="actions"><button type="button" class="principal" @click=${() => telecharger(`/factures/${id}/pdf`, `facture-${facture.numero}.pdf`)}>Télécharger le PDF</button></p>
    ${table({
      titre: 'Lignes',
      page: { elements: facture.lignes, total: facture.lignes.length },
      colonnes: [
        { titre: 'Prestation', valeur: (l) => l.libelle },
        { titre: 'Quantité', valeur: (l) => quantite(l), droite: true },
        { titre: 'Prix unitaire', valeur: (l) => montant(l.prixUnitaire), droite: true },
        { titre: 'Montant', valeur: (l) => montant(l.montant), droite: true },
      ],
    })}
    ${facture.lignes.map((l) => trace(l.trace, `Comment « ${l.libelle} » est calculé`))}
    ${facture.possibles.length ? actesDeLaFacture(facture, afficher) : nothing}
    ${historique(passe)}`;
});

function actesDeLaFacture(facture, afficher) {
  const demander = acte('/factures', facture, afficher);
  const peut = (evenement) => facture.possibles.includes(evenement);
  const motif = { nom: 'motif', titre: 'Motif', requis: true };
  return actes([
    peut('ENCAISSER') && carteActe({
      titre: 'Constater le paiement', engage: 'Le comptable public a encaissé ce qui restait dû.',
      bouton: 'Solder la facture', envoyer: () => demander({ evenement: 'ENCAISSER' }),
    }),
    peut('REDUIRE') && carteActe({
      titre: 'Réduire', engage: "Un titre de réduction est émis ; il reste toujours quelque chose à payer.",
      champs: [{ nom: 'montant', titre: 'Montant à réduire (€)', type: 'number', min: '0.01', step: '0.01', inputmode: 'decimal', requis: true }, motif],
      bouton: 'Émettre le titre de réduction',
      envoyer: (v) => demander({ evenement: 'REDUIRE', montant: Number(v.montant), motif: v.motif }),
    }),
    peut('ANNULER') && carteActe({
      titre: 'Annuler', engage: "Un titre d'annulation est émis pour ce qui reste ; ce qui était facturé pourra l'être à nouveau.",
      champs: [motif], bouton: 'Annuler la facture', envoyer: (v) => demander({ evenement: 'ANNULER', motif: v.motif }),
    }),
  ], null);
}
