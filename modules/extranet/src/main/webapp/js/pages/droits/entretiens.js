// Entretiens retraite: asked for by the agent or his employer, held by an adviser, reported to the agent alone.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire, telecharger } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { historique } from '../../composants/historique.js';
import { table } from '../../composants/table.js';
import { lesActes } from './gestes.js';
import { etatsEntretien, lieux, tonsEntretien } from './mots.js';

const CHEMIN = '/entretiens-retraite';
const badge = (e) => etat(tonsEntretien[e.etat], etatsEntretien[e.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">${session.estAgent ? 'Mes entretiens retraite' : 'Entretiens retraite'}</h1>
    <p>Un conseiller du centre de gestion renseigne l'agent sur ses droits et lui remet une estimation de sa pension. Le compte rendu est à l'agent seul.</p>
    ${session.estAgent ? html`<p class="actions"><a class="bouton" href="#/ma-retraite">Demander un entretien depuis Ma retraite</a></p>` : filtre(CHEMIN, [
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsEntretien)] },
    ])}
    ${table({
      titre: 'Entretiens', page, lien: pages(CHEMIN, query), vide: 'Aucun entretien.',
      colonnes: [
        { titre: 'Agent', valeur: (e) => html`<a href="#${CHEMIN}/${e.id}">${e.agent}, n° ${e.id}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Demandé le', valeur: (e) => jour(e.demandeLe) },
        { titre: 'Rendez-vous', valeur: (e) => jour(e.jour) },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (e) => e.siren }]),
      ],
    })}`;
});

route('/retraite/:id/entretien', async ({ id }) => {
  const cle = crypto.randomUUID();
  const accord = session.estAgent ? [] : [{ nom: 'accord', titre: "Accord de l'agent", requis: true, options: [['', 'Choisir…'], ['oui', "L'agent est d'accord"]] }];
  return html`
    <h1 tabindex="-1">Demander un entretien retraite</h1>
    <p>${session.estAgent ? 'Ce que vous écrivez ici est lu par le centre de gestion, pas par votre employeur.' : "Pour un de vos agents, avec son accord. Vous suivrez l'entretien, sans voir son compte rendu."}</p>
    ${formulaire({
      bouton: "Demander l'entretien",
      champs: [
        { nom: 'attentes', titre: session.estAgent ? 'Ce que vous voulez savoir' : "Ce que l'agent veut savoir", requis: true, lignes: 4, max: 2000, aide: 'Aucune donnée médicale' },
        { nom: 'depart', titre: 'Départ envisagé', type: 'date', aide: "Vide s'il n'est pas connu" },
        ...accord,
      ],
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, { carriere: Number(id), depart: v.depart || null, attentes: v.attentes, accord: v.accord === 'oui' }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const [e, passe] = await Promise.all([lire(`${CHEMIN}/${id}`), session.estCdg ? lire(`${CHEMIN}/${id}/historique`) : null]);
  const chemin = ['DEMANDE', 'FIXE', 'TENU'];
  return html`
    <p><a href="#${CHEMIN}">${session.estAgent ? 'Mes entretiens retraite' : 'Entretiens retraite'}</a></p>
    <h1 tabindex="-1">Entretien retraite de ${e.agent} ${badge(e)}</h1>
    ${chemin.includes(e.etat) ? etapes(chemin, e.etat, (nom) => etatsEntretien[nom]) : nothing}
    ${e.note ? html`<p class="message note">Annulé : ${e.note}</p>` : nothing}
    <dl>
      <dt>Demandé</dt><dd>le ${jour(e.demandeLe)} par ${e.parLAgent ? "l'agent" : "l'employeur, avec l'accord de l'agent"}</dd>
      ${e.depart ? html`<dt>Départ envisagé</dt><dd>${jour(e.depart)}</dd>` : nothing}
      ${e.attentes ? html`<dt>Attentes</dt><dd>${e.attentes}</dd>` : nothing}
      ${e.rendezVous ? rendezVous(e.rendezVous) : nothing}
      ${e.tenuLe ? html`<dt>Tenu le</dt><dd>${jour(e.tenuLe)}</dd>` : nothing}
    </dl>
    ${e.compteRendu ? html`<p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/compte-rendu`, `entretien-retraite-${id}.pdf`)}>Télécharger le compte rendu et l'estimation (PDF)</button></p>` : nothing}
    ${e.tenuLe && !e.compteRendu ? html`<p class="message note">Le compte rendu et l'estimation sont remis à l'agent seul.</p>` : nothing}
    ${lesActes(CHEMIN, e, afficher)}
    ${passe ? historique(passe) : nothing}`;
});

const rendezVous = (r) => html`
  <dt>Rendez-vous</dt><dd>${jour(r.jour)} à ${r.heure.slice(0, 5).replace(':', ' h ')}, ${lieux[r.lieu].toLowerCase()}${r.adresse ? ` : ${r.adresse}` : ''}</dd>
  <dt>Conseiller</dt><dd>${r.conseiller}</dd>`;
