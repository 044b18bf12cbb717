// Registering an act: the form follows its type, and can be checked before it is sent.
import { html, render } from '/lib/lit-html/lit-html.js';
import { Refus, creer, demander, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { formulaire, champ } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { constats } from './constats.js';
import { choix, conges, motifs, types } from './mots.js';

const fin = { nom: 'au', titre: 'Dernier jour', type: 'date', requis: true };
const demande = { nom: 'dateDemande', titre: "Date de la demande de l'agent", type: 'date' };
const situation = [
  { nom: 'grade', titre: 'Code du grade', requis: true },
  { nom: 'echelon', titre: 'Échelon', type: 'number', min: 1, step: 1, requis: true },
  { nom: 'mois', titre: 'Ancienneté conservée, mois', type: 'number', min: 0, step: 1 },
  { nom: 'jours', titre: 'Ancienneté conservée, jours', type: 'number', min: 0, max: 29, step: 1 },
];
const motif = (type) => ({ nom: 'motif', titre: 'Motif', requis: true, options: motifs[type] });
const position = (code) => (v) => [{ nature: 'POSITION', du: v.dateEffet, au: v.au || null, code, motif: v.motif || null }];
const place = (v) => [{ nature: 'SITUATION', du: v.dateEffet, code: v.grade, echelon: Number(v.echelon), jours: Number(v.mois || 0) * 30 + Number(v.jours || 0) }];
const conge = (code) => (v) => [{ nature: 'CONGE', du: v.dateEffet, au: v.au || null, code: code ?? v.code }];

const modeles = {
  AVANCEMENT_ECHELON: [situation, place],
  AVANCEMENT_GRADE: [situation, place],
  PROMOTION_INTERNE: [situation, place],
  RECLASSEMENT: [situation, place],
  TITULARISATION: [[], (v) => [{ nature: 'STATUT', du: v.dateEffet, code: 'TITULAIRE' }]],
  DISPONIBILITE: [[motif('DISPONIBILITE'), fin, demande, { nom: 'enfant', titre: "Naissance de l'enfant", type: 'date', aide: 'Pour élever un enfant' }], position('DISPONIBILITE')],
  CONGE_PARENTAL: [[fin, demande, { nom: 'enfant', titre: "Naissance de l'enfant", type: 'date', requis: true },
    { nom: 'arrivee', titre: "Arrivée au foyer de l'enfant adopté", type: 'date' },
    { nom: 'nombre', titre: 'Enfants nés ou arrivés ensemble', type: 'number', min: 1, step: 1, valeur: '1' }], position('CONGE_PARENTAL')],
  DETACHEMENT: [[motif('DETACHEMENT'), fin, demande], position('DETACHEMENT')],
  MISE_A_DISPOSITION: [[fin], position('MISE_A_DISPOSITION')],
  REINTEGRATION: [[demande], position('ACTIVITE')],
  SURNOMBRE: [[fin], position('SURNOMBRE')],
  PRISE_EN_CHARGE: [[], position('PRISE_EN_CHARGE')],
  INTEGRATION: [[demande], position('INTEGRATION')],
  RADIATION: [[motif('RADIATION')], position('RADIATION')],
  CONGE: [[{ nom: 'code', titre: 'Congé', requis: true, options: conges }, { ...fin, requis: false }], conge()],
  SANCTION: [[fin], conge('EXCLUSION_TEMPORAIRE')],
  TEMPS_DE_TRAVAIL: [[
    { nom: 'quotite', titre: 'Quotité de temps partiel, %', type: 'number', min: 50, max: 100, step: 1 },
    { nom: 'heures', titre: "Ou heures hebdomadaires de l'emploi", type: 'number', min: 1, max: 35, step: 0.25 }, { ...fin, requis: false },
  ], (v) => [{ nature: 'TEMPS', du: v.dateEffet, au: v.au || null, quotite: v.quotite ? Number(v.quotite) : null, heures: v.heures ? Number(v.heures) : null }]],
  BONIFICATION: [[{ nom: 'code', titre: 'Nature', requis: true, options: [['SGM', 'Secrétaire général de mairie'], ['COOPERATION', "Coopération à l'étranger"], ['AUTRE', 'Autre']] },
    { nom: 'mois', titre: 'Mois', type: 'number', min: 1, step: 1, requis: true }],
  (v) => [{ nature: 'BONIFICATION', du: v.dateEffet, code: v.code, jours: Number(v.mois) * 30 }]],
  ACTIVITE_DISPONIBILITE: [[{ nom: 'code', titre: 'Activité prouvée', requis: true, options: [['SALARIEE', "Salariée, au moins 600 heures par an"], ['INDEPENDANTE', 'Indépendante, quatre trimestres validés'], ['CREATION_ENTREPRISE', "Création ou reprise d'entreprise"]] }, fin],
    (v) => [{ nature: 'ACTIVITE', du: v.dateEffet, au: v.au, code: v.code }]],
  MUTATION: [[{ nom: 'siren', titre: 'SIREN du nouvel employeur', requis: true, inputmode: 'numeric' }, demande],
    (v) => [{ nature: 'EMPLOI', du: v.dateEffet, code: 'PRINCIPAL', siren: v.siren }]],
};

route('/carrieres/:id/acte', async ({ id, query }) => {
  const { carriere } = await lire(`/carrieres/${id}`);
  const type = modeles[query.type] ? query.type : 'AVANCEMENT_ECHELON';
  const [champs] = modeles[type];
  return html`
    <h1 tabindex="-1">Enregistrer un acte</h1>
    <p>Pour <a href="#/carrieres/${id}">${carriere.prenom} ${carriere.nom}</a>, ${carriere.employeur}.</p>
    ${champ({ nom: 'type', titre: "Type d'acte", valeur: type, options: choix(Object.fromEntries(Object.keys(modeles).map((t) => [t, types[t]]))),
      change: (e) => aller(`/carrieres/${id}/acte?type=${e.target.value}`) })}
    ${formulaire({
      champs: [
        { nom: 'numero', titre: "Numéro de l'arrêté", requis: true },
        { nom: 'dateSignature', titre: 'Signé le', type: 'date', requis: true },
        { nom: 'dateEffet', titre: "À compter du", type: 'date', requis: true },
        ...champs,
      ],
      contenu: html`
        <div class="verification" aria-live="polite"></div>
        <p class="actions"><button type="button" @click=${(e) => controler(e.target.form, id, type)}>Contrôler sans enregistrer</button></p>`,
      bouton: "Enregistrer l'acte",
      envoyer: async (valeurs) => {
        await creer(`/carrieres/${id}/actes`, acte(type, valeurs));
        aller(`/carrieres/${id}`);
      },
    })}`;
});

function acte(type, v) {
  return {
    type, numero: v.numero, dateSignature: v.dateSignature || null, dateEffet: v.dateEffet || null, dateDemande: v.dateDemande || null,
    enfant: v.enfant ? { naissance: v.enfant, arrivee: v.arrivee || null, nombre: Number(v.nombre || 1) } : null,
    changements: modeles[type][1](v),
  };
}

async function controler(form, id, type) {
  const zone = form.querySelector('.verification');
  try {
    const trouves = await demander(`/carrieres/${id}/actes/verification`, acte(type, Object.fromEntries(new FormData(form))));
    render(trouves.length ? constats(trouves) : html`<p class="message succes">Aucune règle ne s'y oppose.</p>`, zone);
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    render(message(erreur), zone);
  }
}
