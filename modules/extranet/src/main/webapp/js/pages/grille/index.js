// Grids by grade and date, and their loading from files.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { charger, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { champ } from '../../composants/formulaire.js';
import { filtre } from '../../composants/filtre.js';
import { message, succes } from '../../composants/message.js';
import { entiere, table } from '../../composants/table.js';

route('/grilles', async ({ query }) => {
  const grades = await lire('/grades');
  return html`
    <h1 tabindex="-1">Grilles indiciaires</h1>
    ${filtre('/grilles', [
      { nom: 'grade', titre: 'Grade', valeur: query.grade, options: grades.map((g) => [g.code, `${g.categorie} – ${g.libelle}`]) },
      { nom: 'date', titre: 'En vigueur le', type: 'date', valeur: query.date ?? aujourdHui() },
    ])}
    ${query.grade ? await grille(query) : html`<p class="vide">Choisissez un grade.</p>`}
    ${session.aRole('CDG_CARRIERE') ? html`<p class="actions"><a class="bouton" href="#/grilles/charger">Charger des grilles</a></p>` : nothing}`;
});

async function grille({ grade, date }) {
  try {
    const [version, toutes] = await Promise.all([
      lire(`/grades/${grade}/grille`, { date }), lire(`/grades/${grade}/grilles`)]);
    return html`
      <h2>${version.grade.libelle}</h2>
      <p>${version.grade.libelleCadre}, catégorie ${version.grade.categorie}. Version du ${jour(version.periode.debut)}${version.periode.fin ? ` au ${jour(version.periode.fin)}` : ', en vigueur'}.</p>
      ${version.verifiee ? nothing : html`<p class="message note">Cette grille porte des chiffres à vérifier dans le texte en vigueur : ils sont marqués, ici et partout où ils servent.</p>`}
      ${table({
        titre: 'Échelons',
        page: entiere(version.echelons),
        colonnes: [
          { titre: 'Échelon', valeur: (e) => e.numero },
          { titre: 'Indice brut', valeur: (e) => nombre(e.indiceBrut), droite: true },
          { titre: 'Indice majoré', valeur: (e) => nombre(e.indiceMajore), droite: true },
          { titre: 'Durée', valeur: (e) => (e.dureeMois ? `${e.dureeMois} mois` : 'dernier échelon') },
          { titre: 'Source', valeur: (e) => html`${e.source.texte}${e.source.verifiee ? nothing : html` <span class="etat orange">à vérifier</span>`}` },
        ],
      })}
      ${toutes.length > 1 ? html`<p>Versions : ${toutes.map((v) => html`<a href="#/grilles?grade=${grade}&date=${v.periode.debut}">${jour(v.periode.debut)}</a> `)}</p>` : nothing}`;
  } catch (erreur) {
    return message(erreur);
  }
}

route('/grilles/charger', () => html`
  <h1 tabindex="-1">Charger des grilles</h1>
  <p>Un fichier CSV en UTF-8, séparé par des points-virgules, avec la source et la marque (« source » ou « a-verifier ») de chaque ligne.
  Une version publiée ne change pas : une nouvelle date de début la ferme la veille. L'essai montre tout ce qui changerait sans rien écrire.</p>
  <form @submit=${(e) => { e.preventDefault(); envoyer(e.target, true); }}>
    ${champ({ nom: 'table', titre: 'Table', options: [['GRILLES', 'Grilles des grades'], ['BAREME', 'Barème des indices'], ['RECLASSEMENTS', 'Reclassements d’une réforme']] })}
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
    render(compteRendu(await charger(`/grades/chargements/${form.elements.table.value}?essai=${essai}`, fichier)), retour);
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
