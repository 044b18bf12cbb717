// One tableau: its promouvables, the ranking by merit, its acts and its nominations.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire, telecharger } from '../../api.js';
import { route } from '../../routeur.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { nomEtat, nomVoie } from './mots.js';

const CHEMIN = '/tableaux-avancement';
const PARCOURS = ['PROMOUVABLES_CALCULES', 'PROPOSITIONS', 'ARRETE', 'TRANSMIS_CDG', 'PUBLIE', 'NOMINATIONS'];

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const tableau = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">${tableau.libelleGrade} — ${tableau.annee} ${etat(tableau.etat, nomEtat(tableau.etat))}</h1>
    ${etapes(PARCOURS.includes(tableau.etat) ? PARCOURS : [...PARCOURS, tableau.etat], tableau.etat)}
    <dl>
      <dt>Nombre d'inscrits au plus</dt><dd>${tableau.maximum === null ? 'sans limite' : nombre(tableau.maximum)}</dd>
      <dt>Calcul</dt><dd>${tableau.calcul}</dd>
      <dt>Femmes et hommes</dt><dd>${tableau.parts}</dd>
      <dt>Arrêté</dt><dd>${tableau.numero ? `${tableau.numero} du ${jour(tableau.arreteLe)}` : 'pas encore signé'}</dd>
      <dt>Publié le</dt><dd>${jour(tableau.publieLe)}</dd>
      ${tableau.motifAnnulation ? html`<dt>Annulation</dt><dd>${tableau.motifAnnulation}</dd>` : nothing}
    </dl>
    ${tableau.numero ? html`<p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/arrete`, `${tableau.numero}.pdf`)}>Télécharger l'arrêté</button></p>` : nothing}
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
        { titre: 'Suite', valeur: (l) => suite(l) },
        { titre: 'Explication', valeur: (l) => trace(l.promouvable.trace, 'Voir le calcul') },
      ],
    })}
    ${tableau.possibles.includes('PROPOSER') ? classement(tableau, afficher) : nothing}
    ${lesActes(tableau, afficher)}`;
});

function suite(l) {
  if (l.nommeLe) return `nommé le ${jour(l.nommeLe)}`;
  return l.refusLe ? `refus le ${jour(l.refusLe)}` : '';
}

function classement(tableau, afficher) {
  const champs = tableau.lignes.flatMap((l) => [
    { nom: `rang-${l.id}`, titre: `Rang de ${l.promouvable.prenom} ${l.promouvable.nom}`, type: 'number', min: 1, valeur: l.rang ?? '', aide: "Vide : l'agent n'est pas proposé." },
    { nom: `motif-${l.id}`, titre: 'Mérite', valeur: l.motif ?? '' },
    ...(l.promouvable.voie === 'EXAMEN' ? [{ nom: `examen-${l.id}`, titre: 'Examen réussi le', type: 'date', valeur: l.examenLe ?? '' }] : []),
  ]);
  return html`
    <section>
      <h2>Classer par mérite</h2>
      <p>L'ordre alphabétique est illégal : chaque rang se motive par un mérite propre à l'agent ; à égalité, l'ancienneté dans le grade départage.</p>
      ${formulaire({
        champs,
        bouton: 'Enregistrer le classement',
        envoyer: async (saisie) => {
          await changer('PUT', `${CHEMIN}/${tableau.id}/propositions`, tableau.version, tableau.lignes.map((l) => ({
            ligne: l.id,
            rang: saisie[`rang-${l.id}`] ? Number(saisie[`rang-${l.id}`]) : null,
            motif: saisie[`motif-${l.id}`] || null,
            examenLe: saisie[`examen-${l.id}`] || null,
          })));
          await afficher();
        },
      })}
    </section>`;
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
