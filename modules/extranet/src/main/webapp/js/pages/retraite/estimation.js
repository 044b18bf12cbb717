// The pension of one agent: what the career does not say is typed, several departures are compared.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, demander, lire, Refus, telecharger } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { formulaire } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { champDuRefus, complements, groupes } from './complements.js';
import { resultat } from './resultat.js';
import { indiceSuperieur, motifs } from './mots.js';

const VIDE = { departs: [], motif: 'AGE', trimestresAutresRegimes: 0, trimestresEnfants: 0, trimestresBonifications: 0, enfants: 0, anneesActives: 0, indiceSuperieur: false };

route('/retraite/:id', ({ id }) => page(id, null));

route('/ma-retraite', async ({ query }) => {
  const { carrieres } = await lire('/agents/moi');
  if (!carrieres.length) return html`<h1 tabindex="-1">Ma retraite</h1><p class="vide">Aucune carrière n'est enregistrée à votre nom.</p>`;
  return page((carrieres.find((c) => String(c.id) === query.carriere) ?? carrieres[0]).id, 'Ma retraite');
});

async function page(id, titre) {
  const [{ carriere: c }, premiere] = await Promise.all([lire(`/carrieres/${id}`), estimer(id, VIDE)]);
  requestAnimationFrame(() => montrer(premiere));
  return html`
    <h1 tabindex="-1">${titre ?? `Retraite de ${c.prenom} ${c.nom}`}</h1>
    <p>${c.employeur} — <a href=${titre ? '#/ma-carriere' : `#/carrieres/${id}`}>Carrière</a> — <a href="#/retraite/${id}/services">État des services CNRACL</a>${titre ? html` — <a href="#/simulations-retraite">Simulations remises</a> — <a href="#/comptes-retraite">Mon compte individuel</a> — <a href="#/affiliations-cnracl">Mes affiliations</a> — <a href="#/reprises-anteriorite">Mes reprises d'antériorité</a> — <a href="#/dossiers-retraite">Mes dossiers de retraite</a> — <a href="#/retablissements">Mes rétablissements</a> — <a href="#/avis-prealables">Mes demandes d'avis</a> — <a href="#/entretiens-retraite">Mes entretiens retraite</a> — <a href="#/retraite/${id}/entretien">Demander un entretien retraite</a> — <a href="#/retraite/${id}/dossier">Demander ma pension</a>` : nothing}</p>
    <p class="message note">Estimation à titre d'information : elle n'engage ni le centre de gestion, ni la CNRACL. Rien n'est enregistré tant que vous ne la conservez pas.</p>
    <div id="estimation" role="region" aria-live="polite" aria-label="Pension estimée"></div>
    <h2>Ce que la carrière ne dit pas</h2>
    ${formulaire({ champs, contenu: groupes(id), bouton: 'Estimer', place: champDuRefus, envoyer: async (v) => {
      const vue = await demander(`/carrieres/${id}/pension`, demande(v));
      montrer(afficher(id, vue)).scrollIntoView({ block: 'start' });
    } })}`;
}

/** Draws an estimation in its place, once the page is there. */
function montrer(contenu) {
  const zone = document.getElementById('estimation');
  if (zone) render(contenu, zone);
  return zone;
}

const entier = (nom, titre, max, aide) => ({ nom, titre, aide, type: 'number', min: 0, max, step: 1, valeur: '0', requis: true, inputmode: 'numeric' });

const champs = [
  { nom: 'departs', titre: 'Premier départ à comparer', type: 'date', aide: "Vide : de l'âge d'ouverture du droit à l'âge sans décote." },
  { nom: 'pas', titre: 'Puis un départ tous les', options: [['3', '3 mois'], ['6', '6 mois'], ['12', '12 mois']], valeur: '12' },
  { nom: 'nombre', titre: 'Nombre de départs', type: 'number', min: 1, max: 12, step: 1, valeur: '6', requis: true, inputmode: 'numeric' },
  { nom: 'motif', titre: 'Motif du départ', options: motifs, valeur: 'AGE' },
  entier('trimestresAutresRegimes', 'Trimestres des autres régimes', 240, "Et majorations de durée d'assurance, pour des périodes que la carrière ne compte pas."),
  entier('enfants', 'Enfants élevés', 20, 'Pendant neuf ans au moins.'),
  entier('trimestresEnfants', 'Bonifications pour enfants, en trimestres', 40),
  entier('trimestresBonifications', 'Autres bonifications, en trimestres', 40),
  entier('anneesActives', 'Années de services en catégorie active', 50),
  indiceSuperieur,
];

function demande(v) {
  return {
    departs: v.departs ? dates(v.departs, Number(v.pas), Number(v.nombre)) : [],
    motif: v.motif,
    trimestresAutresRegimes: Number(v.trimestresAutresRegimes),
    trimestresEnfants: Number(v.trimestresEnfants),
    trimestresBonifications: Number(v.trimestresBonifications),
    enfants: Number(v.enfants),
    anneesActives: Number(v.anneesActives),
    indiceSuperieur: v.indiceSuperieur === 'oui',
    complements: complements(v),
  };
}

/** The same day of later months, or the last one of a shorter month. */
function dates(premiere, pas, nombre) {
  const [annee, mois, jour] = premiere.split('-').map(Number);
  return Array.from({ length: nombre }, (_, i) => {
    const rang = mois - 1 + i * pas;
    const dernier = new Date(Date.UTC(annee, rang + 1, 0)).getUTCDate();
    return new Date(Date.UTC(annee, rang, Math.min(jour, dernier))).toISOString().slice(0, 10);
  });
}

async function estimer(id, hypotheses) {
  try {
    return afficher(id, await demander(`/carrieres/${id}/pension`, hypotheses));
  } catch (erreur) {
    if (!(erreur instanceof Refus) || erreur.statut === 404) throw erreur;
    return message(erreur);
  }
}

function afficher(id, vue) {
  return html`
    ${resultat(vue)}
    <p class="actions">
      <button type="button" @click=${(e) => agir(e.currentTarget, () => telecharger(`/carrieres/${id}/pension/pdf`, `estimation-pension-${id}.pdf`, vue.demande))}>Télécharger l'estimation (PDF)</button>
      ${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE') ? html`
        <button type="button" @click=${(e) => agir(e.currentTarget, () => conserver(id, vue.demande))}>Conserver cette simulation</button>` : nothing}
    </p>
    <div></div>`;
}

async function conserver(id, hypotheses) {
  const simulation = await creer('/simulations-retraite', { carriere: Number(id), demande: hypotheses });
  aller(`/simulations-retraite/${simulation.id}`);
}

async function agir(bouton, geste) {
  const zone = bouton.parentElement.nextElementSibling;
  bouton.disabled = true;
  try {
    await geste();
    render(nothing, zone);
  } catch (erreur) {
    render(message(erreur), zone);
  } finally {
    bouton.disabled = false;
  }
}
