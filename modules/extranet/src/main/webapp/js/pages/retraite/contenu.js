// What an account says: its periods and children, typed one by one or brought by a file.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { changer } from '../../api.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { entiere, table } from '../../composants/table.js';
import { motifs, positions, statuts } from '../parcours/mots.js';
import { liens } from './mots.js';

const admises = ['ACTIVITE', 'MISE_A_DISPOSITION', 'DETACHEMENT', 'DISPONIBILITE', 'CONGE_PARENTAL'];
const categories = { SEDENTAIRE: 'Sédentaire', ACTIVE: 'Active' };
const sesMotifs = [...motifs.DISPONIBILITE, ...motifs.DETACHEMENT];
const position = (p) => [positions[p.position], sesMotifs.find(([c]) => c === p.motif)?.[1]].filter(Boolean).join(', ');
const temps = (p) => [p.quotite ? `${nombre(p.quotite)} %` : null, p.heures ? `${nombre(p.heures)} h` : null].filter(Boolean).join(', ') || 'Complet';
const indice = (p) => (p.indiceBrut ? `IB ${p.indiceBrut}${p.indiceMajore ? `, IM ${p.indiceMajore}` : ''}` : '—');

async function enregistrer(compte, afficher, change) {
  const corps = { versionCir: compte.versionCir, arreteAu: compte.arreteAu, periodes: compte.periodes, enfants: compte.enfants, ...change };
  await changer('PUT', `/comptes-retraite/${compte.id}/contenu`, compte.version, corps);
  await afficher();
}

const retirer = (compte, afficher, quoi, rang, nom) => html`
  <button type="button" aria-label="Retirer ${nom}" @click=${async (e) => {
    const place = e.target.nextElementSibling;
    try {
      await enregistrer(compte, afficher, { [quoi]: compte[quoi].filter((_, i) => i !== rang) });
    } catch (erreur) {
      render(message(erreur), place);
    }
  }}>Retirer</button><span></span>`;

const colonneRetrait = (compte, afficher, quoi, nom) => (compte.possibles.includes('SAISIR')
  ? [{ titre: 'Retirer', valeur: (l) => retirer(compte, afficher, quoi, l.rang, nom(l)) }] : []);

export const tablePeriodes = (compte, afficher) => table({
  titre: 'Périodes', page: entiere(compte.periodes.map((p, rang) => ({ ...p, rang }))),
  colonnes: [
    { titre: 'Du', valeur: (p) => jour(p.debut) },
    { titre: 'Au', valeur: (p) => (p.fin ? jour(p.fin) : 'En cours') },
    { titre: 'Employeur', valeur: (p) => p.siren },
    { titre: 'Statut', valeur: (p) => statuts[p.statut] },
    { titre: 'Position', valeur: position },
    { titre: 'Temps', valeur: temps },
    { titre: 'Grade', valeur: (p) => p.grade ?? '—' },
    { titre: 'Indice', valeur: indice },
    { titre: 'Catégorie', valeur: (p) => categories[p.categorie] },
    { titre: 'Cotisée', valeur: (p) => (p.cotisee ? 'Oui' : 'Non') },
    ...colonneRetrait(compte, afficher, 'periodes', (p) => `la période du ${jour(p.debut)}`),
  ],
});

export const tableEnfants = (compte, afficher) => table({
  titre: 'Enfants', page: entiere(compte.enfants.map((e, rang) => ({ ...e, rang }))), vide: 'Aucun enfant.',
  colonnes: [
    { titre: 'Prénom', valeur: (e) => e.prenom },
    { titre: 'Né le', valeur: (e) => jour(e.naissance) },
    { titre: 'Lien', valeur: (e) => liens[e.lien] },
    { titre: 'À charge', valeur: (e) => (e.aCharge ? 'Oui' : 'Non') },
    { titre: 'Décédé le', valeur: (e) => jour(e.deces) },
    ...colonneRetrait(compte, afficher, 'enfants', (e) => e.prenom),
  ],
});

const ouiNon = [['true', 'Oui'], ['false', 'Non']];

