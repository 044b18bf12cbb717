// Drawing up a convention, from an accepted devis or without one.
import { html, render } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { formulaire } from '../../composants/formulaire.js';
import { aujourdHui, montant } from '../../format.js';
import { lesMissions, nomMission, optionsMissions } from './choix.js';

const FACTURATIONS = [
  ['', 'Les prestations faites, au tarif de leur date'],
  ['ABONNEMENT', 'Un montant convenu chaque année'],
  ['GRILLE', 'Un abonnement annuel de la grille'],
  ['ECHEANCIER', 'Un montant réparti en échéances'],
];

route('/conventions/nouvelle', async ({ query }) => {
  const [missions, devis] = await Promise.all([lesMissions(), query.devis ? lire(`/devis/${query.devis}`) : null]);
  return html`
    <h1 tabindex="-1">Rédiger une convention</h1>
    ${devis ? html`<p>D'après le devis <a href="#/devis/${devis.id}">${devis.numero}</a> de ${montant(devis.total)}, mission « ${nomMission(missions, devis.mission)} ».</p>` : ''}
    ${avecLesBonsChamps(formulaire({ champs: champs(missions, devis), bouton: 'Enregistrer le brouillon', envoyer: (v) => envoyer(v, devis) }))}`;
});

const champs = (missions, devis) => [
  ...(devis ? [] : [
    { nom: 'siren', titre: 'SIREN de la collectivité', requis: true, inputmode: 'numeric' },
    { nom: 'mission', titre: 'Mission', requis: true, options: optionsMissions(missions, 'Choisir…') },
  ]),
  { nom: 'objet', titre: 'Objet', requis: true, valeur: devis?.objet },
  { nom: 'dateEffet', titre: "Date d'effet", type: 'date', requis: true, valeur: aujourdHui() },
  { nom: 'dureeMois', titre: 'Durée, en mois', type: 'number', min: '1', max: '120', step: '1', requis: true, valeur: '36' },
  { nom: 'taciteReconduction', titre: 'Reconduction', options: [['', 'Sans reconduction'], ['oui', 'Tacite, pour la même durée']] },
  { nom: 'prorataPremiereAnnee', titre: 'Première année', options: [['', 'Due en entier (règle du guide)'], ['oui', 'Au prorata des mois commencés']] },
  { nom: 'lignes.mode', titre: 'Facturation', options: FACTURATIONS, change: (e) => montrer(e.target) },
  { nom: 'lignes.libelle', titre: 'Intitulé de la ligne facturée' },
  { nom: 'lignes.prestation', titre: 'Code de la prestation de la grille' },
  { nom: 'lignes.montant', titre: 'Montant convenu (€)', type: 'number', min: '0.01', step: '0.01', inputmode: 'decimal', valeur: devis?.total },
  { nom: 'lignes.nombreEcheances', titre: "Nombre d'échéances", type: 'number', min: '1', max: '36', step: '1' },
  { nom: 'lignes.intervalleMois', titre: 'Mois entre deux échéances', type: 'number', min: '1', max: '36', step: '1', aide: 'Le tout en 36 mois au plus' },
];

// What each way of billing asks for; the rest stays out of sight.
const demande = {
  '': [],
  ABONNEMENT: ['libelle', 'montant'],
  GRILLE: ['libelle', 'prestation'],
  ECHEANCIER: ['libelle', 'montant', 'nombreEcheances', 'intervalleMois'],
};

function montrer(choix) {
  const utiles = demande[choix.value].map((nom) => `lignes.${nom}`);
  choix.form.querySelectorAll('.champ[data-champ^="lignes."]').forEach((c) => {
    c.hidden = c.dataset.champ !== 'lignes.mode' && !utiles.includes(c.dataset.champ);
  });
}

/** The form with the fields of its present way of billing. */
function avecLesBonsChamps(contenu) {
  const zone = document.createElement('div');
  render(contenu, zone);
  montrer(zone.querySelector('select[name="lignes.mode"]'));
  return zone;
}

async function envoyer(v, devis) {
  const convention = await creer('/conventions', {
    siren: devis?.siren ?? v.siren,
    mission: devis?.mission ?? v.mission,
    devis: devis?.id ?? null,
    objet: v.objet,
    dateEffet: v.dateEffet,
    dureeMois: Number(v.dureeMois),
    taciteReconduction: v.taciteReconduction === 'oui',
    prorataPremiereAnnee: v.prorataPremiereAnnee === 'oui',
    lignes: v['lignes.mode'] ? [ligne(v)] : [],
  });
  aller(`/conventions/${convention.id}`);
}

const entier = (texte) => (texte ? Number(texte) : null);

function ligne(v) {
  const mode = v['lignes.mode'];
  return {
    mode: mode === 'GRILLE' ? 'ABONNEMENT' : mode,
    libelle: v['lignes.libelle'],
    prestation: mode === 'GRILLE' ? v['lignes.prestation'] : null,
    montant: mode === 'GRILLE' ? null : entier(v['lignes.montant']),
    nombreEcheances: mode === 'ECHEANCIER' ? entier(v['lignes.nombreEcheances']) : null,
    intervalleMois: mode === 'ECHEANCIER' ? entier(v['lignes.intervalleMois']) : null,
  };
}
