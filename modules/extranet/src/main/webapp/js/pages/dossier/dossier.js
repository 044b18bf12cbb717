// One dossier: where it stands, what it lacks, its pieces by rubrique, who consulted it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { instant, jour } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatsDossier, etatsPiece, motifs, statuts } from './mots.js';
import { transfert } from './transfert.js';

export async function dossier({ id, query }, afficher, titre) {
  const lu = await lire(`/dossiers/${id}`, { motif: query.motif });
  const [pieces, manquantes, rubriques, traces] = await Promise.all([
    lire('/pieces', { dossier: id, taille: 200 }), lire(`/dossiers/${id}/manquantes`),
    lire('/nomenclature-dossier/rubriques'), lire(`/dossiers/${id}/consultations`, { taille: 10 }),
  ]);
  return html`
    ${titre ? nothing : html`<p><a href="#/dossiers">Tous les dossiers</a></p>`}
    <h1 tabindex="-1">${titre ?? `Dossier de ${lu.intitule}`}</h1>
    <dl>
      <dt>État</dt><dd>${etat(lu.etat, etatsDossier[lu.etat])}</dd>
      <dt>Numéro</dt><dd>${lu.numero}, ouvert le ${jour(lu.ouvertLe)}</dd>
      <dt>Employeur (SIREN)</dt><dd>${lu.siren}</dd>
      <dt>Statut</dt><dd>${statuts[lu.statut]}</dd>
      ${lu.closLe ? html`<dt>Clos le</dt><dd>${jour(lu.closLe)}</dd>` : nothing}
      ${lu.motif ? html`<dt>Motif</dt><dd>${lu.motif}</dd>` : nothing}
      <dt>Conservé jusqu'au</dt><dd>${jour(lu.eliminableLe)}</dd>
    </dl>
    <p class="actions">
      ${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE') ? html`<a class="bouton principal" href="#/depot?agent=${lu.agent}">Déposer une pièce</a>` : nothing}
      ${session.siren && !titre ? html`<a class="bouton" href="#/entretiens?dossier=${id}">Entretiens professionnels</a>` : nothing}
      ${document(lu, 'inventaire', 'Inventaire')}
      ${lu.carriereSaisie ? document(lu, 'etat-services', 'État des services') : nothing}
      ${lu.etat === 'ELIMINE' && session.estCdg ? document(lu, 'certificat-elimination', "Certificat d'élimination") : nothing}
      ${session.aRole('CDG_CARRIERE') ? html`<a class="bouton" href="#/rapprochements?agent=${lu.agent}">Chercher un doublon</a>` : nothing}
    </p>
    ${manque(manquantes)}
    ${titre ? nothing : aFaire(lu, afficher)}
    <h2>Pièces</h2>
    ${parRubrique(pieces.elements, rubriques)}
    ${session.aRole('CDG_CARRIERE') ? transfert(lu, afficher) : nothing}
    <h2>Dernières consultations</h2>
    ${table({
      titre: 'Consultations',
      page: traces,
      colonnes: [
        { titre: 'Quand', valeur: (c) => instant(c.le) },
        { titre: 'Qui', valeur: (c) => c.acteur },
        { titre: 'Quoi', valeur: (c) => c.objet },
        { titre: 'Pourquoi', valeur: (c) => motifs[c.motif] },
      ],
    })}`;
}

const document = (lu, nom, texte) => html`
  <button type="button" @click=${() => telecharger(`/dossiers/${lu.id}/documents/${nom}`, `${nom}-${lu.numero}.pdf`)}>${texte} (PDF)</button>`;

function manque(types) {
  if (!types.length) return html`<p class="message succes">Toutes les pièces obligatoires sont au dossier.</p>`;
  return html`<div class="message note"><p><strong>Il manque au dossier</strong></p><ul>${types.map((t) => html`<li>${t.libelle} <span class="aide">(rubrique ${t.rubrique})</span></li>`)}</ul></div>`;
}

function parRubrique(pieces, rubriques) {
  if (!pieces.length) return html`<p class="vide">Aucune pièce.</p>`;
  const titres = new Map(rubriques.map((r) => [r.numero, r.libelle]));
  const presentes = [...new Set(pieces.map((p) => p.rubrique))].sort((a, b) => a - b);
  return presentes.map((r) => table({
    titre: r === 0 ? 'Pièces retirées' : `${r}. ${titres.get(r)}`,
    page: { elements: pieces.filter((p) => p.rubrique === r), total: pieces.filter((p) => p.rubrique === r).length },
    colonnes: [
      { titre: 'N°', valeur: (p) => p.numero ?? '—' },
      { titre: 'Pièce', valeur: (p) => html`<a href="#/pieces/${p.id}">${p.libelle}</a>` },
      { titre: 'Effet', valeur: (p) => jour(p.dateEffet) },
      { titre: 'État', valeur: (p) => etat(p.etat, etatsPiece[p.etat]) },
      { titre: 'Anomalies', valeur: (p) => anomalies(p) },
    ],
  }));
}

export function anomalies(p) {
  if (!p.bloquantes && !p.nonBloquantes) return nothing;
  return html`${p.bloquantes ? etat('INCIDENT', `${p.bloquantes} bloquante(s)`) : nothing} ${p.nonBloquantes ? etat('PROCHE', `${p.nonBloquantes} à compléter`) : nothing}`;
}

function aFaire(lu, afficher) {
  const demander = acte('/dossiers', lu, afficher);
  const peut = (evenement) => lu.possibles.includes(evenement);
  const motif = [{ nom: 'motif', titre: 'Motif', requis: true }];
  if (!session.estCdg) return nothing;
  return actes([
    peut('RECONSTITUER') && carteActe({ titre: 'Reconstituer le dossier', engage: 'Le CdG62 réunit les pièces qui manquent ; le contrôle de complétude attend la fin.', champs: motif, bouton: 'Reconstituer', envoyer: (v) => demander({ evenement: 'RECONSTITUER', ...v }) }),
    peut('ACHEVER_RECONSTITUTION') && carteActe({ titre: 'Achever la reconstitution', engage: 'Refusé tant qu\'une pièce obligatoire manque.', bouton: 'Achever', envoyer: () => demander({ evenement: 'ACHEVER_RECONSTITUTION' }) }),
    peut('CLORE') && carteActe({ titre: 'Clore le dossier', engage: "L'agent est radié des cadres : retraite, démission, licenciement, décès.", champs: motif, bouton: 'Clore', envoyer: (v) => demander({ evenement: 'CLORE', ...v }) }),
    peut('ARCHIVER') && carteActe({ titre: 'Archiver', engage: `Le dossier reste consultable jusqu'au ${jour(lu.eliminableLe)}.`, bouton: 'Archiver', envoyer: () => demander({ evenement: 'ARCHIVER' }) }),
    peut('ELIMINER') && carteActe({ titre: 'Éliminer', engage: 'La durée de conservation est écoulée. Ses pièces ne se lisent plus ; le certificat reste.', champs: [{ nom: 'motif', titre: "Visa de l'élimination", aide: 'Référence du visa des archives départementales.', requis: true }], bouton: 'Éliminer', envoyer: (v) => demander({ evenement: 'ELIMINER', ...v }) }),
  ]);
}