/** The forms that add to the content; a file replaces it. */
export function saisie(compte, afficher) {
  const arret = { nom: 'arreteAu', titre: 'Compte arrêté au', type: 'date', valeur: compte.arreteAu ?? aujourdHui(), max: aujourdHui(), requis: true };
  return html`
    <section aria-labelledby="saisie">
      <h2 id="saisie">Saisir ou corriger le compte</h2>
      <details class="trace" ?open=${!compte.versionCir}>
        <summary>Ajouter une période</summary>
        ${formulaire({ champs: champsPeriode(arret), bouton: 'Ajouter la période', envoyer: (v) => enregistrer(compte, afficher, { arreteAu: v.arreteAu, periodes: [...compte.periodes, periode(v)] }) })}
      </details>
      ${compte.versionCir ? html`<details class="trace">
        <summary>Ajouter un enfant</summary>
        ${formulaire({ champs: champsEnfant, bouton: "Ajouter l'enfant", envoyer: (v) => enregistrer(compte, afficher, { enfants: [...compte.enfants, { ...v, aCharge: v.aCharge === 'true', deces: v.deces || null }] }) })}
      </details>` : nothing}
      <details class="trace">
        <summary>Déposer un fichier</summary>
        <p class="aide">Aux colonnes du fichier téléchargé ; il remplace tout le contenu. La colonne version_cir porte la version du compte que vous avez corrigée (${compte.versionCir} aujourd'hui).</p>
        ${formulaire({ champs: [{ nom: 'fichier', titre: 'Fichier CSV', type: 'file', requis: true }, { ...arret, id: 'arret-fichier' }], bouton: 'Déposer', envoyer: (v) => deposer(compte, afficher, v) })}
      </details>
    </section>`;
}

async function deposer(compte, afficher, { fichier, arreteAu }) {
  await changer('POST', `/comptes-retraite/${compte.id}/fichier?arreteAu=${arreteAu}`, compte.version, new Blob([fichier], { type: 'text/csv' }));
  await afficher();
}

const champsPeriode = (arret) => [
  arret,
  { nom: 'debut', titre: 'Du', type: 'date', requis: true },
  { nom: 'fin', titre: 'Au (inclus)', type: 'date', aide: 'Vide pour une période en cours' },
  { nom: 'siren', titre: "SIREN de l'employeur", valeur: session.siren ?? '', requis: true },
  { nom: 'statut', titre: 'Statut', options: ['TITULAIRE', 'STAGIAIRE'].map((s) => [s, statuts[s]]) },
  { nom: 'position', titre: 'Position', options: admises.map((p) => [p, positions[p]]) },
  { nom: 'motif', titre: 'Motif de la position', options: [['', 'Sans objet'], ...sesMotifs] },
  { nom: 'quotite', titre: 'Quotité de temps partiel (%)', type: 'number', min: '1', max: '100', step: '0.01', inputmode: 'decimal', aide: 'Vide pour un temps plein' },
  { nom: 'heures', titre: "Durée hebdomadaire de l'emploi (heures)", type: 'number', min: '0.25', max: '48', step: '0.25', inputmode: 'decimal', aide: 'Vide pour un emploi à temps complet' },
  { nom: 'grade', titre: 'Code du grade', aide: 'Facultatif ; permet de contrôler les indices' },
  { nom: 'indiceBrut', titre: 'Indice brut en fin de période', type: 'number', min: '1', max: '9999', step: '1' },
  { nom: 'indiceMajore', titre: 'Indice majoré', type: 'number', min: '1', max: '9999', step: '1' },
  { nom: 'categorie', titre: 'Catégorie', options: Object.entries(categories) },
  { nom: 'cotisee', titre: 'Retenue versée', options: ouiNon },
];

const champsEnfant = [
  { nom: 'prenom', titre: 'Prénom', requis: true },
  { nom: 'naissance', titre: 'Né le', type: 'date', requis: true },
  { nom: 'lien', titre: 'Lien', options: Object.entries(liens) },
  { nom: 'aCharge', titre: 'À charge', options: ouiNon },
  { nom: 'deces', titre: 'Décédé le', type: 'date' },
];

const nombreOuRien = (texte) => (texte ? Number(texte) : null);

const periode = (v) => ({
  debut: v.debut, fin: v.fin || null, siren: v.siren, statut: v.statut, position: v.position, motif: v.motif || null,
  quotite: nombreOuRien(v.quotite), heures: nombreOuRien(v.heures), grade: v.grade || null,
  indiceBrut: nombreOuRien(v.indiceBrut), indiceMajore: nombreOuRien(v.indiceMajore), categorie: v.categorie, cotisee: v.cotisee === 'true',
});
