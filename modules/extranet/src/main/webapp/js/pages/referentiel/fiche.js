// File of one collectivité.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { jour, nombre } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { type } from './mots.js';
import { sectionAffiliation } from './affiliation.js';

route('/collectivites/:siren', async ({ siren }) => {
  const chemin = `/collectivites/${siren}`;
  const [fiche, effectifs, affiliations, notifications] = await Promise.all([
    lire(chemin), lire(`${chemin}/effectifs`), lire(`${chemin}/affiliations`), lire(`${chemin}/notifications`),
  ]);
  return html`
    <h1 tabindex="-1">${fiche.collectivite.nom}</h1>
    ${identite(fiche, await epci(fiche.collectivite.sirenEpci))}
    ${sectionAffiliation(siren, affiliations, notifications)}
    ${sectionEffectifs(siren, effectifs)}
    ${sectionPopulations(fiche.populations)}
    ${sectionEtablissements(fiche.etablissements)}`;
});

function identite({ collectivite: c, codesPostaux, etat, sirenAbsorbante, fusionneeLe }, nomEpci) {
  return html`
    ${etat === 'FUSIONNEE' ? html`
      <p class="message note">Fusionnée le ${jour(fusionneeLe)} dans
        <a href="#/collectivites/${sirenAbsorbante}">${sirenAbsorbante}</a>.</p>` : nothing}
    <dl>
      <dt>Type</dt><dd>${type(c.type)}</dd>
      <dt>SIREN</dt><dd>${c.siren}</dd>
      <dt>Code INSEE</dt><dd>${c.codeInsee ?? '—'}</dd>
      <dt>Codes postaux</dt><dd>${codesPostaux || '—'}</dd>
      <dt>Arrondissement</dt><dd>${c.arrondissement ?? '—'}</dd>
      <dt>EPCI</dt><dd>${nomEpci}</dd>
      <dt>Population</dt><dd>${nombre(c.population)} habitants</dd>
    </dl>`;
}

/** The EPCI by its name for the CDG; a collectivité sees its number only. */
async function epci(siren) {
  if (!siren) return '—';
  if (!session.estCdg) return siren;
  const fiche = await lire(`/collectivites/${siren}`);
  return html`<a href="#/collectivites/${siren}">${fiche.collectivite.nom}</a>`;
}

function sectionEffectifs(siren, effectifs) {
  const peutSaisir = session.aRole('CDG_REFERENTIEL', 'COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE');
  return html`
    <h2>Effectifs</h2>
    ${table({
      titre: 'Effectifs connus', page: entiere(effectifs), vide: 'Aucun effectif connu.',
      colonnes: [
        { titre: 'Au', valeur: (e) => jour(e.date) },
        { titre: 'Titulaires temps complet', valeur: (e) => nombre(e.titulairesTempsComplet), droite: true },
        { titre: 'Stagiaires temps complet', valeur: (e) => nombre(e.stagiairesTempsComplet), droite: true },
        { titre: 'Comptés pour le seuil', valeur: (e) => html`<strong>${nombre(e.comptesPourSeuil)}</strong>`, droite: true },
        { titre: 'Temps non complet', valeur: (e) => nombre(e.titulairesTempsNonComplet), droite: true },
        { titre: 'Contractuels', valeur: (e) => nombre(e.contractuels), droite: true },
        { titre: 'Total', valeur: (e) => nombre(e.total), droite: true },
      ],
    })}
    ${peutSaisir ? html`<p class="actions"><a class="bouton" href="#/collectivites/${siren}/effectif">Déclarer un effectif</a></p>` : nothing}`;
}

function sectionPopulations(populations) {
  return html`
    <h2>Population</h2>
    ${table({
      titre: 'Population par année', page: entiere(populations), vide: 'Aucune population connue.',
      colonnes: [
        { titre: 'Au 1er janvier', valeur: (p) => p.annee },
        { titre: 'Habitants', valeur: (p) => nombre(p.habitants), droite: true },
        { titre: 'Source', valeur: (p) => html`${p.source}${p.verifiee ? nothing : html` <span class="etat orange">à vérifier</span>`}` },
      ],
    })}`;
}

function sectionEtablissements(etablissements) {
  return html`
    <h2>Établissements</h2>
    ${table({
      titre: 'Établissements', page: entiere(etablissements), vide: 'Aucun établissement enregistré.',
      colonnes: [
        { titre: 'SIRET', valeur: (e) => e.siret },
        { titre: 'Nom', valeur: (e) => e.nom },
        { titre: 'Siège', valeur: (e) => (e.siege ? 'Siège' : '—') },
        { titre: 'Fermé le', valeur: (e) => (e.fermeLe ? jour(e.fermeLe) : '—') },
      ],
    })}`;
}
