// Membership of one collectivité: picture, history, changes.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui, instant, jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';
import { choixEvenements, choixNatures, nature, regime } from './mots.js';
import { frise } from './frise.js';

const faits = [
  { titre: 'Régime', valeur: (a) => regime(a.regime) },
  { titre: 'Du', valeur: (a) => jour(a.debut) },
  { titre: 'Au', valeur: (a) => (a.fin ? jour(a.fin) : 'à ce jour') },
  { titre: 'Additionnelle', valeur: (a) => (a.additionnelle ? 'Oui' : 'Non') },
  { titre: 'Motif', valeur: (a) => html`${a.motif}${a.reference ? html`<br>${a.reference}` : nothing}` },
];

export function sectionAffiliation(siren, affiliations, notifications) {
  return html`
    <h2>Affiliation au Centre de gestion</h2>
    ${frise(affiliations, aujourdHui())}
    ${table({ titre: 'Affiliations successives', page: entiere(affiliations), colonnes: faits, vide: 'Aucune affiliation enregistrée : la collectivité est non affiliée.' })}
    ${notifications.length ? table({
      titre: 'Décisions notifiées', page: entiere(notifications),
      colonnes: [
        { titre: 'Décision', valeur: (n) => nature(n.nature) },
        { titre: 'Notifiée le', valeur: (n) => jour(n.date) },
        { titre: 'Référence', valeur: (n) => n.reference },
        { titre: 'Opposition', valeur: (n) => (n.opposee ? 'Majorité atteinte' : '—') },
      ],
    }) : nothing}
    <p class="actions">
      ${session.aRole('CDG_REFERENTIEL', 'COLLECTIVITE_SIGNATAIRE') ? html`<a class="bouton" href="#/collectivites/${siren}/notification">Notifier une décision</a>` : nothing}
      ${session.aRole('CDG_REFERENTIEL') ? html`<a class="bouton" href="#/collectivites/${siren}/affiliation">Changer l'affiliation</a>` : nothing}
      ${session.aRole('CDG_REFERENTIEL', 'CDG_FINANCES', 'ADMINISTRATEUR') ? html`<a class="bouton" href="#/collectivites/${siren}/registre">Registre complet</a>` : nothing}
    </p>`;
}

route('/collectivites/:siren/affiliation', async ({ siren }) => {
  const actuelle = (await lire(`/collectivites/${siren}/affiliations`)).at(-1);
  return html`
    <h1 tabindex="-1">Changer l'affiliation</h1>
    <p>Aujourd'hui : ${actuelle ? html`<strong>${regime(actuelle.regime)}</strong> depuis le ${jour(actuelle.debut)}` : html`<strong>non affiliée</strong>`}.
      Un changement prend effet un 1er janvier ; il ne s'efface pas, il se remplace.</p>
    ${formulaire({
      champs: [
        { nom: 'evenement', titre: 'Ce qui change', requis: true, options: choixEvenements },
        { nom: 'debut', titre: "Date d'effet", type: 'date', requis: true, valeur: `${Number(aujourdHui().slice(0, 4)) + 1}-01-01` },
        { nom: 'additionnelle', titre: 'Cotisation additionnelle', options: [['false', 'Non'], ['true', 'Oui']] },
        { nom: 'motif', titre: 'Motif', requis: true },
        { nom: 'reference', titre: 'Délibération ou courrier' },
      ],
      bouton: 'Enregistrer le changement',
      envoyer: (v) => changer('POST', `/collectivites/${siren}/affiliations`, actuelle?.version ?? 0, { ...v, additionnelle: v.additionnelle === 'true' })
        .then(() => aller(`/collectivites/${siren}`)),
    })}`;
});

route('/collectivites/:siren/notification', ({ siren }) => html`
  <h1 tabindex="-1">Notifier une décision</h1>
  <p>La décision prend effet par la revue annuelle des seuils, au 1er janvier que la loi lui donne.</p>
  ${formulaire({
    champs: [
      { nom: 'nature', titre: 'Décision', requis: true, options: choixNatures },
      { nom: 'date', titre: 'Jour de la notification', type: 'date', requis: true, valeur: aujourdHui(), max: aujourdHui() },
      { nom: 'reference', titre: 'Délibération ou courrier', requis: true },
    ],
    bouton: 'Notifier',
    envoyer: (v) => creer(`/collectivites/${siren}/notifications`, v).then(() => aller(`/collectivites/${siren}`)),
  })}`);

route('/collectivites/:siren/registre', async ({ siren }) => {
  const versions = await lire(`/collectivites/${siren}/affiliations/registre`);
  return html`
    <h1 tabindex="-1">Registre des affiliations</h1>
    <p><a href="#/collectivites/${siren}">Retour à la fiche</a></p>
    ${table({
      titre: 'Versions enregistrées, remplacées comprises', page: entiere(versions),
      colonnes: [
        { titre: 'Enregistrée le', valeur: (v) => instant(v.enregistreeLe) },
        { titre: 'Par', valeur: (v) => v.acteur },
        ...faits.map((f) => ({ ...f, valeur: (v) => f.valeur(v.affiliation) })),
        { titre: 'Remplacée le', valeur: (v) => (v.remplaceeLe ? instant(v.remplaceeLe) : 'En vigueur') },
      ],
    })}`;
});
