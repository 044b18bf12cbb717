// Periods of services: the fields of one, and the list of those typed.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { natures, nomNature } from './mots.js';

export const champsService = [
  { nom: 'nature', titre: 'Nature des services', options: natures, requis: true },
  { nom: 'niveau', titre: 'Niveau des fonctions', options: [['', 'Sans objet'], ['A', 'A'], ['B', 'B'], ['C', 'C']], aide: 'Exigé pour une nomination en catégorie A ou B' },
  { nom: 'du', titre: 'Du', type: 'date', requis: true },
  { nom: 'au', titre: 'Au (inclus)', type: 'date', requis: true },
  { nom: 'heures', titre: 'Durée hebdomadaire (heures)', type: 'number', min: '0.25', max: '48', step: '0.25', inputmode: 'decimal', aide: 'Exigée pour des services publics repris en catégorie C ; 35 pour un temps complet' },
  { nom: 'employeur', titre: 'Employeur', requis: true },
  { nom: 'preuve', titre: 'Justificatif', aide: 'Contrat, certificat, état signalétique… ; exigé pour le privé' },
];

/** What was typed, as the interface wants it. */
export const service = (v) => ({
  nature: v.nature, niveau: v.niveau || null, du: v.du, au: v.au,
  minutesHebdo: v.heures ? Math.round(Number(v.heures) * 60) : null, employeur: v.employeur, preuve: v.preuve || null,
});

const heures = (minutes) => (minutes ? `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ''}` : '—');

/** @param retirer (rank) => void, when a period may still be taken away */
export const tableServices = (services, retirer) => table({
  titre: 'Services présentés',
  page: entiere(services.map((s, rang) => ({ ...s, rang }))),
  vide: 'Aucun service présenté.',
  colonnes: [
    { titre: 'Nature', valeur: (s) => nomNature(s.nature) },
    { titre: 'Niveau', valeur: (s) => s.niveau ?? '—' },
    { titre: 'Du', valeur: (s) => jour(s.du) },
    { titre: 'Au', valeur: (s) => jour(s.au) },
    { titre: 'Par semaine', valeur: (s) => heures(s.minutesHebdo), droite: true },
    { titre: 'Employeur', valeur: (s) => s.employeur },
    { titre: 'Justificatif', valeur: (s) => s.preuve ?? '—' },
    ...(retirer ? [{ titre: 'Retirer', valeur: (s) => html`<button type="button" aria-label="Retirer la période du ${jour(s.du)}" @click=${() => retirer(s.rang)}>Retirer</button>` }] : []),
  ],
}) ?? nothing;
