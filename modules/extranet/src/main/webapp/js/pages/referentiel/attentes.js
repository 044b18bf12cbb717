// What waits in the lists for somebody of my roles, counted each time the home page opens.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';

const SIGNATAIRES = ['COLLECTIVITE_SIGNATAIRE', 'CDG_SIGNATAIRE'];
const possibles = [
  { roles: ['COLLECTIVITE_SIGNATAIRE'], liste: '/devis', etat: 'EMIS', un: 'devis attend votre réponse', plusieurs: 'devis attendent votre réponse' },
  { roles: ['COLLECTIVITE_SIGNATAIRE'], liste: '/conventions', etat: 'PROPOSEE', un: 'convention attend votre délibération', plusieurs: 'conventions attendent votre délibération' },
  { roles: SIGNATAIRES, liste: '/conventions', etat: 'DELIBEREE', un: 'convention attend des signatures', plusieurs: 'conventions attendent des signatures' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], mission: 'DOSSIER', liste: '/pieces', etat: 'ANOMALIE_SIGNALEE', un: 'pièce est à revoir', plusieurs: 'pièces sont à revoir' },
  { roles: ['CDG_FINANCES'], liste: '/devis', etat: 'BROUILLON', un: 'devis demandé est à émettre', plusieurs: 'devis demandés sont à émettre' },
  { roles: ['CDG_FINANCES'], liste: '/conventions', etat: 'SIGNEE', un: 'convention signée est à mettre en vigueur', plusieurs: 'conventions signées sont à mettre en vigueur' },
  { roles: ['CDG_FINANCES'], liste: '/cotisations', etat: 'DEPOSEE', un: 'déclaration est à contrôler', plusieurs: 'déclarations sont à contrôler' },
  { roles: ['CDG_CARRIERE'], liste: '/pieces', etat: 'DEPOSEE', un: 'pièce est à contrôler', plusieurs: 'pièces sont à contrôler' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], mission: 'RETRAITE', liste: '/dossiers-retraite', critere: 'attente', etat: 'COLLECTIVITE', un: 'dossier de retraite est à compléter', plusieurs: 'dossiers de retraite sont à compléter' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], mission: 'RETRAITE', liste: '/dossiers-retraite', critere: 'attente', etat: 'AGENT', un: 'décompte de pension attend la réponse de l\'agent', plusieurs: 'décomptes de pension attendent la réponse des agents' },
  { roles: ['AGENT'], liste: '/dossiers-retraite', critere: 'attente', etat: 'AGENT', un: 'décompte de pension attend votre réponse', plusieurs: 'décomptes de pension attendent votre réponse' },
  { roles: ['CDG_CARRIERE'], liste: '/dossiers-retraite', critere: 'attente', etat: 'CENTRE', un: 'dossier de retraite est à instruire ou à contrôler', plusieurs: 'dossiers de retraite sont à instruire ou à contrôler' },
  { roles: ['CDG_CARRIERE'], liste: '/affiliations-cnracl', etat: 'DECLAREE', un: 'affiliation à la CNRACL est à contrôler', plusieurs: 'affiliations à la CNRACL sont à contrôler' },
  { roles: ['COLLECTIVITE_GESTIONNAIRE'], mission: 'COMPTES_CNRACL', liste: '/reprises-anteriorite', etat: 'OUVERTE', un: "reprise d'antériorité est à saisir", plusieurs: "reprises d'antériorité sont à saisir" },
  { roles: ['CDG_CARRIERE'], liste: '/reprises-anteriorite', etat: 'SAISIE', un: "reprise d'antériorité est à contrôler", plusieurs: "reprises d'antériorité sont à contrôler" },
  { roles: ['CDG_CARRIERE'], liste: '/entretiens-retraite', etat: 'DEMANDE', un: 'entretien retraite attend un rendez-vous', plusieurs: 'entretiens retraite attendent un rendez-vous' },
];

const critere = (a) => a.critere ?? 'etat';

/** Counts what waits; each list is asked for one element, its total is what counts. */
export async function compter() {
  const miennes = possibles.filter((a) => session.aRole(...a.roles) && (!a.mission || session.aMission(a.mission)));
  const pages = await Promise.all(miennes.map((a) => lire(a.liste, { siren: session.siren, [critere(a)]: a.etat, taille: 1 })));
  return miennes.map((a, i) => ({ ...a, nombre: pages[i].total })).filter((a) => a.nombre > 0);
}

/** The list of what waits, each line leading to it. */
export function attentes(comptees) {
  if (comptees.length === 0) return nothing;
  return html`
    <section aria-labelledby="attentes">
      <h2 id="attentes">À traiter</h2>
      <ul>${comptees.map((a) => html`
        <li><a href="#${a.liste}?${critere(a)}=${a.etat}">${a.nombre} ${a.nombre > 1 ? a.plusieurs : a.un}</a></li>`)}</ul>
    </section>`;
}
