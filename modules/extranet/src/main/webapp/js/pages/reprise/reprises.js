// The studies of reprise one follows.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { lesGrades, nomGrade } from '../stage/carrieres.js';
import { etats, nomEtat, ton } from './mots.js';

const CHEMIN = '/reprises';
const gere = () => session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE');

route(CHEMIN, async ({ query }) => {
  const [page, grades] = await Promise.all([
    lire(CHEMIN, { siren: session.siren ?? query.siren, etat: query.etat, page: query.page, taille: 25 }),
    lesGrades(),
  ]);
  return html`
    <h1 tabindex="-1">Reprises de services</h1>
    ${gere() ? html`<p class="actions"><a class="bouton principal" href="#${CHEMIN}/nouvelle">Demander une étude</a></p>` : nothing}
    ${filtre(CHEMIN, [
      ...(session.estCdg ? [{ nom: 'siren', titre: 'SIREN', valeur: query.siren ?? '', inputmode: 'numeric' }] : []),
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etats] },
    ])}
    ${table({
      titre: 'Études de reprise',
      page,
      lien: pages(CHEMIN, query),
      vide: 'Aucune étude ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: (r) => html`<a href="#${CHEMIN}/${r.id}">${r.agent}</a>` },
        ...(session.estCdg ? [{ titre: 'SIREN', valeur: (r) => r.siren }] : []),
        { titre: 'Grade', valeur: (r) => nomGrade(grades, r.grade) },
        { titre: 'Nomination', valeur: (r) => jour(r.nomination) },
        { titre: 'État', valeur: (r) => etat(ton(r.etat), nomEtat(r.etat)) },
        { titre: "Option jusqu'au", valeur: (r) => jour(r.limiteOption) },
      ],
    })}`;
});
