// Estimations that are kept: their list, and the life of each until the agent has it.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { jour } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { resultat } from './resultat.js';
import { etats } from './mots.js';

const CHEMIN = '/simulations-retraite';
const badge = (s) => etat(s.etat === 'REMISE_AGENT' ? 'TERMINEE' : 'EN_COURS', etats[s.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Simulations de pension</h1>
    <p class="actions"><a class="bouton" href=${session.estAgent ? '#/ma-retraite' : '#/retraite'}>Estimer une pension</a></p>
    ${session.estAgent ? nothing : filtre(CHEMIN, [{ nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etats)] }])}
    ${table({
      titre: 'Simulations', page, lien: pages(CHEMIN, query), vide: 'Aucune simulation.',
      colonnes: [
        { titre: 'Agent', valeur: (s) => html`<a href="#${CHEMIN}/${s.id}">${s.agent}, n° ${s.id}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Calculée le', valeur: (s) => jour(s.calculeeLe) },
        { titre: 'Remise le', valeur: (s) => jour(s.remiseLe) },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (s) => s.siren }]),
      ],
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const s = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">Simulation de pension de ${s.agent} ${badge(s)}</h1>
    ${etapes(Object.keys(etats), s.etat)}
    <p class="message note">Estimation à titre d'information : elle n'engage ni le centre de gestion, ni la CNRACL.</p>
    ${s.note ? html`<h2>Commentaire du centre de gestion</h2><p>${s.note}</p>` : nothing}
    ${s.estimation ? html`
      <p>Calculée le ${jour(s.estimation.faiteLe)}${s.remiseLe ? `, remise le ${jour(s.remiseLe)}` : ''}.</p>
      ${resultat(s.estimation)}
      <p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/pdf`, `simulation-retraite-${id}.pdf`)}>Télécharger la simulation (PDF)</button></p>`
      : html`<p class="vide">Les hypothèses sont enregistrées ; rien n'est encore calculé.</p>`}
    ${session.estAgent ? nothing : lesActes(s, afficher)}`;
});

function lesActes(s, afficher) {
  const demander = acte(CHEMIN, s, afficher);
  const carte = (evenement, textes, champs = []) => s.possibles.includes(evenement)
    && carteActe({ ...textes, champs, envoyer: (v) => demander({ evenement, note: v.note || null }) });
  return actes([
    carte('CALCULER', { titre: 'Calculer', engage: "D'après la carrière et les textes de ce jour ; un calcul précédent est remplacé.", bouton: 'Calculer' }),
    carte('ANNOTER', { titre: 'Annoter', engage: "L'agent lira ce commentaire avec la simulation.", bouton: 'Annoter' }, [{ nom: 'note', titre: 'Commentaire', requis: true, valeur: s.note }]),
    carte('REMETTRE', { titre: "Remettre à l'agent", engage: "L'agent la lit à partir d'aujourd'hui ; elle ne change plus.", bouton: 'Remettre' }),
  ]);
}
