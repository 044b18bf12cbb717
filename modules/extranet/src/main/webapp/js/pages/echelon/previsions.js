// État prévisionnel of a collectivité: who advances in the twelve months to come, and by how many points.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { session } from '../../session.js';
import { jour, nombre } from '../../format.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { nomEtat } from './mots.js';

const PAGE = '/etat-previsionnel-echelons';
const CHEMIN = '/propositions-echelon/etat-previsionnel';

route(PAGE, async ({ query }, afficher) => {
  if (aChoisir()) return choix("État prévisionnel des avancements d'échelon", afficher);
  const siren = session.estCdg ? query.siren : session.siren;
  return html`
    <h1 tabindex="-1">État prévisionnel des avancements d'échelon</h1>
    <p>Les échelons atteints dans les douze mois, et ceux qui restent à prononcer.</p>
    ${session.estCdg ? filtre(PAGE, [{ nom: 'siren', titre: 'Collectivité (SIREN)', valeur: query.siren, inputmode: 'numeric' }]) : nothing}
    ${siren ? await previsions(siren, query) : html`<p class="message note">Indiquez la collectivité.</p>`}
    <p class="actions"><a href="#/propositions-echelon">Les propositions</a></p>`;
});

async function previsions(siren, query) {
  const page = await lire(CHEMIN, { siren, page: query.page, taille: 50 });
  return html`
    <p class="actions">
      <button type="button" @click=${() => telecharger(`${CHEMIN}/pdf?siren=${siren}`, 'etat-previsionnel.pdf')}>Télécharger en PDF</button>
      <button type="button" @click=${() => telecharger(`${CHEMIN}/export?siren=${siren}`, 'etat-previsionnel.csv')}>Exporter pour un tableur (CSV)</button></p>
    ${table({
      titre: 'Avancements prévus',
      page,
      lien: pages(PAGE, query),
      vide: "Aucun avancement d'échelon n'est prévu.",
      colonnes: [
        { titre: 'Agent', valeur: (p) => html`<a href="#/propositions-echelon/${p.proposition}">${p.nom} ${p.prenom}</a>` },
        { titre: 'Grade', valeur: (p) => p.grade },
        { titre: 'Échelon', valeur: (p) => `${p.deEchelon} → ${p.versEchelon}` },
        { titre: "Date d'effet", valeur: (p) => jour(p.dateEffet) },
        { titre: 'Indice majoré', valeur: (p) => `${p.indiceMajoreActuel ?? '?'} → ${p.indiceMajore}` },
        { titre: 'Gain', valeur: (p) => (p.gain === null || p.gain === undefined ? '' : `+${nombre(p.gain)}`), droite: true },
        { titre: 'État', valeur: (p) => etat(p.etat, nomEtat(p.etat)) },
      ],
    })}`;
}
