// The agent whose own account it is: found by name, linked, separated.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { jour } from '../../format.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

export async function agentDuCompte(compte, query, rafraichir) {
  if (compte.etat === 'CLOTURE') return nothing;
  const chemin = `/comptes/${encodeURIComponent(compte.identifiant)}/agent`;
  return html`
    <h2>Agent</h2>
    ${compte.agent ? lie(compte, await lire(chemin), chemin, rafraichir) : await recherche(compte, query, chemin, rafraichir)}`;
}

const lie = (compte, agent, chemin, rafraichir) => html`
  <p>C'est le compte de <strong>${agent.prenom} ${agent.nom}</strong>, né(e) le ${jour(agent.dateNaissance)},
    employé(e) par ${agent.siren}. Il ne lit que son dossier et sa carrière.</p>
  ${formulaire({
    champs: [],
    bouton: 'Détacher le compte de cet agent',
    envoyer: () => changer('DELETE', chemin, compte.version).then(rafraichir),
  })}`;

async function recherche(compte, query, chemin, rafraichir) {
  const trouves = query.agent ? await lire('/agents', { texte: query.agent, page: query.pageAgents, taille: 10 }) : null;
  return html`
    <p>Ce compte n'est celui d'aucun agent. Rattaché, il lui ouvre son dossier et sa carrière, et rien d'autre.</p>
    ${filtre(`/comptes/${encodeURIComponent(compte.identifiant)}`, [
      { nom: 'agent', titre: "Début du nom de l'agent", valeur: query.agent },
    ])}
    ${trouves ? table({
      titre: 'Agents', page: trouves, vide: 'Aucun agent de ce nom.',
      lien: (numero) => pages(`/comptes/${compte.identifiant}`, { ...query, pageAgents: numero })(query.page ?? 0),
      colonnes: [
        { titre: 'Agent', valeur: (a) => `${a.nom} ${a.prenom}` },
        { titre: 'Né(e) le', valeur: (a) => jour(a.dateNaissance) },
        { titre: 'Numéro de sécurité sociale', valeur: (a) => a.nirMasque },
        { titre: 'Employeur (SIREN)', valeur: (a) => a.siren },
        { titre: 'Compte', valeur: (a) => rattacher(compte, a, chemin, rafraichir) },
      ],
    }) : nothing}`;
}

const rattacher = (compte, agent, chemin, rafraichir) => formulaire({
  champs: [],
  bouton: 'Rattacher',
  envoyer: () => changer('PUT', chemin, compte.version, { agent: agent.id }).then(rafraichir),
});
