// Campaigns of promotion interne: the list, and one campaign with its quotas and acts.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire, telecharger } from '../../api.js';
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
import { lesGrades } from '../stage/carrieres.js';
import { etatCampagne, nomModalite, parcours } from './mots.js';

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
  const [campagne, grades] = await Promise.all([lire(`${CHEMIN}/${id}`), lesGrades()]);
  const cadre = (code) => grades.find((g) => g.cadreEmplois === code)?.libelleCadre ?? code;
  return html`
    <h1 tabindex="-1">Promotion interne ${campagne.annee} ${etat(campagne.etat, etatCampagne(campagne.etat))}</h1>
    ${etapes(parcours, campagne.etat, etatCampagne)}
    <dl>
      <dt>Propositions</dt><dd>du ${jour(campagne.ouvreLe)} au ${jour(campagne.clotLe)}</dd>
      <dt>Dossiers</dt><dd>${nombre(campagne.dossiers)}</dd>
      <dt>Listes arrêtées le</dt><dd>${jour(campagne.arreteeLe)}</dd>
      <dt>Transmises au préfet le</dt><dd>${jour(campagne.transmiseLe)}</dd>
    </dl>
    <p class="actions">
      <a class="bouton" href="#/promotion-interne/${id}/dossiers">Voir les dossiers</a>
      ${session.estCdg ? html`<a class="bouton" href="#/promotion-interne/${id}/courriers">Envoyer et suivre les courriers</a>` : nothing}
      ${session.estCdg && depuis(campagne, 'QUOTA_CALCULE') ? telechargement(campagne, 'TABLEAU_QUOTAS', 'Tableau des quotas (PDF)') : nothing}
      ${session.estCdg && depuis(campagne, 'ARBITREE') ? telechargement(campagne, 'PROCES_VERBAL', 'Procès-verbal (PDF)') : nothing}
    </p>
    ${table({
      titre: 'Quotas, toutes collectivités affiliées ensemble',
      page: entiere(campagne.quotas),
      vide: "Aucun quota n'est calculé.",
      colonnes: [
        { titre: "Cadre d'emplois", valeur: (q) => cadre(q.cadreEmplois) },
        { titre: 'Recrutements', valeur: (q) => nombre(q.recrutements), droite: true },
        { titre: 'Effectif', valeur: (q) => nombre(q.effectif), droite: true },
        { titre: 'Inscriptions possibles', valeur: (q) => html`${nombre(q.nombre)} <small>${nomModalite(q.modalite)}</small>${q.reserveSgm ? html` <small>et ${nombre(q.reserveSgm)} pour les secrétaires généraux de mairie</small>` : nothing}` },
        { titre: 'Retenus', valeur: (q) => nombre(q.retenus), droite: true },
        { titre: 'Correction', valeur: (q) => q.motif ?? '' },
        { titre: 'Explication', valeur: (q) => trace(q.trace, 'Voir le calcul') },
      ],
    })}
    ${session.aRole('CDG_CARRIERE') && ['CLOSE', 'QUOTA_CALCULE'].includes(campagne.etat) ? quota(campagne, grades, afficher) : nothing}
    ${session.estCdg ? lesActes(campagne, afficher) : nothing}`;
});

const depuis = (campagne, etatMinimum) => parcours.indexOf(campagne.etat) >= parcours.indexOf(etatMinimum)
  || ['PUBLIEE', 'EPUISEE', 'EXPIREE'].includes(campagne.etat);

const telechargement = (campagne, document, titre) => html`
  <button type="button" @click=${() => telecharger(`${CHEMIN}/${campagne.id}/documents/${document}`, `${document}-${campagne.annee}.pdf`)}>${titre}</button>`;

function quota(campagne, grades, afficher) {
  const cadres = [...new Map(grades.map((g) => [g.cadreEmplois, g.libelleCadre]))].sort((a, b) => a[1].localeCompare(b[1], 'fr'));
  return html`
    <section><h2>Calculer un quota</h2>
    <p>Une promotion pour deux recrutements, ou pour deux agents des 8 % de l'effectif, ou une par dérogation : la plus
      favorable. Recrutements et effectif de ${campagne.annee - 1} sont comptés dans les carrières des collectivités
      affiliées ; le calcul dit pour chaque acte s'il compte et pourquoi.</p>
    ${formulaire({
      champs: [
        { nom: 'cadreEmplois', titre: "Cadre d'emplois", requis: true, options: [['', 'Choisir…'], ...cadres] },
        { nom: 'agentsCdi', titre: `Agents en CDI au 31 décembre ${campagne.annee - 1}`, type: 'number', min: 0, valeur: 0, aide: "Ils comptent dans l'effectif, mais les carrières ne les connaissent pas." },
        { nom: 'report', titre: "Recrutements reportés de l'année précédente", type: 'number', min: 0, valeur: 0, requis: true },
        { nom: 'anneesSansQuota', titre: 'Années sans quota', type: 'number', min: 0, valeur: 0, requis: true },
        { nom: 'recrutements', titre: 'Recrutements : correction', type: 'number', min: 0, aide: 'Vide : ceux des carrières.' },
        { nom: 'effectif', titre: 'Effectif : correction', type: 'number', min: 0, aide: 'Vide : celui des carrières et les CDI.' },
        { nom: 'motif', titre: 'Motif de la correction', aide: 'Obligatoire avec une correction.' },
      ],
      bouton: 'Calculer le quota',
      envoyer: async (s) => {
        await changer('PUT', `${CHEMIN}/${campagne.id}/quotas`, campagne.version, {
          cadreEmplois: s.cadreEmplois,
          recrutements: s.recrutements === '' ? null : Number(s.recrutements),
          report: Number(s.report),
          effectif: s.effectif === '' ? null : Number(s.effectif),
          agentsCdi: s.agentsCdi === '' ? null : Number(s.agentsCdi),
          anneesSansQuota: Number(s.anneesSansQuota),
          motif: s.motif || null,
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
