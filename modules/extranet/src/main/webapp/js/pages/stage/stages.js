// The stages one follows, the nearest end first, and the opening of one.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { lesGrades, nomGrade, optionsCarrieres, optionsGrades } from './carrieres.js';
import { etats, nomEtat, nomVoie, ton, voies } from './mots.js';

const CHEMIN = '/stages';
const gere = () => session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE');

route(CHEMIN, async ({ query }) => {
  const [page, grades] = await Promise.all([
    lire(CHEMIN, { siren: session.siren ?? query.siren, etat: query.etat, finAvant: query.finAvant, page: query.page, taille: 25 }),
    lesGrades(),
  ]);
  return html`
    <h1 tabindex="-1">Stages</h1>
    <p class="actions">
      ${gere() ? html`<a class="bouton principal" href="#${CHEMIN}/nouveau">Suivre un stage</a>` : nothing}
      <a class="bouton" href="#/reprises">Reprises de services</a>
      <a class="bouton" href="#/tables-classement">Tables de classement</a>
    </p>
    ${filtre(CHEMIN, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etats] },
      { nom: 'finAvant', titre: 'Fin avant le', type: 'date', valeur: query.finAvant ?? '' },
    ])}
    ${table({
      titre: 'Stages',
      page,
      lien: pages(CHEMIN, query),
      vide: 'Aucun stage ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (s) => html`<a href="#${CHEMIN}/${s.id}">${s.agent}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (s) => s.siren }] : []),
        { titre: 'Grade', valeur: (s) => nomGrade(grades, s.grade) },
        { titre: 'Voie', valeur: (s) => nomVoie(s.voie) },
        { titre: 'Depuis', valeur: (s) => jour(s.debut) },
        { titre: 'État', valeur: (s) => etat(ton(s.etat), nomEtat(s.etat)) },
        { titre: 'Fin calculée', valeur: (s) => jour(s.fin) },
      ],
    })}`;
});

route(`${CHEMIN}/nouveau`, async ({ query }) => {
  const [carrieres, grades] = await Promise.all([optionsCarrieres(query.carriere), lesGrades()]);
  return html`
    <h1 tabindex="-1">Suivre un stage</h1>
    ${formulaire({
      champs: [
        { nom: 'carriere', titre: 'Agent', requis: true, options: carrieres, valeur: query.carriere, aide: query.carriere ? undefined : "Si l'agent n'est pas dans la liste, partez de sa carrière" },
        { nom: 'grade', titre: 'Grade', requis: true, options: optionsGrades(grades) },
        { nom: 'voie', titre: 'Voie de recrutement', requis: true, options: voies },
        { nom: 'debut', titre: 'Premier jour de stage', type: 'date', requis: true, valeur: aujourdHui() },
        { nom: 'vacance', titre: "Déclaration de vacance d'emploi", requis: true, aide: 'Son numéro' },
        { nom: 'vacanceLe', titre: 'Vacance publiée le', type: 'date', requis: true, aide: 'Avant le premier jour de stage : sans cela, la nomination est nulle.' },
        { nom: 'listeAptitude', titre: "Liste d'aptitude", aide: 'Son numéro ; sauf recrutement sans concours' },
        { nom: 'termeListe', titre: "Fin de l'inscription sur la liste", type: 'date', aide: "Seulement pour la liste d'un autre centre de gestion" },
        { nom: 'detache', titre: 'Détaché pour stage', options: [['', 'Non'], ['oui', "Oui, depuis un autre cadre d'emplois"]] },
      ],
      bouton: 'Suivre ce stage',
      envoyer: async (v) => {
        const stage = await creer(CHEMIN, {
          ...v, carriere: Number(v.carriere), listeAptitude: v.listeAptitude || null, termeListe: v.termeListe || null, detache: v.detache === 'oui',
        });
        aller(`${CHEMIN}/${stage.id}`);
      },
    })}`;
});
