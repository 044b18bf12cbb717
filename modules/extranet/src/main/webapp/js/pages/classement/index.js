// Tables of classement: their versions, a simulation of avancement de grade, and their loading from files.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { charger, demander, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { etat } from '../../composants/etat.js';
import { message, succes } from '../../composants/message.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { lesGrades, nomGrade, optionsGrades } from '../stage/carrieres.js';
import { duree } from '../reprise/mots.js';

const marques = {
  SOURCE: ['ACTIVE', 'lue dans le texte'], SOURCE_JUMEAU_ETAT: ['PROCHE', "jumeau de l'État, à confronter"],
  SOURCE_JUMEAU_FPH: ['PROCHE', 'jumeau hospitalier, à confronter'], TEXTE_ANCIEN: ['ECHUE', 'texte ancien, reconstitution seulement'],
  A_VERIFIER: ['INCIDENT', 'à vérifier, inutilisable'],
};

route('/tables-classement', async () => {
  const [tables, grades] = await Promise.all([lire('/tables-classement'), lesGrades()]);
  return html`
    <h1 tabindex="-1">Tables de classement</h1>
    <p>Un cas d'aujourd'hui ne se règle que sur une table lue dans un texte en vigueur ; sans elle, le calcul est refusé et nomme l'article à obtenir.</p>
    ${session.aRole('CDG_CARRIERE') ? html`<p class="actions"><a class="bouton" href="#/tables-classement/charger">Charger des tables</a></p>` : nothing}
    ${simulateur(grades)}
    <h2>Versions connues</h2>
    ${table({
      titre: 'Versions',
      page: entiere(tables),
      colonnes: [
        { titre: 'Table', valeur: (t) => t.cle },
        { titre: 'Ce qui est pris', valeur: (t) => t.origine || 'échelon détenu' },
        { titre: 'Du', valeur: (t) => jour(t.periode.debut) },
        { titre: 'Au', valeur: (t) => jour(t.periode.fin) },
        { titre: 'Lignes', valeur: (t) => nombre(t.lignes.length), droite: true },
        { titre: 'Marque', valeur: (t) => etat(...marques[t.marque]) },
        { titre: 'Source', valeur: (t) => t.source },
      ],
    })}`;
});

function simulateur(grades) {
  const retour = document.createElement('div');
  retour.setAttribute('aria-live', 'polite');
  return html`
    <h2>Simuler un avancement de grade</h2>
    ${formulaire({
      champs: [
        { nom: 'deGrade', titre: 'Grade détenu', requis: true, options: optionsGrades(grades) },
        { nom: 'echelon', titre: 'Échelon', type: 'number', min: '1', max: '20', step: '1', requis: true },
        { nom: 'mois', titre: "Ancienneté dans l'échelon, en mois", type: 'number', min: '0', max: '600', step: '1', requis: true, valeur: '0' },
        { nom: 'versGrade', titre: 'Grade visé', requis: true, options: optionsGrades(grades) },
        { nom: 'date', titre: 'Au', type: 'date', requis: true, valeur: aujourdHui() },
      ],
      bouton: 'Simuler',
      envoyer: async (v) => {
        const r = await demander('/tables-classement/simulations', {
          deGrade: v.deGrade, echelon: Number(v.echelon), ancienneteJours: Number(v.mois) * 30, versGrade: v.versGrade, date: v.date,
        });
        render(resultat(r, grades), retour);
      },
    })}
    ${retour}`;
}

const resultat = (r, grades) => html`
  <p class="chiffre">${nomGrade(grades, r.grade)}, échelon ${r.echelon}, ancienneté conservée : ${duree(r.anciennete)}</p>
  <p>Indice brut ${r.indiceBrut}, indice majoré ${r.indiceMajore}${r.indiceBrutMaintenu ? `, indice brut ${r.indiceBrutMaintenu} conservé à titre personnel` : ''}.</p>
  ${r.verifie ? nothing : html`<p class="message note">Une donnée au moins reste à vérifier dans le texte en vigueur.</p>`}
  ${trace(r.trace, 'Comment ce classement est obtenu', true)}`;

route('/tables-classement/charger', () => html`
  <h1 tabindex="-1">Charger des tables de classement</h1>
  <p>Un fichier CSV en UTF-8, séparé par des points-virgules, avec la source et la marque de chaque ligne.
  Une version publiée ne change pas : une nouvelle date de début la ferme la veille. L'essai montre tout ce qui changerait sans rien écrire.</p>
  <form @submit=${(e) => { e.preventDefault(); envoyer(e.target, true); }}>
    ${champ({ nom: 'table', titre: 'Tables', options: [['AVANCEMENT', 'Avancement de grade'], ['NOMINATION', 'Nomination']] })}
    ${champ({ nom: 'fichier', titre: 'Fichier', type: 'file', requis: true })}
    <p class="actions"><button type="submit" class="principal">Essayer</button>
      <button type="button" @click=${(e) => envoyer(e.target.form, false)}>Publier</button></p>
    <div class="retour" aria-live="polite"></div>
  </form>`);

async function envoyer(form, essai) {
  const retour = form.querySelector('.retour');
  const fichier = form.elements.fichier.files[0];
  if (!fichier) {
    render(html`<p class="message note">Choisissez un fichier.</p>`, retour);
    return;
  }
  try {
    render(compteRendu(await charger(`/tables-classement/chargements/${form.elements.table.value}?essai=${essai}`, fichier)), retour);
  } catch (erreur) {
    render(message(erreur), retour);
  }
}

const compteRendu = (r) => html`
  ${r.ecrit ? succes('Les nouvelles versions sont publiées.') : html`<p class="message note">Rien n'est écrit${r.fautes.length ? ' : corrigez les fautes ci-dessous' : ' : ceci est un essai'}.</p>`}
  <p>${nombre(r.lignes)} lignes lues, ${nombre(r.inchangees)} déjà publiées à l'identique.</p>
  ${r.fautes.length ? table({
    titre: 'Fautes',
    page: entiere(r.fautes),
    colonnes: [
      { titre: 'Ligne', valeur: (f) => nombre(f.ligne) },
      { titre: 'Colonne', valeur: (f) => f.colonne },
      { titre: 'Faute', valeur: (f) => f.message },
    ],
  }) : nothing}
  ${r.changements.length ? html`<h2>Ce qui change</h2><ul>${r.changements.map((c) => html`<li>${c}</li>`)}</ul>` : nothing}`;
