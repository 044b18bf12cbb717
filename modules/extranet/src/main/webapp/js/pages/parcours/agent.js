// Identity of an agent, and the first act of a career.
import { html } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { jour } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { choix, statuts } from './mots.js';

const champs = (a = {}) => [
  { nom: 'nom', titre: 'Nom de naissance', requis: true, valeur: a.nom },
  { nom: 'nomUsage', titre: "Nom d'usage", valeur: a.nomUsage },
  { nom: 'prenom', titre: 'Prénoms', requis: true, valeur: a.prenom },
  { nom: 'sexe', titre: 'Sexe', valeur: a.sexe, options: [['', 'Selon le NIR'], ['FEMININ', 'Féminin'], ['MASCULIN', 'Masculin']] },
  { nom: 'dateNaissance', titre: 'Né(e) le', type: 'date', requis: true, valeur: a.dateNaissance },
  { nom: 'lieuNaissance', titre: 'Lieu de naissance', valeur: a.lieuNaissance },
];

const identite = (v) => ({
  nom: v.nom, nomUsage: v.nomUsage || null, prenom: v.prenom, sexe: v.sexe || null, dateNaissance: v.dateNaissance || null, lieuNaissance: v.lieuNaissance || null,
});

route('/agents/nouveau', () => html`
  <h1 tabindex="-1">Ajouter un agent</h1>
  ${formulaire({
    champs: [
      ...(session.siren ? [] : [{ nom: 'siren', titre: "SIREN de l'employeur", requis: true, inputmode: 'numeric' }]),
      { nom: 'nir', titre: 'Numéro de sécurité sociale', aide: '15 caractères, clé comprise', requis: true, inputmode: 'numeric' },
      ...champs(),
    ],
    bouton: 'Ajouter',
    envoyer: async (v) => {
      const agent = await creer('/agents', { nir: v.nir, siren: session.siren ?? v.siren, identite: identite(v) });
      aller(`/agents/${agent.id}/carriere`);
    },
  })}`);

route('/agents/:id', async ({ id }, rafraichir) => {
  const { identite: agent, carrieres } = await lire(`/agents/${id}`);
  return html`
    <h1 tabindex="-1">${agent.prenom} ${agent.nomUsage ?? agent.nom}</h1>
    <p>NIR ${agent.nir}, né(e) le ${jour(agent.dateNaissance)}.</p>
    <h2>Carrières</h2>
    <ul>${carrieres.map((c) => html`<li><a href="#/carrieres/${c.id}">${c.cadreEmplois}, ${c.employeur}</a></li>`)}</ul>
    <p class="actions"><a class="bouton" href="#/agents/${id}/carriere">Ouvrir une carrière</a></p>
    <h2>État civil</h2>
    ${formulaire({
      champs: champs(agent),
      bouton: "Enregistrer l'état civil",
      envoyer: async (v) => {
        await changer('PUT', `/agents/${id}`, agent.version, identite(v));
        await rafraichir();
      },
    })}`;
});

route('/agents/:id/carriere', async ({ id }) => html`
  <h1 tabindex="-1">Ouvrir une carrière</h1>
  <p>Par l'acte qui nomme l'agent ou par son contrat.</p>
  ${formulaire({
    champs: [
      ...(session.siren ? [] : [{ nom: 'siren', titre: "SIREN de l'employeur", requis: true, inputmode: 'numeric' }]),
      { nom: 'cadreEmplois', titre: "Code du cadre d'emplois", requis: true },
      { nom: 'statut', titre: 'Statut', requis: true, options: choix(statuts) },
      { nom: 'numero', titre: "Numéro de l'arrêté", requis: true },
      { nom: 'dateSignature', titre: 'Signé le', type: 'date', requis: true },
      { nom: 'dateEffet', titre: 'À compter du', type: 'date', requis: true },
      { nom: 'grade', titre: 'Code du grade', requis: true },
      { nom: 'echelon', titre: 'Échelon', type: 'number', min: 1, step: 1, valeur: '1', requis: true },
    ],
    bouton: 'Ouvrir la carrière',
    envoyer: async (v) => {
      const type = { TITULAIRE: 'NOMINATION', STAGIAIRE: 'NOMINATION_STAGIAIRE', CONTRACTUEL: 'CONTRAT' }[v.statut];
      const acte = await creer('/carrieres', {
        agent: Number(id), cadreEmplois: v.cadreEmplois, siren: session.siren ?? v.siren,
        acte: {
          type, numero: v.numero, dateSignature: v.dateSignature, dateEffet: v.dateEffet,
          changements: [
            { nature: 'STATUT', du: v.dateEffet, code: v.statut },
            { nature: 'SITUATION', du: v.dateEffet, code: v.grade, echelon: Number(v.echelon), jours: 0 },
          ],
        },
      });
      aller(`/carrieres/${acte.carriere}`);
    },
  })}`);
