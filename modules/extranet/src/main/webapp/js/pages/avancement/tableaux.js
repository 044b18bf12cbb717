// Tableaux d'avancement: the list, and for an employer its promouvables and its rules.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { filtre, pages } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { lesGrades, nomGrade, optionsGrades } from '../stage/carrieres.js';
import { ecartes } from './ecartes.js';
import { arrondis, etatsTableau, nomEtat, nomVoie } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const siren = (query) => (session.estCdg ? query.siren : session.siren);
const annee = (query) => query.annee || aujourdHui().slice(0, 4);

route(CHEMIN, async ({ query }, afficher) => {
  if (aChoisir()) return choix("Tableaux d'avancement de grade", afficher);
  const page = await lire(CHEMIN, { siren: siren(query), annee: query.annee, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Tableaux d'avancement de grade</h1>
    <p class="actions">
      ${session.estCdg ? nothing : html`<a class="bouton principal" href="#${CHEMIN}/promouvables">Voir nos promouvables</a>
        <a class="bouton" href="#${CHEMIN}/regles">Lignes directrices et taux</a>`}
      ${session.estCdg ? html`<a class="bouton" href="#${CHEMIN}/promouvables-fmpe">Promouvables pris en charge par le Centre de gestion</a>` : nothing}
      <a class="bouton" href="#/public/tableaux-avancement">Ce qui est publié</a>
    </p>
    ${filtre(CHEMIN, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'annee', titre: 'Année', valeur: query.annee ?? '', inputmode: 'numeric' },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etatsTableau] },
    ])}
    ${table({
      titre: 'Tableaux',
      page,
      lien: pages(CHEMIN, query),
      vide: 'Aucun tableau ne répond à ces critères.',
      colonnes: [
        { titre: 'Grade', valeur: (t) => html`<a href="#${CHEMIN}/${t.id}">${t.libelleGrade}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (t) => t.siren }] : []),
        { titre: 'Année', valeur: (t) => t.annee, droite: true },
        { titre: 'État', valeur: (t) => etat(t.etat, nomEtat(t.etat)) },
        { titre: 'Promouvables', valeur: (t) => nombre(t.promouvables), droite: true },
        { titre: 'Au plus', valeur: (t) => nombre(t.maximum), droite: true },
      ],
    })}`;
});

route(`${CHEMIN}/promouvables`, async ({ query }, afficher) => {
  if (aChoisir()) return choix(`Promouvables ${annee(query)}`, afficher);
  const grades = await lire(`${CHEMIN}/promouvables`, { siren: siren(query), annee: annee(query) });
  return html`
    <h1 tabindex="-1">Promouvables ${annee(query)}</h1>
    <p>Agents titulaires qui remplissent les conditions d'un avancement de grade au 31 décembre ${annee(query)}, échelons à venir compris.</p>
    ${filtre(`${CHEMIN}/promouvables`, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'annee', titre: 'Année', valeur: annee(query), inputmode: 'numeric' },
    ])}
    ${grades.length ? grades.map((g) => unGrade(g, query)) : html`<p class="vide">Aucun agent ne remplit les conditions cette année.</p>`}`;
});

route(`${CHEMIN}/promouvables-fmpe`, async ({ query }) => {
  const grades = await lire(`${CHEMIN}/promouvables-fmpe`, { annee: annee(query) });
  return html`
    <h1 tabindex="-1">Fonctionnaires pris en charge promouvables</h1>
    <p>Les fonctionnaires momentanément privés d'emploi concourent pour l'avancement de grade au sein du Centre de gestion, quel que soit leur ancien employeur (CGFP, art. L542-16). Voici ceux qui remplissent les conditions au 31 décembre ${annee(query)}, échelons à venir compris.</p>
    ${filtre(`${CHEMIN}/promouvables-fmpe`, [{ nom: 'annee', titre: 'Année', valeur: annee(query), inputmode: 'numeric' }])}
    ${grades.length ? grades.map((g) => unGrade(g, query)) : html`<p class="vide">Aucun fonctionnaire pris en charge ne remplit les conditions cette année.</p>`}`;
});

function unGrade(g, query) {
  return html`
    <section>
      <h2>${g.libelle}</h2>
      <p>${g.calcul}</p>
      ${table({
        titre: g.libelle,
        page: entiere(g.promouvables),
        vide: 'Aucun agent ne remplit les conditions.',
        colonnes: [
          { titre: 'Agent', valeur: (p) => `${p.nom} ${p.prenom}` },
          { titre: 'Échelon', valeur: (p) => p.echelon, droite: true },
          { titre: 'Voie', valeur: (p) => nomVoie(p.voie) },
          { titre: 'Conditions remplies le', valeur: (p) => jour(p.remplieLe) },
          { titre: 'Explication', valeur: (p) => trace(p.trace, 'Voir le calcul') },
        ],
      })}
      ${ecartes(g.ecartes)}
      ${session.estCdg || !g.promouvables.length ? nothing : formulaire({ champs: [], bouton: 'Ouvrir le tableau de ce grade', envoyer: () => ouvrir(g, query) })}
    </section>`;
}

async function ouvrir(g, query) {
  const tableau = await creer(CHEMIN, { siren: session.siren, grade: g.grade, annee: Number(annee(query)) });
  aller(`${CHEMIN}/${tableau.id}`);
}

route(`${CHEMIN}/regles`, async (parametres, afficher) => {
  if (aChoisir()) return choix('Lignes directrices et taux de promotion', afficher);
  const [lignes, taux, grades] = await Promise.all([
    lire('/regles-promotion/lignes-directrices', { siren: session.siren }),
    lire('/regles-promotion/taux', { siren: session.siren }),
    lesGrades(),
  ]);
  return html`
    <h1 tabindex="-1">Lignes directrices et taux de promotion</h1>
    ${table({
      titre: 'Lignes directrices de gestion',
      page: entiere(lignes),
      vide: "Aucune ligne directrice n'est enregistrée : sans elles, pas de tableau.",
      colonnes: [
        { titre: 'Référence', valeur: (l) => l.reference },
        { titre: 'Du', valeur: (l) => jour(l.debut) }, { titre: 'Au', valeur: (l) => jour(l.fin) },
        { titre: 'CST du', valeur: (l) => jour(l.cstLe) },
      ],
    })}
    <section><h2>Enregistrer des lignes directrices</h2>${formulaire({
      champs: [
        { nom: 'reference', titre: 'Référence', requis: true },
        { nom: 'cstLe', titre: 'Avis du CST', type: 'date', requis: true },
        { nom: 'debut', titre: 'Premier jour', type: 'date', requis: true },
        { nom: 'fin', titre: 'Dernier jour', type: 'date', aide: 'Six ans au plus.', requis: true },
      ],
      bouton: 'Enregistrer les lignes directrices',
      envoyer: async (saisie) => {
        await creer('/regles-promotion/lignes-directrices', { ...saisie, siren: session.siren, objet: 'AVANCEMENT', criteres: [] });
        await afficher();
      },
    })}</section>
    ${table({
      titre: 'Taux de promotion délibérés',
      page: entiere(taux),
      vide: "Aucun taux n'est enregistré.",
      colonnes: [
        { titre: 'Grade', valeur: (t) => nomGrade(grades, t.grade) },
        { titre: 'Taux', valeur: (t) => `${nombre(t.pourcentage)} %`, droite: true },
        { titre: 'Arrondi', valeur: (t) => arrondis.find(([code]) => code === t.arrondi)?.[1] },
        { titre: 'Délibération', valeur: (t) => `${t.deliberation} du ${jour(t.delibereeLe)}` },
      ],
    })}
    <section><h2>Enregistrer un taux</h2>${formulaire({
      champs: [
        { nom: 'grade', id: 'taux-grade', titre: "Grade d'avancement", requis: true, options: optionsGrades(grades.filter((g) => g.rang > 1)) },
        { nom: 'pourcentage', titre: 'Taux (%)', type: 'number', min: 0, max: 100, step: 0.01, requis: true },
        { nom: 'arrondi', titre: 'Arrondi', options: arrondis, requis: true },
        { nom: 'deliberation', titre: 'Numéro de la délibération', requis: true },
        { nom: 'delibereeLe', titre: 'Délibérée le', type: 'date', requis: true },
        { nom: 'cstLe', id: 'taux-cst', titre: 'Avis du CST', type: 'date', requis: true },
      ],
      bouton: 'Enregistrer le taux',
      envoyer: async (saisie) => {
        await creer('/regles-promotion/taux', { ...saisie, siren: session.siren, pourcentage: Number(saisie.pourcentage) });
        await afficher();
      },
    })}</section>`;
});
