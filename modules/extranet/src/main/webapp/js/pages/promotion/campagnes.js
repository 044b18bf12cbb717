// Campaigns of promotion interne: the list, and one campaign with its quotas and acts.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { trace } from '../../composants/trace.js';
import { pages } from '../../composants/filtre.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { etatCampagne, parcours } from './mots.js';

const CHEMIN = '/promotion-interne/campagnes';

route('/promotion-interne', async ({ query }) => {
  const page = await lire(CHEMIN, { page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Promotion interne</h1>
    <p class="actions">${session.aRole('CDG_CARRIERE') ? html`<a class="bouton principal" href="#/promotion-interne/nouvelle">Préparer une campagne</a>` : nothing}</p>
    ${table({
      titre: 'Campagnes',
      page,
      lien: pages('/promotion-interne', query),
      vide: "Aucune campagne n'est préparée.",
      colonnes: [
        { titre: 'Campagne', valeur: (c) => html`<a href="#/promotion-interne/${c.id}">Promotion interne ${c.annee}</a>` },
        { titre: 'Propositions du', valeur: (c) => jour(c.ouvreLe) },
        { titre: 'au', valeur: (c) => jour(c.clotLe) },
        { titre: 'État', valeur: (c) => etat(c.etat, etatCampagne(c.etat)) },
      ],
    })}`;
});

route('/promotion-interne/nouvelle', () => html`
  <h1 tabindex="-1">Préparer une campagne</h1>
  ${formulaire({
    champs: [
      { nom: 'annee', titre: 'Année des listes', type: 'number', min: 2020, max: 2100, valeur: aujourdHui().slice(0, 4), requis: true },
      { nom: 'ouvreLe', titre: 'Première proposition le', type: 'date', requis: true },
      { nom: 'clotLe', titre: 'Dernière proposition le', type: 'date', requis: true },
    ],
    bouton: 'Préparer la campagne',
    envoyer: async (saisie) => {
      const campagne = await creer(CHEMIN, { ...saisie, annee: Number(saisie.annee) });
      aller(`/promotion-interne/${campagne.id}`);
    },
  })}`);

route('/promotion-interne/:id', async ({ id }, afficher) => {
  const campagne = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">Promotion interne ${campagne.annee} ${etat(campagne.etat, etatCampagne(campagne.etat))}</h1>
    ${etapes(parcours, campagne.etat)}
    <dl>
      <dt>Propositions</dt><dd>du ${jour(campagne.ouvreLe)} au ${jour(campagne.clotLe)}</dd>
      <dt>Dossiers</dt><dd>${nombre(campagne.dossiers)}</dd>
      <dt>Listes arrêtées le</dt><dd>${jour(campagne.arreteeLe)}</dd>
      <dt>Transmises au préfet le</dt><dd>${jour(campagne.transmiseLe)}</dd>
    </dl>
    <p class="actions"><a class="bouton" href="#/promotion-interne/${id}/dossiers">Voir les dossiers</a></p>
    ${table({
      titre: 'Quotas, toutes collectivités affiliées ensemble',
      page: entiere(campagne.quotas),
      vide: "Aucun quota n'est calculé.",
      colonnes: [
        { titre: "Cadre d'emplois", valeur: (q) => q.cadreEmplois },
        { titre: 'Recrutements', valeur: (q) => nombre(q.recrutements), droite: true },
        { titre: 'Effectif', valeur: (q) => nombre(q.effectif), droite: true },
        { titre: 'Inscriptions possibles', valeur: (q) => nombre(q.nombre), droite: true },
        { titre: 'Retenus', valeur: (q) => nombre(q.retenus), droite: true },
        { titre: 'Explication', valeur: (q) => trace(q.trace, 'Voir le calcul') },
      ],
    })}
    ${session.aRole('CDG_CARRIERE') && ['CLOSE', 'QUOTA_CALCULE'].includes(campagne.etat) ? quota(campagne, afficher) : nothing}
    ${session.estCdg ? lesActes(campagne, afficher) : nothing}`;
});

function quota(campagne, afficher) {
  return html`
    <section><h2>Calculer un quota</h2>${formulaire({
      champs: [
        { nom: 'cadreEmplois', titre: "Code du cadre d'emplois", requis: true, aide: 'Par exemple REDACTEUR.' },
        { nom: 'recrutements', titre: 'Recrutements qui comptent', type: 'number', min: 0, valeur: 0, requis: true },
        { nom: 'report', titre: "Recrutements reportés de l'année précédente", type: 'number', min: 0, valeur: 0, requis: true },
        { nom: 'effectif', titre: 'Effectif au 31 décembre précédent', type: 'number', min: 0, aide: 'Vide : compté dans les carrières connues.' },
        { nom: 'anneesSansQuota', titre: 'Années sans quota', type: 'number', min: 0, valeur: 0, requis: true },
      ],
      bouton: 'Calculer le quota',
      envoyer: async (s) => {
        await changer('PUT', `${CHEMIN}/${campagne.id}/quotas`, campagne.version, {
          cadreEmplois: s.cadreEmplois,
          recrutements: Number(s.recrutements),
          report: Number(s.report),
          effectif: s.effectif === '' ? null : Number(s.effectif),
          anneesSansQuota: Number(s.anneesSansQuota),
        });
        await afficher();
      },
    })}</section>`;
}

function lesActes(campagne, afficher) {
  const demander = acte(CHEMIN, campagne, afficher);
  const peut = (evenement) => campagne.possibles.includes(evenement);
  const simple = (evenement, titre, engage) => peut(evenement)
    && carteActe({ titre, engage, bouton: titre, envoyer: () => demander({ evenement }) });
  return actes([
    simple('OUVRIR', 'Ouvrir la campagne', 'Les employeurs affiliés peuvent proposer leurs agents entre les deux dates.'),
    simple('CLORE', 'Clore la campagne', 'Plus aucune proposition ne sera reçue.'),
    simple('FIXER_QUOTAS', 'Fixer les quotas', "Chaque cadre d'emplois proposé a son quota."),
    simple('INSTRUIRE', "Terminer l'instruction", 'Chaque dossier est recevable et complet, ou écarté.'),
    simple('COTER', 'Terminer la cotation', 'Chaque dossier complet a reçu ses points.'),
    simple('ARBITRER', "Terminer l'arbitrage", 'Chaque dossier coté est retenu ou non, par une autre personne que celle qui a coté.'),
    peut('ARRETER') && carteActe({
      titre: 'Établir les listes', bouton: 'Signer les listes',
      engage: 'Le président établit une liste alphabétique par grade ; les inscriptions courent à compter de sa date.',
      champs: [{ nom: 'date', titre: 'Date des arrêtés', type: 'date', valeur: aujourdHui(), requis: true }],
      envoyer: ({ date }) => demander({ evenement: 'ARRETER', date }),
    }),
    simple('TRANSMETTRE', 'Transmettre au préfet', 'Les listes sont transmises au contrôle de légalité.'),
    simple('PUBLIER', 'Publier les listes', 'Les noms et prénoms des inscrits deviennent lisibles par tous.'),
  ], campagne.etat === 'ARBITREE' && !peut('ARRETER') ? 'Les listes sont établies par le président du Centre de gestion.' : null);
}
