// Cost of the concours, refunded by the employers that are not affiliated, one titre a laureate.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui, jour, montant, nombre } from '../../format.js';
import { nommer } from '../../composants/collectivite.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

route('/concours', async ({ query }) => {
  const page = await lire('/couts-concours', { page: query.page, taille: 25 });
  return html`
    <p><a href="#/factures">Factures</a></p>
    <h1 tabindex="-1">Coût des concours</h1>
    <p>Un employeur non affilié qui nomme un lauréat rembourse au CdG62 le coût du concours divisé par le nombre de
      candidats admis (décret n° 85-643, article 47-1).</p>
    ${table({
      titre: 'Concours', page, lien: (numero) => `#/concours?page=${numero}`, vide: 'Aucun coût enregistré.',
      colonnes: [
        { titre: 'Concours', valeur: (c) => html`<a href="#/concours/${c.id}">${c.libelle}</a>` },
        { titre: 'Délibération', valeur: (c) => `${c.deliberation} du ${jour(c.delibereeLe)}` },
        { titre: 'Coût par lauréat', droite: true, valeur: (c) => montant(c.coutParLaureat) },
        { titre: 'Nominations remboursées', droite: true, valeur: (c) => `${nombre(c.rembourses)} sur ${nombre(c.admis)}` },
      ],
    })}
    <h2>Enregistrer le coût d'un concours</h2>
    ${formulaire({
      champs: [
        { nom: 'libelle', titre: 'Concours et session', requis: true, aide: 'Par exemple : Rédacteur territorial, session 2025.' },
        { nom: 'deliberation', titre: "Délibération du conseil d'administration", requis: true },
        { nom: 'delibereeLe', titre: 'Date de la délibération', type: 'date', requis: true },
        { nom: 'coutTotal', titre: 'Coût total, en euros', type: 'number', min: '0.01', step: '0.01', requis: true },
        { nom: 'admis', titre: 'Candidats admis', type: 'number', min: 1, step: 1, requis: true },
      ],
      bouton: 'Enregistrer',
      envoyer: async (v) => {
        const cree = await creer('/couts-concours', { ...v, coutTotal: Number(v.coutTotal), admis: Number(v.admis) });
        aller(`/concours/${cree.id}`);
      },
    })}`;
});

route('/concours/:id', async ({ id, query }, rafraichir) => {
  const [concours, page] = await Promise.all([lire(`/couts-concours/${id}`), lire(`/couts-concours/${id}/remboursements`, { page: query.page })]);
  const nom = await nommer(page.elements);
  return html`
    <p><a href="#/concours">Coût des concours</a></p>
    <h1 tabindex="-1">${concours.libelle}</h1>
    <dl>
      <dt>Délibération</dt><dd>${concours.deliberation} du ${jour(concours.delibereeLe)}</dd>
      <dt>Coût total</dt><dd>${montant(concours.coutTotal)}</dd>
      <dt>Candidats admis</dt><dd>${nombre(concours.admis)}</dd>
      <dt>Coût par lauréat</dt><dd><strong class="chiffre">${montant(concours.coutParLaureat)}</strong></dd>
    </dl>
    ${table({
      titre: 'Nominations remboursées', page, lien: (numero) => `#/concours/${id}?page=${numero}`, vide: 'Aucune nomination remboursée.',
      colonnes: [
        { titre: 'Lauréat', valeur: (r) => r.laureat },
        { titre: 'Employeur', valeur: (r) => nom(r.siren) },
        { titre: 'Nommé le', valeur: (r) => jour(r.nommeLe) },
        { titre: 'Montant', droite: true, valeur: (r) => html`<a href="#/titres/${r.titre}">${montant(r.montant)}<span class="evitement">, titre de ${r.laureat}</span></a>` },
        { titre: 'État', valeur: (r) => (r.annuleLe ? etat('ANNULEE', `Annulé le ${jour(r.annuleLe)}`) : etat('EMISE', 'Réclamé')) },
      ],
    })}
    ${concours.rembourses < concours.admis ? reclamation(id, rafraichir) : nothing}
    ${annulation(page.elements.filter((r) => !r.annuleLe), rafraichir)}`;
});

const reclamation = (id, rafraichir) => html`
  <h2>Réclamer le coût d'un lauréat</h2>
  ${formulaire({
    champs: [
      { nom: 'siren', titre: "SIREN de l'employeur non affilié", requis: true, inputmode: 'numeric' },
      { nom: 'laureat', titre: 'Nom et prénom du lauréat', requis: true },
      { nom: 'nommeLe', titre: 'Nommé le', type: 'date', valeur: aujourdHui(), requis: true },
    ],
    bouton: 'Émettre le titre',
    envoyer: async (v, form) => {
      await creer(`/couts-concours/${id}/remboursements`, v);
      form.reset();
      rafraichir();
    },
  })}`;

const annulation = (demandes, rafraichir) => (demandes.length ? html`
  <h2>Annuler un remboursement</h2>
  ${formulaire({
    champs: [
      { nom: 'id', titre: 'Lauréat', options: demandes.map((r) => [r.id, r.laureat]) },
      { nom: 'motif', titre: 'Motif', requis: true },
    ],
    bouton: 'Annuler',
    envoyer: async (v) => {
      const demande = demandes.find((r) => String(r.id) === v.id);
      await changer('POST', `/remboursements-concours/${v.id}/annulation`, demande.version, { motif: v.motif });
      rafraichir();
    },
  })}` : nothing);
