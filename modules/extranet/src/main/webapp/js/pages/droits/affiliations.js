// Affiliations to the CNRACL: their list, and the life of each from the declaration to the radiation.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { constats } from '../parcours/constats.js';
import { carriere } from '../retraite/mots.js';
import { champsContrat, contrat } from './contrat.js';
import { categories, etatsAffiliation, heures, motifsRadiation, natures, tonsAffiliation } from './mots.js';

const CHEMIN = '/affiliations-cnracl';
const badge = (a) => etat(tonsAffiliation[a.etat], etatsAffiliation[a.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, texte: query.texte, page: query.page, taille: 25 });
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">${session.estAgent ? 'Mes affiliations à la CNRACL' : 'Affiliations à la CNRACL'}</h1>
    <p>Un stagiaire ou un titulaire d'au moins 28 heures par semaine, tous employeurs réunis, s'affilie à la CNRACL ; en dessous, il relève de l'Ircantec.</p>
    ${session.estAgent ? nothing : html`<p class="actions"><a class="bouton" href="#/retraite">Choisir un agent</a></p>
    ${filtre(CHEMIN, [
      { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsAffiliation)] },
    ])}`}
    ${table({
      titre: 'Affiliations', page, lien: pages(CHEMIN, query), vide: 'Aucune affiliation.',
      colonnes: [
        { titre: 'Agent', valeur: (a) => html`<a href="#${CHEMIN}/${a.id}">${a.agent}, n° ${a.id}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Effet', valeur: (a) => jour(a.dateEffet) },
        { titre: 'Fin', valeur: (a) => jour(a.fin) },
        { titre: 'Numéro CNRACL', valeur: (a) => a.numero ?? '—' },
        ...colonneCollectivite(nom),
      ],
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const [a, passe] = await Promise.all([lire(`${CHEMIN}/${id}`), session.estAgent ? null : lire(`${CHEMIN}/${id}/historique`)]);
  const nom = await nommer([a]);
  const chemin = ['DECLAREE', 'CONTROLEE', 'AFFILIE'];
  return html`
    <p><a href="#${CHEMIN}">Affiliations à la CNRACL</a></p>
    <h1 tabindex="-1">Affiliation de ${a.agent} ${badge(a)}</h1>
    ${chemin.includes(a.etat) ? etapes(chemin, a.etat, (e) => etatsAffiliation[e]) : nothing}
    ${a.note ? html`<p class="message erreur">Rejet : ${a.note}</p>` : nothing}
    ${description(a, nom)}
    ${a.constats.length ? html`<section aria-labelledby="constats"><h2 id="constats">À regarder</h2>${constats(a.constats)}</section>` : nothing}
    ${trace(a.heures, 'Compte des heures hebdomadaires')}
    ${session.estAgent ? nothing : lesActes(a, afficher)}
    ${passe ? historique(passe) : nothing}`;
});

function description(a, nom) {
  const c = a.contrat;
  return html`
    <dl>
      <dt>Carrière</dt><dd>${session.estAgent ? a.agent : carriere(a.carriere, `n° ${a.carriere}`)}</dd>
      <dt>Employeur</dt><dd>${nom(a.siren)}</dd>
      <dt>Date d'effet</dt><dd>${jour(c.dateEffet)}</dd>
      <dt>Contrat</dt><dd>${natures[c.nature]}, ${heures(c.minutes)} par semaine, catégorie ${categories[c.categorie].toLowerCase()}</dd>
      <dt>Grade</dt><dd>${c.grade}, IB ${c.indiceBrut}, IM ${c.indiceMajore}</dd>
      <dt>Numéro CNRACL</dt><dd>${a.numero ?? 'Pas encore donné'}${a.affilieLe ? `, le ${jour(a.affilieLe)}` : ''}</dd>
      ${a.fin ? html`<dt>Dernier jour</dt><dd>${jour(a.fin)}</dd>` : nothing}
      ${a.motif ? html`<dt>Motif de la radiation</dt><dd>${motifsRadiation[a.motif]}</dd>` : nothing}
      ${a.employeurSuivant ? html`<dt>Nouvel employeur</dt><dd>${a.employeurSuivant}</dd>` : nothing}
      ${a.issueDe ? html`<dt>Continue</dt><dd>l'affiliation n° ${a.issueDe} chez l'employeur précédent</dd>` : nothing}
    </dl>`;
}

function lesActes(a, afficher) {
  const demander = acte(CHEMIN, a, afficher);
  const date = (titre, max) => ({ nom: 'date', titre, type: 'date', requis: true, max, valeur: max });
  const carte = (evenement, titre, engage, bouton, champs = []) => a.possibles.includes(evenement) && carteActe({
    titre, engage, bouton, champs,
    envoyer: (v) => demander({
      evenement, date: v.date || null, numero: v.numero || null, note: v.note || null, siren: v.siren || null, motif: v.motif || null,
      contrat: evenement === 'MODIFIER' ? contrat(v) : null,
    }),
  });
  return actes([
    carte('CONTROLER', 'Contrôler', 'Les heures, la période et le statut sont vérifiés de nouveau.', 'Déclarer contrôlée'),
    carte('AFFILIER', "Enregistrer l'affiliation", 'La CNRACL a donné son numéro.', "Enregistrer l'affiliation",
      [{ nom: 'numero', titre: 'Numéro CNRACL', requis: !a.numero, valeur: a.numero, aide: 'De 1 à 20 caractères' }, date('Donné le', aujourdHui())]),
    carte('REJETER', 'Rejeter', "L'employeur en voit la raison et peut déclarer de nouveau.", 'Rejeter', [{ nom: 'note', titre: 'Pourquoi', requis: true, lignes: 3, max: 2000 }]),
    carte('MUTER', 'Enregistrer une mutation', "L'affiliation continue chez l'autre employeur, qui la complète.", 'Enregistrer la mutation',
      [{ nom: 'siren', titre: "SIREN de l'autre employeur", requis: true, inputmode: 'numeric' }, date('Premier jour chez lui')]),
    carte('RADIER', 'Enregistrer la radiation des cadres', "L'affiliation prend fin.", 'Enregistrer la radiation',
      [{ nom: 'motif', titre: 'Motif', requis: true, options: [['', 'Choisir…'], ...Object.entries(motifsRadiation)] }, date('Premier jour hors des cadres')]),
    carte('MODIFIER', 'Modifier le contrat', 'Avant le contrôle du centre de gestion.', 'Modifier', champsContrat(a.contrat)),
  ], null);
}
