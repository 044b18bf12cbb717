// Entretiens professionnels.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';

const etats = {
  CONVOQUE: 'Convoqué', TENU: 'Tenu', CR_NOTIFIE: 'Compte rendu notifié', REVISION_DEMANDEE: 'Révision demandée',
  REVISE: 'Révisé', REFUSE: 'Révision refusée', CAP: 'CAP saisie', DEFINITIF: 'Définitif', TRANSMIS_CDG: 'Transmis au CdG62',
};
const evenements = {
  TENIR: "L'entretien a eu lieu", NOTIFIER: 'Compte rendu notifié', DEMANDER_REVISION: "L'agent demande la révision",
  REVISER: 'Le compte rendu est révisé', REFUSER_REVISION: 'La révision est refusée', SAISIR_CAP: 'La CAP est saisie',
  RENDRE_DEFINITIF: 'Le compte rendu est définitif', TRANSMETTRE: 'Transmettre au CdG62',
};

route('/entretiens', async ({ query }) => {
  const page = await lire('/entretiens', { ...query, siren: session.estCdg ? query.siren : session.siren, taille: 25 });
  return html`
    <h1 tabindex="-1">${session.estAgent ? 'Mes entretiens professionnels' : 'Entretiens professionnels'}</h1>
    ${session.estAgent ? html`<p>Votre compte rendu vous est notifié dans les quinze jours de l'entretien ; vous pouvez alors en
      demander la révision, puis saisir la commission administrative paritaire.</p>` : nothing}
    ${filtre('/entretiens', [
      { nom: 'annee', titre: 'Année', type: 'number', valeur: query.annee ?? '' },
      { nom: 'etat', titre: 'État', options: [['', 'Tous'], ...Object.entries(etats)], valeur: query.etat },
    ])}
    ${table({
      titre: 'Entretiens',
      page,
      lien: pages('/entretiens', query),
      vide: 'Aucun entretien.',
      colonnes: [
        { titre: 'Agent', valeur: (e) => html`<a href="#/entretiens/${e.id}">${e.intitule}</a>` },
        { titre: 'Année', valeur: (e) => e.annee },
        { titre: 'État', valeur: (e) => etat(e.etat, etats[e.etat]) },
        { titre: "D'ici le", valeur: (e) => jour(e.prochaineLimite) },
        { titre: 'Hors délai', valeur: (e) => (e.horsDelai.length ? etat('DEPASSEE', 'Oui') : nothing) },
      ],
    })}
    ${session.siren ? await convocation(query) : nothing}`;
});

/** The employer chooses among its dossiers; from the page of one, it is already chosen. */
async function convocation(query) {
  const cle = crypto.randomUUID();
  const dossiers = await lire('/dossiers', { siren: session.siren, taille: 200 });
  const choix = [['', 'Choisir…'], ...dossiers.elements.map((d) => [d.id, `${d.intitule} (${d.numero})`])];
  return html`
    <h2>Convoquer un agent</h2>
    ${formulaire({
      champs: [
        { nom: 'dossier', titre: 'Agent', options: choix, requis: true, valeur: query.dossier ?? '' },
        { nom: 'annee', id: 'convocation-annee', titre: 'Année évaluée', type: 'number', requis: true, valeur: aujourdHui().slice(0, 4) },
        { nom: 'convoqueLe', titre: 'Convoqué le', type: 'date', requis: true, valeur: aujourdHui() },
        { nom: 'prevuLe', titre: 'Entretien le', type: 'date', requis: true, aide: 'Huit jours après la convocation au moins.' },
        { nom: 'fichePoste', titre: 'Fiche de poste jointe', options: [['true', 'Oui'], ['false', 'Non']] },
      ],
      bouton: 'Convoquer',
      envoyer: async (v) => {
        const entretien = await creer('/entretiens', { ...v, dossier: Number(v.dossier), annee: Number(v.annee), fichePoste: v.fichePoste === 'true' }, cle);
        aller(`/entretiens/${entretien.id}`);
      },
    })}`;
}

route('/entretiens/:id', async ({ id }, afficher) => {
  const lu = await lire(`/entretiens/${id}`);
  const rendus = lu.possibles.includes('TRANSMETTRE') ? await comptesRendus(lu.dossier) : [];
  const demander = acte('/entretiens', lu, afficher);
  return html`
    <p><a href="#/entretiens">Tous les entretiens</a> — <a href=${session.estAgent ? '#/mon-dossier' : `#/dossiers/${lu.dossier}`}>Dossier de l'agent</a></p>
    <h1 tabindex="-1">Entretien ${lu.annee} de ${lu.intitule} ${etat(lu.etat, etats[lu.etat])}</h1>
    ${lu.prochaineLimite ? html`<p class="message note">Délai en cours : jusqu'au ${jour(lu.prochaineLimite)}.</p>` : nothing}
    ${lu.horsDelai.map((h) => html`<p class="message erreur">Hors délai : ${h}.</p>`)}
    <dl>
      <dt>Convoqué le</dt><dd>${jour(lu.convoqueLe)}, pour le ${jour(lu.prevuLe)}</dd>
      <dt>Tenu le</dt><dd>${jour(lu.tenuLe)}</dd>
      <dt>Compte rendu notifié le</dt><dd>${jour(lu.notifieLe)}</dd>
      <dt>Révision demandée le</dt><dd>${jour(lu.revisionLe)}</dd>
      <dt>Réponse le</dt><dd>${jour(lu.reponseLe)}</dd>
    </dl>
    ${trace(lu.delais, 'Comment les délais sont comptés')}
    ${session.estCdg ? nothing : actes(lu.possibles.map((evenement) => carteActe({
      titre: evenements[evenement],
      engage: 'Indiquez le jour : les délais suivants se comptent à partir de lui.',
      champs: [
        { nom: 'le', titre: 'Le', type: 'date', requis: true, valeur: aujourdHui(), max: aujourdHui() },
        ...(evenement === 'TRANSMETTRE' ? [{ nom: 'piece', titre: 'Compte rendu déposé au dossier', options: rendus, requis: true, aide: 'Déposez-le d\'abord au dossier de l\'agent, comme « Compte rendu d\'entretien professionnel ».' }] : []),
      ],
      bouton: evenements[evenement],
      envoyer: (v) => demander({ evenement, le: v.le, piece: v.piece ? Number(v.piece) : null }),
    })))}`;
});

/** The reports of entretien of a dossier, as choices, the latest first. */
async function comptesRendus(dossier) {
  const pieces = await lire('/pieces', { dossier, tri: '-depot', taille: 200 });
  return pieces.elements
    .filter((p) => p.rubrique === 12 && p.libelle.startsWith('Compte rendu') && p.etat !== 'REJETEE')
    .map((p) => [p.id, `${p.libelle}, reçu le ${jour(p.recueLe)}`]);
}
