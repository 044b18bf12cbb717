// One career: where it stands, its timeline, its acts; « what did we know on that day about that date ».
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { aujourdHui, instant, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { attentes, compter } from '../referentiel/attentes.js';
import { echeancier } from '../referentiel/echeancier.js';
import { enToutesLettres, lesGrades } from '../stage/carrieres.js';
import { frise } from './frise.js';
import { constats } from './constats.js';
import { arretesEchelon } from './arretes.js';
import { positions, statuts, types } from './mots.js';

route('/carrieres/:id', ({ id, query }, rafraichir) => carriere(id, query, rafraichir));

route('/ma-carriere', async ({ query }, rafraichir) => {
  const { carrieres } = await lire('/agents/moi');
  if (!carrieres.length) return html`<h1 tabindex="-1">Ma carrière</h1><p class="vide">Aucune carrière n'est enregistrée à votre nom.</p>`;
  const choisie = carrieres.find((c) => String(c.id) === query.carriere) ?? carrieres[0];
  return html`
    ${await carriere(choisie.id, query, rafraichir, 'Ma carrière', session.estAgent ? await attendu(query) : nothing)}
    ${session.estAgent ? await arretesEchelon(choisie.id) : nothing}
    ${carrieres.length > 1 ? html`<p>Mes autres carrières : ${carrieres.filter((c) => c !== choisie)
      .map((c) => html`<a href="#/ma-carriere?carriere=${c.id}">${c.cadreEmplois}, ${c.employeur}</a> `)}</p>` : nothing}`;
});

/** What waits for the agent himself, and until when. */
async function attendu(query) {
  const [comptees, echeances] = await Promise.all([compter(), lire('/echeances', { page: query.page, taille: 10 })]);
  return html`${attentes(comptees)}${echeances.total ? echeancier(echeances, '/ma-carriere', query) : nothing}`;
}

async function carriere(id, query, rafraichir, titre, avant = nothing) {
  const [lue, actes, grades] = await Promise.all([
    lire(`/carrieres/${id}`, { au: query.au, connuLe: query.connuLe }),
    lire(`/carrieres/${id}/actes`),
    lesGrades(),
  ]);
  const fiche = enToutesLettres(lue, grades);
  const c = fiche.carriere;
  const gere = session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE');
  return html`
    <h1 tabindex="-1">${titre ?? `${c.prenom} ${c.nom}`}</h1>
    <p>${c.employeur} — ${c.cadreEmplois} — NIR … ${c.nirFin} ${gere ? html`— <a href="#/agents/${c.agent}">Identité</a>` : nothing}</p>
    ${avant}
    <p><strong>Au ${jour(fiche.au)}</strong> : ${statuts[fiche.statut] ?? 'statut inconnu'}, ${fiche.situation
      ? html`${fiche.situation.grade}, échelon ${fiche.situation.echelon} depuis le ${jour(fiche.situation.depuis)}` : 'sans grade'},
      ${etat(fiche.position, positions[fiche.position])}</p>
    ${frise(fiche, aujourdHui())}
    <p class="actions"><a class="bouton" href=${titre ? `#/ma-retraite?carriere=${id}` : `#/retraite/${id}`}>Estimer la pension</a></p>
    <h2>Ce qu'on savait un jour, à une date</h2>
    ${filtre(titre ? '/ma-carriere' : `/carrieres/${id}`, [
      { nom: 'au', titre: 'Situation à la date du', type: 'date', valeur: query.au },
      { nom: 'connuLe', titre: 'Telle que connue le', type: 'date', valeur: query.connuLe, max: aujourdHui() },
    ])}
    <h2>Actes</h2>
    ${gere ? html`<p class="actions"><a class="bouton principal" href="#/carrieres/${id}/acte">Enregistrer un acte</a>
      <a class="bouton" href="#/stages/nouveau?carriere=${id}">Suivre un stage</a>
      <a class="bouton" href="#/reprises/nouvelle?carriere=${id}">Étudier une reprise de services</a></p>` : nothing}
    ${actes.length ? html`<ol class="actes">${actes.map((a) => acte(a, gere, rafraichir))}</ol>` : html`<p class="vide">Aucun acte.</p>`}`;
}

function acte(a, gere, rafraichir) {
  return html`
    <li>
      <h3>${types[a.type]} à compter du ${jour(a.dateEffet)} ${a.annuleLe ? etat('ANNULEE', 'Annulé') : nothing}</h3>
      <p>Arrêté ${a.numero}, signé le ${jour(a.dateSignature)}, enregistré le ${instant(a.connuLe)} par ${a.auteur}${a.annuleLe
        ? html` ; annulé le ${instant(a.annuleLe)} : ${a.motifAnnulation}` : nothing}</p>
      ${constats(a.constats)}
      ${gere && !a.annuleLe ? html`
        <details><summary>Annuler cet acte</summary>
          ${formulaire({
            champs: [{ nom: 'motif', id: `motif-${a.id}`, titre: "Motif de l'annulation", requis: true }],
            bouton: "Annuler l'acte",
            envoyer: async ({ motif }) => {
              await changer('POST', `/actes/${a.id}/annulation`, a.version, { motif });
              await rafraichir();
            },
          })}
        </details>` : nothing}
    </li>`;
}
