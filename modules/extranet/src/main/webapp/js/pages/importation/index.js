// Imports of agents and careers: deposit, dry run, report by line, then the writing followed live.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, demander, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { instant, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { champ } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';

const CHEMIN = '/importations-carrieres';
const PAS_MS = 1000;
const COLONNES = 'nir;nature;nom;prenom;date_naissance;siren;cadre_emplois;du;au;code;motif;echelon;jours;quotite;heures;libelle';
const tourne = (i) => ['ESSAI_EN_COURS', 'EN_COURS'].includes(i.etat);

const mots = {
  DEPOT_EN_COURS: 'Dépôt en cours', DEPOT_INTERROMPU: 'Dépôt interrompu', DEPOSE: 'Déposée', ESSAI_EN_COURS: 'Essai en cours', ESSAYE: 'Essayée', EN_COURS: 'Écriture en cours',
  TERMINE: 'Terminée', INTERROMPU: 'Interrompue',
};

route('/importations', async ({ query }) => {
  const page = await lire(CHEMIN, { page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Importer des carrières</h1>
    <p>Un fichier CSV en UTF-8, séparé par des points-virgules : une ligne par agent (nature AGENT), une ligne par fait de sa carrière. L'essai compare et montre tout, sans rien écrire.</p>
    <p class="aide">Colonnes : <code>${COLONNES.replaceAll(';', ' ; ')}</code></p>
    <form @submit=${(e) => { e.preventDefault(); deposer(e.target); }}>
      ${champ({ nom: 'fichier', titre: 'Fichier', type: 'file', requis: true })}
      <p class="actions"><button type="submit" class="principal">Déposer le fichier</button></p>
      <div class="retour" aria-live="polite"></div>
    </form>
    ${table({
      titre: 'Importations',
      page,
      lien: (numero) => `#/importations?page=${numero}`,
      vide: "Rien n'a encore été importé.",
      colonnes: [
        { titre: 'Fichier', valeur: (i) => html`<a href="#/importations/${i.id}">${i.nom}</a>` },
        { titre: 'Déposé le', valeur: (i) => instant(i.deposeLe) },
        { titre: 'État', valeur: (i) => etat(i.etat, mots[i.etat]) },
        { titre: 'Agents', valeur: (i) => nombre(i.total), droite: true },
        { titre: 'Fautes', valeur: (i) => nombre(i.fautes), droite: true },
      ],
    })}`;
});

async function deposer(form) {
  const retour = form.querySelector('.retour');
  const fichier = form.elements.fichier.files[0];
  if (!fichier) {
    render(html`<p class="message note">Choisissez un fichier.</p>`, retour);
    return;
  }
  try {
    const csv = new Blob([fichier], { type: 'text/csv' });
    const { id } = await creer(`${CHEMIN}?nom=${encodeURIComponent(fichier.name.slice(0, 100))}`, csv);
    aller(`/importations/${id}`);
  } catch (erreur) {
    render(message(erreur), retour);
  }
}

route('/importations/:id', async ({ id, query }, afficher) => {
  const [importation, rapport] = await Promise.all([
    lire(`${CHEMIN}/${id}`), lire(`${CHEMIN}/${id}/rapport`, { page: query.page, taille: 100 })]);
  const zone = document.createElement('div');
  render(bilan(importation, afficher), zone);
  if (tourne(importation)) suivre(id, zone, afficher);
  return html`
    <h1 tabindex="-1">${importation.nom}</h1>
    ${zone}
    ${rapport.total ? table({
      titre: 'Compte rendu',
      page: rapport,
      lien: (numero) => `#/importations/${id}?page=${numero}`,
      colonnes: [
        { titre: 'Ligne', valeur: (l) => nombre(l.ligne) },
        { titre: 'Nature', valeur: (l) => (l.nature === 'FAUTE' ? 'Faute' : 'Écart') },
        { titre: 'Colonne', valeur: (l) => l.colonne },
        { titre: 'Ce qui est dit', valeur: (l) => l.message },
      ],
    }) : nothing}
    <p class="actions"><a href="#/importations">Toutes les importations</a></p>`;
});

/** Until the run ends or the reader goes to another page. */
function suivre(id, zone, afficher) {
  const ici = location.hash;
  const voir = async () => {
    if (location.hash !== ici) return;
    const importation = await lire(`${CHEMIN}/${id}`);
    if (location.hash !== ici) return;
    if (!tourne(importation)) {
      await afficher();
      return;
    }
    render(bilan(importation, afficher), zone);
    setTimeout(voir, PAS_MS);
  };
  setTimeout(voir, PAS_MS);
}

function bilan(i, afficher) {
  const pour = i.total ? Math.round((100 * i.faits) / i.total) : 100;
  const essai = ['ESSAI_EN_COURS', 'ESSAYE'].includes(i.etat);
  return html`
    <p>${etat(i.etat, mots[i.etat])} ${i.explication ? nothing : html`${nombre(i.lignes)} lignes, ${nombre(i.total)} agents.`}</p>
    ${i.explication ? html`<p class="message note">${i.explication}</p>` : nothing}
    ${['DEPOT_EN_COURS', 'DEPOT_INTERROMPU', 'DEPOSE'].includes(i.etat) ? nothing : html`
      <label for="avancement">${nombre(i.faits)} agents vus sur ${nombre(i.total)} (${pour} %)</label>
      <progress id="avancement" max=${i.total || 1} value=${i.total ? i.faits : 1}></progress>
      <dl>
        <dt>Agents ${essai ? 'à créer' : 'créés'}</dt><dd>${nombre(i.agentsCrees)}</dd>
        <dt>Carrières ${essai ? 'à créer' : 'créées'}</dt><dd>${nombre(i.carrieresCreees)}</dd>
        <dt>Faits ${essai ? 'à écrire' : 'écrits'}</dt><dd>${nombre(i.faitsCrees)}</dd>
        <dt>Faits déjà connus</dt><dd>${nombre(i.faitsConnus)}</dd>
        <dt>Lignes en faute</dt><dd>${nombre(i.fautes)}${i.fautes ? ' : leurs agents sont laissés de côté' : ''}</dd>
        <dt>Rythme</dt><dd>${nombre(i.parSeconde)} agents par seconde</dd>
      </dl>`}
    <p class="actions">
      ${['DEPOSE', 'ESSAYE'].includes(i.etat) ? bouton('Essayer', i.id, 'ESSAYER', afficher) : nothing}
      ${i.etat === 'ESSAYE' ? bouton('Écrire les carrières', i.id, 'EXECUTER', afficher) : nothing}
      ${i.etat === 'INTERROMPU' ? bouton("Reprendre où elle s'est arrêtée", i.id, 'REPRENDRE', afficher) : nothing}
      ${tourne(i) ? bouton('Arrêter', i.id, 'ARRETER', afficher) : nothing}
    </p>
    <div></div>`;
}

const bouton = (texte, id, evenement, afficher) => html`
  <button type="button" @click=${async (e) => {
    const place = e.target.closest('p').nextElementSibling;
    try {
      await demander(`${CHEMIN}/${id}/evenements`, { evenement });
      await afficher();
    } catch (erreur) {
      render(message(erreur), place);
    }
  }}>${texte}</button>`;
