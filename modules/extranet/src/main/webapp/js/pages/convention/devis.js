// Devis: the list, and one devis with what may be done with it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { jour, montant } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from './actes.js';
import { lesMissions, nomMission, quantite } from './choix.js';
import { liste } from './liste.js';

const ETATS = ['BROUILLON', 'EMIS', 'ACCEPTE', 'REFUSE', 'EXPIRE', 'CONVERTI'];

route('/devis', ({ query }) => liste({
  titre: 'Devis',
  chemin: '/devis',
  etats: ETATS,
  query,
  actions: html`<p class="actions"><a class="bouton principal" href="#/devis/nouveau">Préparer un devis</a></p>`,
  vide: 'Aucun devis ne répond à ces critères.',
  colonnes: (mission, collectivite) => [
    { titre: 'Devis', valeur: (d) => html`<a href="#/devis/${d.id}">${d.numero ?? 'Brouillon'}</a>` },
    ...collectivite,
    { titre: 'Mission', valeur: (d) => mission(d.mission) },
    { titre: 'Objet', valeur: (d) => d.objet },
    { titre: 'État', valeur: (d) => etat(d.etat) },
    { titre: "Valable jusqu'au", valeur: (d) => jour(d.valableJusquAu) },
    { titre: 'Total', valeur: (d) => montant(d.total), droite: true },
  ],
}));

route('/devis/:id', async ({ id }, afficher) => {
  const [devis, passe, missions] = await Promise.all([
    lire(`/devis/${id}`), lire(`/devis/${id}/historique`), lesMissions()]);
  const nom = await nommer([devis]);
  return html`
    <h1 tabindex="-1">Devis ${devis.numero ?? 'en brouillon'} ${etat(devis.etat)}</h1>
    ${etapes(chemin(devis.etat), devis.etat)}
    <dl>
      <dt>Objet</dt><dd>${devis.objet}</dd>
      <dt>Mission</dt><dd>${nomMission(missions, devis.mission)}</dd>
      <dt>Collectivité</dt><dd>${nom(devis.siren)}</dd>
      <dt>Tarif appliqué</dt><dd>grille au ${jour(devis.dateTarif)}</dd>
      <dt>Émis le</dt><dd>${jour(devis.emisLe)}</dd>
      <dt>Valable jusqu'au</dt><dd>${jour(devis.valableJusquAu)}</dd>
      ${devis.motifRefus ? html`<dt>Motif du refus</dt><dd>${devis.motifRefus}</dd>` : nothing}
    </dl>
    <p class="actions"><button type="button" @click=${() => telecharger(`/devis/${id}/pdf`, `devis-${devis.numero ?? id}.pdf`)}>Télécharger le PDF</button></p>
    ${lignes(devis)}
    ${actesDuDevis(devis, afficher)}
    ${historique(passe)}`;
});

const chemin = (courant) => ['BROUILLON', 'EMIS', ...(['REFUSE', 'EXPIRE'].includes(courant) ? [courant] : ['ACCEPTE', 'CONVERTI'])];

function lignes(devis) {
  return html`
    ${table({
      titre: 'Lignes',
      page: { elements: devis.lignes, total: devis.lignes.length },
      colonnes: [
        { titre: 'Prestation', valeur: (l) => l.libelle },
        { titre: 'Quantité', valeur: (l) => quantite(l), droite: true },
        { titre: 'Prix unitaire', valeur: (l) => montant(l.prixUnitaire), droite: true },
        { titre: 'Montant', valeur: (l) => montant(l.montant), droite: true },
      ],
    })}
    <p class="chiffre">Total : ${montant(devis.total)}</p>
    ${devis.lignes.map((l) => html`
      ${l.motif ? html`<p>« ${l.libelle} » est chiffré à la main : ${l.motif}</p>` : nothing}
      ${trace(l.trace, `Comment « ${l.libelle} » est chiffré`)}`)}`;
}

function actesDuDevis(devis, afficher) {
  const demander = acte('/devis', devis, afficher);
  const peut = (evenement) => devis.possibles.includes(evenement);
  return actes([
    peut('EMETTRE') && carteActe({
      titre: 'Émettre ce devis',
      engage: 'Le devis reçoit son numéro, ne peut plus être modifié et engage le Centre de gestion sur ce prix jusqu\'à la fin de sa validité.',
      bouton: 'Émettre',
      envoyer: () => demander({ evenement: 'EMETTRE' }),
    }),
    peut('ACCEPTER') && carteActe({
      titre: 'Accepter ce devis',
      engage: `Vous acceptez la prestation pour ${montant(devis.total)}. Une convention vous sera proposée ; rien n'est facturé avant la délibération et les signatures.`,
      bouton: 'Accepter le devis',
      envoyer: () => demander({ evenement: 'ACCEPTER' }),
    }),
    peut('REFUSER') && carteActe({
      titre: 'Refuser ce devis',
      engage: 'Le devis est clos ; un autre pourra être demandé.',
      champs: [{ nom: 'motif', titre: 'Motif', requis: true }],
      bouton: 'Refuser le devis',
      envoyer: ({ motif }) => demander({ evenement: 'REFUSER', motif }),
    }),
    peut('CONVERTIR') && html`
      <li class="carte"><h3>Rédiger la convention</h3>
        <p>Le devis devient une convention à proposer à la collectivité.</p>
        <p class="actions"><a class="bouton principal" href="#/conventions/nouvelle?devis=${devis.id}">Rédiger la convention</a></p></li>`,
  ], attente(devis));
}

function attente({ etat: courant, valableJusquAu, possibles }) {
  if (courant === 'EMIS' && !possibles.includes('ACCEPTER')) return `La réponse de la collectivité est attendue avant le ${jour(valableJusquAu)} ; l'accord revient à son signataire.`;
  if (courant === 'BROUILLON' && !possibles.includes('EMETTRE')) return 'Le Centre de gestion doit relire puis émettre ce devis.';
  if (courant === 'ACCEPTE' && !possibles.includes('CONVERTIR')) return 'Le Centre de gestion rédige la convention.';
  return null;
}
