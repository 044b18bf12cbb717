// What an account says: its periods and children, typed one by one or brought by a file.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { entiere, table } from '../../composants/table.js';
import { liens } from './mots.js';
import { champsPeriode, ouiNon, periode, tablePeriodes } from './periodes.js';

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

/** Each period may be taken away while the account is typed. */
export const tableDesPeriodes = (compte, afficher) => tablePeriodes(compte.periodes, colonneRetrait(compte, afficher, 'periodes', (p) => `la période du ${jour(p.debut)}`));

export const tableEnfants = (compte, afficher) => table({
  titre: 'Enfants', page: entiere(compte.enfants.map((e, rang) => ({ ...e, rang }))), vide: 'Aucun enfant.',
  colonnes: [
    { titre: 'Prénom', valeur: (e) => e.prenom },
    { titre: 'Né le', valeur: (e) => jour(e.naissance) },
    { titre: 'Lien', valeur: (e) => liens[e.lien] },
    { titre: 'À charge', valeur: (e) => (e.aCharge ? 'Oui' : 'Non') },
    { titre: 'Décédé le', valeur: (e) => jour(e.deces) },
    { titre: 'Congés de maternité ou d\'adoption', valeur: (e) => e.conges.map((c) => `du ${jour(c.debut)} au ${jour(c.fin)}`).join(' ; ') || '—' },
    ...colonneRetrait(compte, afficher, 'enfants', (e) => e.prenom),
  ],
});

/** The forms that add to the content; a file replaces it. */
export function saisie(compte, afficher) {
  const arret = { nom: 'arreteAu', titre: 'Compte arrêté au', type: 'date', valeur: compte.arreteAu ?? aujourdHui(), max: aujourdHui(), requis: true };
  return html`
    <section aria-labelledby="saisie">
      <h2 id="saisie">Saisir ou corriger le compte</h2>
      <details class="trace" ?open=${!compte.versionCir}>
        <summary>Reprendre les carrières</summary>
        <p class="aide">Les périodes du compte sont faites d'après les actes des carrières que vous suivez, avec leurs grades et leurs indices${compte.versionCir ? ' ; elles remplacent celles de maintenant, les enfants restent' : ''}. La catégorie est sédentaire : corrigez-la s'il y a lieu.</p>
        ${formulaire({ champs: [{ ...arret, id: 'arret-carrieres' }], bouton: 'Reprendre les carrières', envoyer: (v) => reprendre(compte, afficher, v.arreteAu) })}
      </details>
      <details class="trace" ?open=${!compte.versionCir}>
        <summary>Ajouter une période</summary>
        ${formulaire({ champs: [arret, ...champsPeriode()], bouton: 'Ajouter la période', envoyer: (v) => enregistrer(compte, afficher, { arreteAu: v.arreteAu, periodes: [...compte.periodes, periode(v)] }) })}
      </details>
      ${compte.versionCir ? html`<details class="trace">
        <summary>Ajouter un enfant</summary>
        ${formulaire({ champs: champsEnfant, bouton: "Ajouter l'enfant", envoyer: (v) => enregistrer(compte, afficher, { enfants: [...compte.enfants, enfant(v)] }) })}
      </details>` : nothing}
      <details class="trace">
        <summary>Déposer un fichier</summary>
        <p class="aide">Aux colonnes du fichier téléchargé ; il remplace tout le contenu. La colonne version_cir porte la version du compte que vous avez corrigée (${compte.versionCir} aujourd'hui).</p>
        ${formulaire({ champs: [{ nom: 'fichier', titre: 'Fichier CSV', type: 'file', requis: true }, { ...arret, id: 'arret-fichier' }], bouton: 'Déposer', envoyer: (v) => deposer(compte, afficher, v) })}
      </details>
    </section>`;
}

async function reprendre(compte, afficher, arreteAu) {
  const periodes = await lire(`/comptes-retraite/${compte.id}/periodes-des-carrieres`, { arreteAu });
  await enregistrer(compte, afficher, { arreteAu, periodes });
}

async function deposer(compte, afficher, { fichier, arreteAu }) {
  await changer('POST', `/comptes-retraite/${compte.id}/fichier?arreteAu=${arreteAu}`, compte.version, new Blob([fichier], { type: 'text/csv' }));
  await afficher();
}

const enfant = (v) => ({
  prenom: v.prenom, naissance: v.naissance, lien: v.lien, aCharge: v.aCharge === 'true', deces: v.deces || null,
  conges: v.congeDebut || v.congeFin ? [{ debut: v.congeDebut || null, fin: v.congeFin || null }] : [],
});

const champsEnfant = [
  { nom: 'prenom', titre: 'Prénom', requis: true },
  { nom: 'naissance', titre: 'Né le', type: 'date', requis: true },
  { nom: 'lien', titre: 'Lien', options: Object.entries(liens) },
  { nom: 'aCharge', titre: 'À charge', options: ouiNon },
  { nom: 'deces', titre: 'Décédé le', type: 'date' },
  { nom: 'congeDebut', titre: "Congé de maternité ou d'adoption, du", type: 'date', aide: "S'il a été pris en plusieurs fois, déposez un fichier." },
  { nom: 'congeFin', titre: 'Au (inclus)', type: 'date' },
];

