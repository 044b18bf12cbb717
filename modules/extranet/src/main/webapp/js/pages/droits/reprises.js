// Reprises d'antériorité: their list, and the life of each from its first period to the account it ends in.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { colonneCollectivite, nommer } from '../../composants/collectivite.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { historique } from '../../composants/historique.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { constats } from '../parcours/constats.js';
import { carriere } from '../retraite/mots.js';
import { champsPeriode, periode, tablePeriodes } from '../retraite/periodes.js';
import { etatsReprise, tonsReprise } from './mots.js';

export const CHEMIN = '/reprises-anteriorite';
const badge = (r) => etat(tonsReprise[r.etat], etatsReprise[r.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, texte: query.texte, page: query.page, taille: 25 });
  const nom = await nommer(page.elements);
  return html`
    <h1 tabindex="-1">${session.estAgent ? "Mes reprises d'antériorité" : "Reprises d'antériorité"}</h1>
    <p>Les carrières d'avant la déclaration sociale nominative (DSN), saisies une fois pour le compte de l'agent à la CNRACL.</p>
    ${session.estAgent ? nothing : html`<p class="actions"><a class="bouton" href="#/retraite">Choisir un agent</a>
      ${session.siren ? html`<a class="bouton" href="#/mandats-retraite">Mandats au centre de gestion</a>` : nothing}</p>
    ${filtre(CHEMIN, [
      { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsReprise)] },
    ])}`}
    ${table({
      titre: 'Reprises', page, lien: pages(CHEMIN, query), vide: 'Aucune reprise.',
      colonnes: [
        { titre: 'Agent', valeur: (r) => html`<a href="#${CHEMIN}/${r.id}">${r.agent}, n° ${r.id}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Transmise le', valeur: (r) => jour(r.transmiseLe) },
        { titre: 'Réponse le', valeur: (r) => jour(r.concluLe) },
        ...colonneCollectivite(nom),
      ],
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const [r, passe] = await Promise.all([lire(`${CHEMIN}/${id}`), session.estAgent ? null : lire(`${CHEMIN}/${id}/historique`)]);
  const nom = await nommer([r]);
  const saisissable = r.possibles.includes('SAISIR');
  return html`
    <p><a href="#${CHEMIN}">Reprises d'antériorité</a></p>
    <h1 tabindex="-1">Reprise d'antériorité de ${r.agent} ${badge(r)}</h1>
    ${r.etat === 'REJETEE' ? nothing : etapes(['OUVERTE', 'SAISIE', 'TRANSMISE', 'INTEGREE'], r.etat, (e) => etatsReprise[e])}
    ${r.note ? html`<p class="message erreur">${r.etat === 'REJETEE' ? 'Rejet' : 'À corriger'} : ${r.note}</p>` : nothing}
    <dl>
      <dt>Carrière</dt><dd>${session.estAgent ? r.agent : carriere(r.carriere, `n° ${r.carriere}`)}</dd>
      <dt>Employeur</dt><dd>${nom(r.siren)}</dd>
      ${r.transmiseLe ? html`<dt>Transmise le</dt><dd>${jour(r.transmiseLe)}</dd>` : nothing}
      ${r.concluLe ? html`<dt>Réponse de la CNRACL</dt><dd>${jour(r.concluLe)}</dd>` : nothing}
      ${r.compte ? html`<dt>Compte retraite</dt><dd><a href="#/comptes-retraite/${r.compte}">Périodes ajoutées dans la version ${r.versionCir}</a></dd>` : nothing}
    </dl>
    ${r.constats.length ? html`<section aria-labelledby="constats"><h2 id="constats">Ce que ces périodes amèneraient au compte</h2>
      ${constats(r.constats.map((k) => ({ ...k, message: `${k.code} : ${k.message}` })))}</section>` : nothing}
    ${tablePeriodes(r.periodes, saisissable ? [{ titre: 'Retirer', valeur: (p) => retirer(r, p, afficher) }] : [])}
    ${saisissable ? saisie(r, afficher) : nothing}
    ${session.estAgent ? nothing : lesActes(r, afficher)}
    ${passe ? historique(passe) : nothing}`;
});

async function enregistrer(r, afficher, periodes) {
  await changer('PUT', `${CHEMIN}/${r.id}/periodes`, r.version, { periodes });
  await afficher();
}

const retirer = (r, p, afficher) => (r.periodes.length === 1 ? '—' : html`
  <button type="button" aria-label="Retirer la période du ${jour(p.debut)}" @click=${async (e) => {
    const place = e.target.nextElementSibling;
    try {
      await enregistrer(r, afficher, r.periodes.filter((_, rang) => rang !== p.rang));
    } catch (erreur) {
      render(message(erreur), place);
    }
  }}>Retirer</button><span></span>`);

const saisie = (r, afficher) => html`
  <section aria-labelledby="saisie">
    <h2 id="saisie">Saisir les périodes</h2>
    <details class="trace" ?open=${!r.periodes.length}>
      <summary>Ajouter une période, terminée avant le ${jour(r.entreeDsn)}</summary>
      ${formulaire({
        bouton: 'Ajouter la période', envoyer: (v) => enregistrer(r, afficher, [...r.periodes, periode(v)]),
        champs: champsPeriode().map((c) => ({
          ...c, ...(c.nom === 'fin' ? { requis: true, aide: 'La DSN déclare la suite' } : {}), ...(c.nom === 'siren' ? { valeur: r.siren } : {}),
        })),
      })}
    </details>
  </section>`;

function lesActes(r, afficher) {
  const demander = acte(CHEMIN, r, afficher);
  const carte = (evenement, titre, engage, bouton, champs = []) => r.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, envoyer: (v) => demander({ evenement, date: v.date || null, note: v.note || null }) });
  const date = (titre) => ({ nom: 'date', titre, type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() });
  const note = (titre) => ({ nom: 'note', titre, requis: true, lignes: 3, max: 2000 });
  return actes([
    carte('TRANSMETTRE', 'Transmettre à la CNRACL', 'Les périodes ne se corrigent plus.', 'Transmettre', [date('Transmise le')]),
    carte('RENVOYER', "Renvoyer à l'employeur", 'Il voit ce qui est à corriger et saisit de nouveau.', 'Renvoyer', [note('Ce qui est à corriger')]),
    carte('INTEGRER', "Enregistrer l'intégration", "Les périodes s'ajoutent au compte retraite de l'agent, dans une nouvelle version.", "Enregistrer l'intégration", [date('Intégrée le')]),
    carte('REJETER', 'Enregistrer le rejet', "L'employeur en voit la raison et peut ouvrir une autre reprise.", 'Enregistrer le rejet', [date('Rejetée le'), note('Pourquoi')]),
  ], r.etat === 'SAISIE' && !session.estCdg ? 'Le centre de gestion contrôle la reprise avant de la transmettre.' : null);
}
