// Comptes individuels retraite: those of the agents followed, and the way into one from a career.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { etatsCompte, tonsCompte } from './mots.js';

export const CHEMIN = '/comptes-retraite';
export const badge = (c) => etat(tonsCompte[c.etat], etatsCompte[c.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, texte: query.texte, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Comptes individuels retraite</h1>
    <p>Ce que la CNRACL sait de la carrière, contrôlé contre les actes enregistrés ici avant d'être transmis.</p>
    ${session.estAgent ? nothing : html`<p class="actions"><a class="bouton" href="#/retraite">Choisir un agent</a></p>`}
    ${session.estAgent ? nothing : filtre(CHEMIN, [
      { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsCompte)] },
    ])}
    ${table({
      titre: 'Comptes', page, lien: pages(CHEMIN, query), vide: 'Aucun compte.',
      colonnes: [
        { titre: 'Agent', valeur: (c) => html`<a href="#${CHEMIN}/${c.id}">${c.nom} ${c.prenom}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Arrêté au', valeur: (c) => jour(c.arreteAu) },
        { titre: 'Version', valeur: (c) => c.versionCir, droite: true },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (c) => c.siren }]),
      ],
    })}`;
});

/** The account of the agent of a career, or the button that opens it. */
export async function acces(carriere) {
  const { elements: [compte] } = await lire(CHEMIN, { carriere, taille: 1 });
  if (compte) return html`<a class="bouton" href="#${CHEMIN}/${compte.id}">Compte individuel retraite</a>`;
  if (!session.aRole('COLLECTIVITE_GESTIONNAIRE', 'CDG_CARRIERE')) return nothing;
  return html`<button type="button" @click=${(e) => ouvrir(carriere, e.target)}>Ouvrir le compte individuel retraite</button><span></span>`;
}

async function ouvrir(carriere, bouton) {
  try {
    const { id } = await creer(CHEMIN, { carriere: Number(carriere) });
    aller(`${CHEMIN}/${id}`);
  } catch (erreur) {
    render(message(erreur), bouton.nextElementSibling);
  }
}
