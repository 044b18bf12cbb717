// Lignes directrices de gestion and rates of promotion of an employer; for the CdG, its own.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { lesGrades, nomGrade, optionsGrades } from '../stage/carrieres.js';
import { sirenDuCentre } from './centre.js';
import { arrondis } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const TITRE = 'Lignes directrices et taux de promotion';

route(`${CHEMIN}/regles`, async (parametres, afficher) => {
  if (aChoisir()) return choix(TITRE, afficher);
  const siren = session.estCdg ? await sirenDuCentre() : session.siren;
  if (!siren) return html`<h1 tabindex="-1">${TITRE}</h1><p class="vide">Le Centre de gestion n'est pas au référentiel.</p>`;
  const [lignes, taux, grades] = await Promise.all([
    lire('/regles-promotion/lignes-directrices', { siren }),
    lire('/regles-promotion/taux', { siren }),
    lesGrades(),
  ]);
  return html`
    <h1 tabindex="-1">${TITRE}</h1>
    ${session.estCdg ? html`<p>Celles et ceux du Centre de gestion, pour son propre tableau : ses agents et les fonctionnaires qu'il a pris en charge.</p>` : nothing}
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
        await creer('/regles-promotion/lignes-directrices', { ...saisie, siren, objet: 'AVANCEMENT', criteres: [] });
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
        await creer('/regles-promotion/taux', { ...saisie, siren, pourcentage: Number(saisie.pourcentage) });
        await afficher();
      },
    })}</section>`;
});
