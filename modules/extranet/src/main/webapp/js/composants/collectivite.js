// Names of the collectivités of a list: it only carries their SIREN.
import { html } from '/lib/lit-html/lit-html.js';
import { lire } from '../api.js';
import { session } from '../session.js';

/** Reads the names of the lines of a page, for the CdG; the answer gives the wording of a SIREN. */
export async function nommer(elements) {
  if (!session.estCdg) return (siren) => session.identite.habilitations.find((h) => h.siren === siren)?.nom ?? siren;
  const noms = await lesNoms(elements);
  return (siren) => (noms[siren] ? html`<a href="#/collectivites/${siren}">${noms[siren]}</a> <small>${siren}</small>` : siren);
}

/** Names by SIREN, for the CdG. */
export async function lesNoms(elements) {
  const sirens = [...new Set(elements.map((e) => e.siren).filter(Boolean))];
  return sirens.length ? lire(`/collectivites/noms?${sirens.map((s) => `siren=${s}`).join('&')}`) : {};
}

/** The column of the collectivité, for the CdG; nothing for a collectivité, which only sees its own lines. */
export const colonneCollectivite = (nom) => (session.estCdg ? [{ titre: 'Collectivité', valeur: (e) => (e.siren ? nom(e.siren) : 'Centre de gestion') }] : []);
