// Listes d'aptitude for the CdG and the employers: the lists, and one list with its lauréats.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire, telecharger } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { etapes } from '../../composants/etapes.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { aChoisir, choix } from '../../composants/choix.js';
import { actes, carteActe } from '../convention/actes.js';
import { lesGrades, optionsGrades } from '../stage/carrieres.js';
import { etatsListe, natures, nomEtat, nomNature } from './mots.js';

const CHEMIN = '/listes-aptitude';
const portee = () => (session.estCdg ? {} : { siren: session.siren });

route(CHEMIN, async ({ query }, afficher) => {
  if (aChoisir()) return choix("Listes d'aptitude", afficher);
  const page = await lire(CHEMIN, { ...portee(), nature: query.nature, etat: query.etat, annee: query.annee, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Listes d'aptitude</h1>
    <p class="actions">
      ${session.aRole('CDG_CARRIERE') ? html`<a class="bouton principal" href="#${CHEMIN}/nouvelle">Préparer une liste</a>` : nothing}
      <a class="bouton" href="#/public/listes-aptitude">Ce qui est publié</a>
    </p>
    ${filtre(CHEMIN, [
      { nom: 'nature', titre: 'Origine', valeur: query.nature ?? '', options: [['', 'Toutes'], ...natures] },
      { nom: 'annee', titre: 'Année', valeur: query.annee ?? '', inputmode: 'numeric' },
      ...(session.estCdg ? [{ nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...etatsListe] }] : []),
    ])}
    ${table({
      titre: "Listes d'aptitude",
      page,
      lien: pages(CHEMIN, query),
      vide: 'Aucune liste ne répond à ces critères.',
      colonnes: [
        { titre: 'Liste', valeur: (l) => html`<a href="#${CHEMIN}/${l.id}">${l.intitule}</a>` },
        { titre: 'Origine', valeur: (l) => nomNature(l.nature) },
        { titre: 'État', valeur: (l) => etat(l.etat, nomEtat(l.etat)) },
        { titre: 'Établie le', valeur: (l) => jour(l.etablieLe) },
        { titre: 'Lauréats', valeur: (l) => nombre(l.inscrits), droite: true },
      ],
    })}`;
});

route(`${CHEMIN}/nouvelle`, async () => html`
  <h1 tabindex="-1">Préparer une liste d'aptitude</h1>
  ${formulaire({
    champs: [
      { nom: 'nature', titre: 'Origine', options: natures, requis: true },
      { nom: 'grade', titre: 'Grade', requis: true, options: optionsGrades(await lesGrades()) },
      { nom: 'specialite', titre: 'Spécialité' },
      { nom: 'annee', titre: 'Année', type: 'number', min: 2000, max: 2100, valeur: aujourdHui().slice(0, 4), requis: true },
    ],
    bouton: 'Préparer la liste',
    envoyer: async (saisie) => {
      const liste = await creer(CHEMIN, { ...saisie, specialite: saisie.specialite || null, annee: Number(saisie.annee) });
      aller(`${CHEMIN}/${liste.id}`);
    },
  })}`);

route(`${CHEMIN}/:id`, async ({ id, query }, afficher) => {
  if (aChoisir()) return choix("Liste d'aptitude", afficher);
  const [liste, inscriptions] = await Promise.all([
    lire(`${CHEMIN}/${id}`, portee()),
    lire(`${CHEMIN}/${id}/inscriptions`, { ...portee(), page: query.page, taille: 50 }),
  ]);
  return html`
    <h1 tabindex="-1">${liste.intitule} ${etat(liste.etat, nomEtat(liste.etat))}</h1>
    ${etapes(['PREPAREE', 'ETABLIE', 'PUBLIEE'], liste.etat, nomEtat)}
    <dl>
      <dt>Origine</dt><dd>${nomNature(liste.nature)}</dd>
      <dt>Arrêté</dt><dd>${liste.numero ? `${liste.numero} du ${jour(liste.etablieLe)}` : 'pas encore signé'}</dd>
      <dt>Publiée le</dt><dd>${jour(liste.publieeLe)}</dd>
    </dl>
    ${session.estCdg && liste.numero ? html`<p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/arrete`, `${liste.numero}.pdf`)}>Télécharger l'arrêté</button></p>` : nothing}
    ${table({
      titre: 'Lauréats',
      page: inscriptions,
      lien: pages(`${CHEMIN}/${id}`, query),
      vide: "Aucun lauréat n'est encore inscrit.",
      colonnes: [
        { titre: 'Lauréat', valeur: (i) => (session.estCdg ? html`<a href="#/inscriptions/${i.id}">${i.nom} ${i.prenom}</a>` : `${i.nom} ${i.prenom}`) },
        { titre: 'État', valeur: (i) => etat(i.etat, nomEtat(i.etat)) },
        ...(session.estCdg ? [
          { titre: 'Terme', valeur: (i) => (liste.etablieLe && !i.terme ? 'suspension en cours' : jour(i.terme)) },
          { titre: 'Demande possible dès le', valeur: (i) => jour(i.demandesDes) },
        ] : []),
      ],
    })}
    ${session.estCdg ? actesDeLaListe(liste, afficher) : nothing}`;
});

function actesDeLaListe(liste, afficher) {
  const peut = (evenement) => liste.possibles.includes(evenement);
  const demander = async (demande) => {
    await changer('POST', `${CHEMIN}/${liste.id}/evenements`, liste.version, demande);
    await afficher();
  };
  return actes([
    peut('INSCRIRE') && carteActe({
      titre: 'Inscrire un lauréat',
      engage: 'Un lauréat déjà inscrit sur une autre liste du même grade doit choisir. La date de naissance distingue les homonymes et n\'est jamais publiée.',
      champs: [
        { nom: 'nom', titre: 'Nom', requis: true },
        { nom: 'prenom', titre: 'Prénom', requis: true },
        { nom: 'dateNaissance', titre: 'Date de naissance', type: 'date', requis: true },
        { nom: 'siren', titre: 'SIREN de son employeur', inputmode: 'numeric' },
      ],
      bouton: 'Inscrire le lauréat',
      envoyer: async (saisie) => {
        await changer('POST', `${CHEMIN}/${liste.id}/inscriptions`, liste.version, { ...saisie, siren: saisie.siren || null });
        await afficher();
      },
    }),
    peut('ETABLIR') && carteActe({
      titre: 'Établir la liste',
      engage: "L'arrêté reçoit son numéro ; les inscriptions courent à compter de sa date et la liste ne peut plus être complétée.",
      champs: [{ nom: 'date', titre: "Date de l'arrêté", type: 'date', valeur: aujourdHui(), requis: true }],
      bouton: "Signer l'arrêté",
      envoyer: ({ date }) => demander({ evenement: 'ETABLIR', date }),
    }),
    peut('PUBLIER') && carteActe({
      titre: 'Publier la liste',
      engage: 'Les noms et prénoms des lauréats deviennent lisibles par tous, sans identification.',
      bouton: 'Publier la liste',
      envoyer: () => demander({ evenement: 'PUBLIER' }),
    }),
  ], liste.etat === 'PREPAREE' && !peut('ETABLIR') ? "L'arrêté est signé par le président du Centre de gestion." : null);
}
