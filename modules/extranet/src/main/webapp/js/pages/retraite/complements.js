// Hypotheses that only some estimations need: each group is folded, and sent once something is typed in it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { champ } from '../../composants/formulaire.js';
import { session } from '../../session.js';
import { debuts } from './mots.js';

const nombre = (nom, titre, max, aide, pas = 1) => ({ nom, titre, aide, type: 'number', min: 0, max, step: pas, inputmode: pas === 1 ? 'numeric' : 'decimal' });
const ouiNon = (nom, titre) => ({ nom, titre, options: [['', 'Non'], ['oui', 'Oui']] });

export const champsPensions = [
  { nom: 'pensionsDemandees', titre: 'Les autres pensions sont-elles toutes demandées ?', options: [['', 'Non précisé'], ['oui', "Oui, ou il n'y en a pas"], ['non', 'Non']], aide: 'Le minimum garanti le demande.' },
  nombre('autresPensions', 'Total des autres pensions, en euros par mois', 20000, "Brut, régimes de base et complémentaires ; 0 s'il n'y en a pas.", 0.01),
];
export const champsNbi = [
  nombre('pointsNbi', 'Points de NBI, en moyenne', 120, 'Sur la durée où elle a été perçue.', 0.01),
  nombre('trimestresNbi', 'Trimestres où la NBI a été perçue', 200),
];
const surcotisation = [
  { nom: 'surcotisationDebut', titre: 'Premier jour de la surcotisation', type: 'date' },
  nombre('surcotisationMois', 'Nombre de mois', 240),
  { nom: 'surcotisationQuotite', titre: 'Quotité du temps partiel', options: [50, 60, 70, 80, 90].map((q) => [q, `${q} %`]), valeur: 80 },
  ouiNon('surcotisationHandicap', 'Handicap au taux fixé par le texte'),
];
const carriereLongue = [
  { nom: 'debutAvant', titre: 'Activité débutée avant', options: [['', 'Non précisé'], ...Object.entries(debuts)] },
  nombre('trimestresDebut', "Trimestres validés à la fin de l'année de cet âge", 40, 'Tous régimes.'),
  nombre('trimestresCotises', 'Trimestres cotisés dans les autres régimes', 240, 'Parmi ceux des autres régimes, réputés cotisés compris.'),
];
export const champsSurvivants = [
  nombre('moisMariage', 'Conjoint survivant : durée du mariage, en mois', 960),
  ouiNon('enfantCommun', 'Un enfant est né de ce mariage'),
  nombre('moisMariageDivorce', 'Conjoint divorcé : durée du mariage, en mois', 960),
  ouiNon('enfantCommunDivorce', 'Un enfant est né de cet autre mariage'),
  ouiNon('nouvelleUnion', 'Le conjoint divorcé vit dans une nouvelle union'),
  nombre('orphelins', 'Orphelins', 20, "Sous l'âge fixé par le texte."),
];

/** Those of a departure by age. @param id career, for the request of an avis préalable */
export const groupesParAge = (id) => html`
  ${groupe('Autres pensions et minimum garanti', champsPensions)}
  ${groupe('Nouvelle bonification indiciaire (NBI)', champsNbi)}
  ${groupe("Surcotisation d'un temps partiel", surcotisation)}
  ${groupe('Carrière longue', carriereLongue, session.aRole('COLLECTIVITE_GESTIONNAIRE') ? html`
    <p class="aide">Un départ pour carrière longue suppose un avis favorable de la CNRACL : <a href="#/retraite/${id}/avis">demander un avis préalable</a>.</p>` : nothing)}`;

/** All of them. */
export const groupes = (id) => html`${groupesParAge(id)}${groupe('Réversion, pour un décès', champsSurvivants)}`;

const groupe = (titre, champs, suite = nothing) => html`
  <details class="trace"><summary>${titre}</summary>${champs.map(champ)}${suite}</details>`;

const entier = (v) => Number(v || 0);
const valeur = (v) => (v === '' ? null : Number(v));

/** The other pensions typed, null for none. */
export const pensions = (v) => v.pensionsDemandees || v.autresPensions ? {
  pensionsDemandees: v.pensionsDemandees ? v.pensionsDemandees === 'oui' : null, autresPensions: valeur(v.autresPensions),
} : null;

/** The NBI typed, null for none. */
export const nbi = (v) => v.pointsNbi || v.trimestresNbi ? { pointsNbi: valeur(v.pointsNbi), trimestresNbi: entier(v.trimestresNbi) } : null;

/** What was typed, as the estimation asks for it; null for a group without anything. */
export const complements = (v) => ({
  pensions: pensions(v),
  nbi: nbi(v),
  surcotisation: v.surcotisationDebut || v.surcotisationMois ? {
    surcotisationDebut: v.surcotisationDebut || null, surcotisationMois: entier(v.surcotisationMois),
    surcotisationQuotite: entier(v.surcotisationQuotite), surcotisationHandicap: v.surcotisationHandicap === 'oui',
  } : null,
  carriereLongue: v.debutAvant || v.trimestresDebut || v.trimestresCotises ? {
    debutAvant: v.debutAvant || null, trimestresDebut: entier(v.trimestresDebut), trimestresCotises: entier(v.trimestresCotises),
  } : null,
  survivants: v.motif === 'DECES' ? survivants(v) : null,
});

/** How the fields of each spouse end; only those typed are sent. */
const fins = ['', 'Divorce'];
const saisis = (v) => fins.filter((f) => v[`moisMariage${f}`] || v[`enfantCommun${f}`]);

const conjoints = (v) => saisis(v).map((f) => ({
  divorce: f !== '', moisMariage: entier(v[`moisMariage${f}`]), enfantCommun: v[`enfantCommun${f}`] === 'oui', nouvelleUnion: f !== '' && v.nouvelleUnion === 'oui',
}));

/** The survivors typed. */
export const survivants = (v) => ({ conjoints: conjoints(v), orphelins: entier(v.orphelins) });

/** The field of the form that a refusal is about: a spouse is refused by his rank among those sent. */
export function champDuRefus(champ, v) {
  const [, rang, nom] = /^conjoints\[(\d+)\]\.(\w+)$/.exec(champ) ?? [];
  return nom ? `${nom}${saisis(v)[rang]}` : champ;
}
