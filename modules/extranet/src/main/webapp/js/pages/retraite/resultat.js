// An estimation: curve, table of the departures, calculation of each, reserves.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { jour, montant, nombre } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { courbe } from './courbe.js';
import { age, issues, pourcent } from './mots.js';

export function resultat(vue) {
  return html`
    <h2>Pension selon la date de départ</h2>
    <p>${longue(vue) ? 'Départ pour carrière longue' : "Départ par l'âge"} possible à compter du <strong>${jour(vue.ouverture)}</strong> (${vue.categorie === 'ACTIVE' ? 'catégorie active' : 'catégorie sédentaire'}) ; sans décote, quelle que soit la durée, à compter du <strong>${jour(vue.sansDecote)}</strong>. Montants bruts par mois, à la valeur actuelle du point.</p>
    ${longue(vue) ? html`<p class="message note">Le dossier de liquidation d'un départ pour carrière longue demande un avis préalable favorable de la CNRACL.</p>` : nothing}
    ${courbe(vue.pensions)}
    ${table({
      titre: 'Départs comparés',
      page: entiere(vue.pensions),
      colonnes: [
        { titre: 'Départ', valeur: (p) => jour(p.depart) },
        { titre: 'Âge', valeur: (p) => age(p.age) },
        { titre: 'Services', valeur: (p) => `${nombre(p.trimestresServices)} / ${nombre(p.trimestresRequis)} trim.` },
        { titre: 'Assurance', valeur: (p) => `${nombre(p.trimestresAssurance)} / ${nombre(p.trimestresRequis)} trim.` },
        { titre: 'Indice', valeur: (p) => p.indice ?? '—', droite: true },
        { titre: 'Taux', valeur: (p) => pourcent(p.tauxPct), droite: true },
        { titre: 'Ajustements', valeur: ajustements },
        { titre: 'Pension brute', valeur: (p) => (p.issue === 'PENSION' ? html`<strong>${montant(p.montant)}</strong>` : issues[p.issue]), droite: true },
      ],
    })}
    <p>${vue.echelons}</p>
    <p>La situation d'aujourd'hui (temps de travail, position) est supposée durer jusqu'au départ.</p>
    ${vue.pensions.filter((p) => p.reversion.length).map(reversion)}
    <h2>Calcul de chaque départ, ligne à ligne</h2>
    ${vue.pensions.map((p) => trace(p.trace, `Départ le ${jour(p.depart)}${p.montant === null || p.montant === undefined ? '' : ` : ${montant(p.montant)}`}`))}
    ${vue.aVerifier.length ? html`
      <h2>Chiffres à vérifier</h2>
      <p>Ces textes ou chiffres, utilisés dans le calcul, attendent une confirmation :</p>
      <ul>${vue.aVerifier.map((source) => html`<li>${source}</li>`)}</ul>` : nothing}`;
}

const longue = (vue) => vue.demande.motif === 'CARRIERE_LONGUE';

/** The shares of the survivors of an agent. */
export const reversion = (p) => table({
  titre: `Réversion pour un décès le ${jour(p.depart)}`,
  page: entiere(p.reversion),
  colonnes: [
    { titre: 'Bénéficiaire', valeur: (part) => part.beneficiaire },
    { titre: 'Part de la pension', valeur: (part) => pourcent(part.tauxPct), droite: true },
    { titre: 'Par mois', valeur: (part) => montant(part.montant), droite: true },
  ],
});

function ajustements(p) {
  const mots = [
    p.decotePct > 0 && `décote ${pourcent(p.decotePct)}`,
    p.surcotePct > 0 && `surcote ${pourcent(p.surcotePct)}`,
    p.minimumGaranti && 'minimum garanti',
    p.majorationEnfants > 0 && `dont enfants ${montant(p.majorationEnfants)}`,
    p.supplementNbi > 0 && `dont NBI ${montant(p.supplementNbi)}`,
    p.surcotisation && `surcotisation : ${nombre(p.surcotisation.gain)} trim. de plus, coût ${montant(p.surcotisation.cout)} dont ${montant(p.surcotisation.surcout)} en plus de la retenue`,
  ].filter(Boolean);
  return mots.join(', ') || '—';
}
