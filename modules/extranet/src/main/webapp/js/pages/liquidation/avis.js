// Demandes d'avis préalable: prepared by the employer, completed when the CNRACL asks, answered.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire, telecharger } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, instant, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { historique } from '../../composants/historique.js';
import { entiere, table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { champFichier, exigerPdf } from './pieces.js';

const CHEMIN = '/avis-prealables';
const types = { INVALIDITE: 'Invalidité', CARRIERE_LONGUE: 'Carrière longue', CATEGORIE_ACTIVE: 'Catégorie active', HANDICAP: 'Handicap' };
const etats = { BROUILLON: 'Brouillon', TRANSMISE: 'Transmise', EN_ETUDE: 'En étude', PIECES_DEMANDEES: 'Pièces demandées', AVIS_FAVORABLE: 'Avis favorable', AVIS_DEFAVORABLE: 'Avis défavorable' };
const tons = { BROUILLON: 'CREEE', TRANSMISE: 'EN_COURS', EN_ETUDE: 'EN_COURS', PIECES_DEMANDEES: 'PROCHE', AVIS_FAVORABLE: 'VALIDEE', AVIS_DEFAVORABLE: 'REFUSE' };
const badge = (a) => etat(tons[a.etat], etats[a.etat]);
const choix = (mots) => [['', 'Tous'], ...Object.entries(mots)];

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, type: query.type, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">${session.estAgent ? "Mes demandes d'avis préalable" : "Demandes d'avis préalable"}</h1>
    <p>Avant de demander une pension, la CNRACL dit si le droit est ouvert : invalidité, carrière longue, catégorie active, handicap.</p>
    ${session.estAgent ? nothing : filtre(CHEMIN, [
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: choix(etats) },
      { nom: 'type', titre: 'Objet', valeur: query.type ?? '', options: choix(types) },
    ])}
    ${table({
      titre: 'Demandes', page, lien: pages(CHEMIN, query), vide: "Aucune demande d'avis.",
      colonnes: [
        { titre: 'Agent', valeur: (a) => html`<a href="#${CHEMIN}/${a.id}">${a.agent}, n° ${a.id}</a>` },
        { titre: 'Objet', valeur: (a) => types[a.type] },
        { titre: 'Départ envisagé', valeur: (a) => jour(a.depart) },
        { titre: 'État', valeur: badge },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (a) => a.siren }]),
      ],
    })}`;
});

route('/retraite/:id/avis', async ({ id }) => {
  const { carriere } = await lire(`/carrieres/${id}`);
  const cle = crypto.randomUUID();
  return html`
    <h1 tabindex="-1">Demander un avis préalable</h1>
    <p>Pour ${carriere.prenom} ${carriere.nom}, <a href="#/carrieres/${id}">carrière n° ${id}</a>.</p>
    ${formulaire({
      bouton: 'Préparer la demande',
      champs: [
        { nom: 'type', titre: "Objet de l'avis", options: Object.entries(types) },
        { nom: 'depart', titre: 'Départ envisagé', type: 'date', requis: true },
        { nom: 'expose', titre: 'Ce qui est demandé', requis: true, lignes: 4, max: 2000, aide: 'Aucune donnée médicale' },
      ],
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, { carriere: Number(id), type: v.type, depart: v.depart, expose: v.expose }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const [a, passe] = await Promise.all([lire(`${CHEMIN}/${id}`), session.estAgent ? null : lire(`${CHEMIN}/${id}/historique`)]);
  return html`
    <h1 tabindex="-1">Avis préalable de ${a.agent} ${badge(a)}</h1>
    ${a.note ? html`<p class="message note">${a.note}</p>` : nothing}
    <dl>
      <dt>Objet</dt><dd>${types[a.type]}</dd>
      <dt>Départ envisagé</dt><dd>${jour(a.depart)}</dd>
      <dt>Demande</dt><dd>${a.expose}</dd>
      ${a.transmiseLe ? html`<dt>Envoi à la CNRACL</dt><dd>n° ${a.numero}, ${jour(a.transmiseLe)}</dd>` : nothing}
      ${a.etudieeLe ? html`<dt>En étude depuis le</dt><dd>${jour(a.etudieeLe)}</dd>` : nothing}
      ${a.renduLe ? html`<dt>Avis rendu le</dt><dd>${jour(a.renduLe)}</dd>` : nothing}
    </dl>
    ${table({
      titre: 'Pièces jointes', page: entiere(a.pieces), vide: 'Aucune pièce jointe.',
      colonnes: [
        { titre: 'Fichier', valeur: (p) => html`<button class="discret" type="button" @click=${() => telecharger(`${CHEMIN}/${id}/pieces/${p.id}`, p.nom)}>${p.nom}</button>` },
        { titre: 'Le', valeur: (p) => instant(p.le) },
        { titre: 'Par', valeur: (p) => p.par },
      ],
    })}
    ${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE') && !a.renduLe ? depot(a, afficher) : nothing}
    ${session.estAgent ? nothing : lesActes(a, afficher)}
    ${passe ? historique(passe) : nothing}`;
});

function depot(a, afficher) {
  const cle = crypto.randomUUID();
  return html`
    <section aria-labelledby="joindre">
      <h2 id="joindre">Joindre une pièce</h2>
      ${formulaire({
        bouton: 'Joindre', champs: [], contenu: champFichier(),
        envoyer: async ({ fichier }) => {
          exigerPdf(fichier);
          await creer(`${CHEMIN}/${a.id}/pieces?${new URLSearchParams({ nom: fichier.name })}`, fichier, cle);
          await afficher();
        },
      })}
    </section>`;
}

function lesActes(a, afficher) {
  const demander = acte(CHEMIN, a, afficher);
  const date = (titre) => ({ nom: 'date', titre, type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() });
  const note = (titre, valeur) => ({ nom: 'note', titre, requis: true, lignes: 3, max: 2000, valeur });
  const carte = (evenement, titre, engage, bouton, champs = []) => a.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, envoyer: (v) => demander({ evenement, numero: v.numero || null, date: v.date || null, note: v.note || null }) });
  return actes([
    carte('MODIFIER', 'Modifier la demande', "Tant qu'elle n'est pas transmise.", 'Modifier', [note('Ce qui est demandé', a.expose)]),
    carte('TRANSMETTRE', "Enregistrer l'envoi à la CNRACL", "Le numéro et le jour de l'envoi fait sur Pep's.", "Enregistrer l'envoi", [{ nom: 'numero', titre: "Numéro de l'envoi", requis: true }, date("Jour de l'envoi")]),
    carte('ETUDIER', "Enregistrer la mise à l'étude", 'La CNRACL étudie la demande.', "Enregistrer l'étude", [date('Depuis le')]),
    carte('DEMANDER_PIECES', 'Enregistrer une demande de pièces', 'La CNRACL attend des pièces.', 'Enregistrer la demande', [note('Pièces demandées')]),
    carte('COMPLETER', 'Compléter', 'Les pièces jointes ici sont parties à la CNRACL.', 'Compléter', [note('Ce qui est envoyé')]),
    carte('RENDRE_FAVORABLE', 'Enregistrer un avis favorable', 'Le droit est reconnu.', "Enregistrer l'avis favorable", [date('Rendu le')]),
    carte('RENDRE_DEFAVORABLE', 'Enregistrer un avis défavorable', "Le droit n'est pas reconnu.", "Enregistrer l'avis défavorable", [date('Rendu le'), note('Motifs')]),
  ], null);
}
