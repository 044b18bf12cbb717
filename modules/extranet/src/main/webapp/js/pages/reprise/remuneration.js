// Pays of a contractuel before his nomination: typed or pasted, one month a line.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { Refus } from '../../api.js';
import { montant } from '../../format.js';
import { champ } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';

const LIGNE = /^\s*(\d{2})\/(\d{4})\s*[;:\t ]\s*([\d \u00a0\u202f]+(?:[.,]\d{1,2})?)\s*€?\s*$/;

export const champsRemuneration = (r) => html`
  ${champ({ nom: 'mensuelles', titre: "Rémunérations brutes des douze mois d'avant la nomination", lignes: 12,
    aide: 'Une par ligne, comme 08/2026 2150,00 : elles se collent depuis un tableau. Les six meilleures font la moyenne.',
    valeur: (r?.mensuelles ?? []).map((m) => `${m.mois.slice(5, 7)}/${m.mois.slice(0, 4)} ${String(m.montant).replace('.', ',')}`).join('\n') })}
  ${champ({ nom: 'primes', titre: 'Primes mensuelles du nouvel emploi (euros)', type: 'number', min: '0', step: '0.01', inputmode: 'decimal', valeur: r?.primes, aide: 'Déduites de la moyenne' })}`;

/** What was typed as the interface wants it; null when nothing was. */
export function anterieure({ mensuelles, primes }) {
  const lignes = (mensuelles ?? '').split('\n').filter((l) => l.trim());
  if (!lignes.length) return null;
  return { mensuelles: lignes.map(lireMois), primes: primes ? Number(primes) : null };
}

function lireMois(ligne, rang) {
  const lu = LIGNE.exec(ligne);
  if (!lu) throw new Refus({ champ: 'mensuelles', detail: `Ligne ${rang + 1} : écrivez le mois et le montant, comme 08/2026 2150,00.` });
  return { mois: `${lu[2]}-${lu[1]}-01`, montant: Number(lu[3].replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) };
}

const moisFrancais = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const nomMois = (iso) => moisFrancais.format(new Date(`${iso}T00:00:00Z`));

export const tableRemuneration = (r) => (r ? html`
  ${table({
    titre: 'Rémunérations avant la nomination',
    page: entiere(r.mensuelles),
    colonnes: [
      { titre: 'Mois', valeur: (m) => nomMois(m.mois) },
      { titre: 'Rémunération brute', valeur: (m) => montant(m.montant), droite: true },
    ],
  })}
  ${r.primes ? html`<p>Primes mensuelles du nouvel emploi : ${montant(r.primes)}.</p>` : nothing}` : nothing);
