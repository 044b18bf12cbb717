// One tableau: its promouvables, the ranking by merit, its acts and its nominations.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { classement } from './classement.js';
import { ecartes } from './ecartes.js';
import { nomEtat, nomVoie } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const PARCOURS = ['PROMOUVABLES_CALCULES', 'PROPOSITIONS', 'ARRETE', 'TRANSMIS_CDG', 'PUBLIE', 'NOMINATIONS'];

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const tableau = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">${tableau.libelleGrade} — ${tableau.annee} ${etat(tableau.etat, nomEtat(tableau.etat))}</h1>
    ${etapes(PARCOURS.includes(tableau.etat) ? PARCOURS : [...PARCOURS, tableau.etat], tableau.etat, nomEtat)}
    <dl>
      <dt>Nombre d'inscrits au plus</dt><dd>${tableau.maximum === null ? 'sans limite' : nombre(tableau.maximum)}</dd>
      <dt>Calcul</dt><dd>${tableau.calcul}</dd>
      <dt>Femmes et hommes</dt><dd>${tableau.parts}</dd>
      <dt>Arrêté</dt><dd>${tableau.numero ? `${tableau.numero} du ${jour(tableau.arreteLe)}` : 'pas encore signé'}</dd>
      <dt>Publié le</dt><dd>${jour(tableau.publieLe)}</dd>
      ${tableau.motifAnnulation ? html`<dt>Annulation</dt><dd>${tableau.motifAnnulation}</dd>` : nothing}
    </dl>
    <p class="actions">
      ${tableau.numero ? html`<button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/arrete`, `${tableau.numero}.pdf`)}>Télécharger l'arrêté</button>` : nothing}
      ${tableau.publieLe ? html`<button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/attestation-publicite`, `publicite-${tableau.numero}.pdf`)}>Télécharger l'attestation de publicité</button>` : nothing}
      <a class="bouton" href="#${CHEMIN}">Tous les tableaux</a>
    </p>
    ${table({
      titre: 'Promouvables',
      page: entiere(tableau.lignes),
      vide: 'Aucun agent ne remplit les conditions.',
      colonnes: [
        { titre: 'Agent', valeur: (l) => `${l.promouvable.nom} ${l.promouvable.prenom}` },
        { titre: 'Voie', valeur: (l) => nomVoie(l.promouvable.voie) },
        { titre: 'Conditions remplies le', valeur: (l) => jour(l.promouvable.remplieLe) },
        { titre: 'Rang', valeur: (l) => l.rang ?? '—', droite: true },
        { titre: 'Mérite', valeur: (l) => l.motif ?? '' },
        { titre: 'Suite', valeur: (l) => suite(tableau, l) },
        { titre: 'Explication', valeur: (l) => trace(l.promouvable.trace, 'Voir le calcul') },
      ],
    })}
    ${ecartes(tableau.ecartes)}
    ${tableau.possibles.includes('PROPOSER') ? classement(tableau, afficher) : nothing}
    ${lesActes(tableau, afficher)}`;
});

function suite(tableau, l) {
  if (l.nommeLe) {
    return html`nommé le ${jour(l.nommeLe)}
      <button type="button" class="discret" @click=${() => telecharger(`${CHEMIN}/${tableau.id}/arrete?ligne=${l.id}`, `${l.numero}.pdf`)}>Arrêté ${l.numero}</button>`;
  }
  return l.refusLe ? `refus le ${jour(l.refusLe)}` : '';
}

function lesActes(tableau, afficher) {
  const demander = acte(CHEMIN, tableau, afficher);
  const peut = (evenement) => tableau.possibles.includes(evenement);
  const simple = (evenement, titre, engage) => peut(evenement)
    && carteActe({ titre, engage, bouton: titre, envoyer: () => demander({ evenement }) });
  return actes([
    simple('RECALCULER', 'Recalculer les promouvables', 'Les propositions enregistrées sont à refaire.'),
    simple('ARRETER', 'Signer le tableau', "L'autorité territoriale arrête le tableau : il ne se modifie plus dans l'année."),
    simple('TRANSMETTRE', 'Transmettre au Centre de gestion', 'Le Centre de gestion en assure la publicité.'),
    simple('PUBLIER', 'Publier le tableau', 'Rangs, noms et prénoms deviennent lisibles par tous, sans identification.'),
    peut('NOMMER') && nomination(tableau, afficher),
    peut('ANNULER') && carteActe({
      titre: 'Enregistrer une annulation', bouton: 'Annuler le tableau',
      engage: 'Le juge a annulé le tableau ; un autre pourra être dressé.',
      champs: [{ nom: 'motif', titre: 'Jugement', requis: true }],
      envoyer: ({ motif }) => demander({ evenement: 'ANNULER', motif }),
    }),
  ], null);
}

function nomination(tableau, afficher) {
  const suivants = tableau.lignes.filter((l) => l.rang && !l.nommeLe && !l.refusLe).sort((a, b) => a.rang - b.rang);
  if (!suivants.length) return null;
  return carteActe({
    titre: 'Nommer dans l\'ordre du tableau',
    engage: `C'est le tour de ${suivants[0].promouvable.prenom} ${suivants[0].promouvable.nom} : nomination, ou refus de l'emploi par l'agent.`,
    champs: [
      { nom: 'date', titre: 'Date d\'effet', type: 'date', valeur: aujourdHui(), requis: true },
      { nom: 'refus', titre: 'Décision', options: [['non', 'Nommer'], ['oui', "L'agent refuse l'emploi"]] },
    ],
    bouton: 'Enregistrer la décision',
    envoyer: async ({ date, refus }) => {
      await changer('POST', `${CHEMIN}/${tableau.id}/nominations`, tableau.version, { ligne: suivants[0].id, date, refus: refus === 'oui' });
      await afficher();
    },
  });
}
