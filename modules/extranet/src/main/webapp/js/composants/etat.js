// State badge: colour and word together, never colour alone.
import { html } from '/lib/lit-html/lit-html.js';
import { libelle } from '../format.js';

const tons = {
  vert: ['ACTIVE', 'ACTIF', 'ACCEPTE', 'VALIDEE', 'EN_SERVICE', 'PAYEE', 'SOLDEE', 'TERMINEE', 'OUVERTE', 'SIGNEE', 'TITREE', 'CONVERTI', 'ACHEVEE'],
  orange: ['PROPOSEE', 'DELIBEREE', 'EMIS', 'DEPOSEE', 'EN_COURS', 'DEVIS_DEMANDE', 'DEVIS_RECU', 'PROCHE', 'SUR_CONVENTION', 'OUVERTE_RESTREINTE', 'CONVENTION', 'A_FACTURER'],
  rouge: ['REJETEE', 'REFUSE', 'RESILIEE', 'RESILIE', 'ECHUE', 'EXPIRE', 'INCIDENT', 'DEPASSEE', 'FERMEE', 'ECHEC', 'EN_ERREUR', 'ANNULEE', 'DEPOT_INTERROMPU'],
};

export function etat(code, texte = libelle(code)) {
  const ton = Object.keys(tons).find((t) => tons[t].includes(code)) ?? 'gris';
  return html`<span class="etat ${ton}">${texte}</span>`;
}
