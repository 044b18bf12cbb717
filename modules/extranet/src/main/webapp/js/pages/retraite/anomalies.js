// Anomalies of the déclarations individuelles: what the CNRACL reports, until it no longer does.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour, montant } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { carriere, etatsDi, naturesDi, tonsDi } from './mots.js';

const CHEMIN = '/anomalies-di';
const badge = (a) => etat(tonsDi[a.etat], etatsDi[a.etat]);
const mois = (iso) => new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, annee: query.annee, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Anomalies de déclarations</h1>
    <p>Ce que la CNRACL signale sur les déclarations individuelles de la DSN ; l'employeur corrige dans une DSN, le centre de gestion lève.</p>
    ${filtre(CHEMIN, [
      { nom: 'annee', titre: 'Année déclarée', type: 'number', min: '1990', max: '2100', step: '1', valeur: query.annee },
      { nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etatsDi)] },
    ])}
    ${table({
      titre: 'Anomalies', page, lien: pages(CHEMIN, query), vide: 'Aucune anomalie.',
      colonnes: [
        { titre: 'Agent', valeur: (a) => html`<a href="#${CHEMIN}/${a.id}">${a.agent}, ${mois(a.mois)}</a>` },
        { titre: 'Code', valeur: (a) => a.code },
        { titre: 'Nature', valeur: (a) => naturesDi[a.nature] },
        { titre: 'État', valeur: badge },
        { titre: 'À corriger avant le', valeur: (a) => jour(a.limite) },
        ...(session.siren ? [] : [{ titre: 'SIREN', valeur: (a) => a.siren }]),
      ],
    })}`;
});

route('/retraite/:id/anomalie', async ({ id }) => html`
  <h1 tabindex="-1">Enregistrer une anomalie de déclaration</h1>
  <p>Signalée par la CNRACL pour l'agent de la ${carriere(id, `carrière n° ${id}`)}.</p>
  ${formulaire({
    bouton: "Enregistrer l'anomalie",
    champs: [
      { nom: 'mois', titre: 'Mois déclaré', type: 'date', max: aujourdHui(), requis: true, aide: "N'importe quel jour du mois" },
      { nom: 'nature', titre: 'Nature', options: Object.entries(naturesDi) },
      { nom: 'traitement', titre: 'Traitement indiciaire brut déclaré (€)', type: 'number', min: '0', step: '0.01', inputmode: 'decimal', aide: 'Pour une retenue inexacte' },
      { nom: 'retenue', titre: 'Retenue déclarée (€)', type: 'number', min: '0', step: '0.01', inputmode: 'decimal', aide: 'Pour une retenue inexacte' },
      { nom: 'code', titre: 'Code de la CNRACL', aide: 'Pour une autre anomalie' },
      { nom: 'libelle', titre: "Ce que dit l'anomalie", lignes: 2, max: 500, aide: 'Pour une autre anomalie' },
    ],
    envoyer: async (v) => {
      const cree = await creer(CHEMIN, {
        carriere: Number(id), mois: v.mois, nature: v.nature, code: v.code || null, libelle: v.libelle || null,
        traitement: v.traitement ? Number(v.traitement) : null, retenue: v.retenue ? Number(v.retenue) : null,
      });
      aller(`${CHEMIN}/${cree.id}`);
    },
  })}`);

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const a = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">Anomalie ${a.code} de ${a.agent}, ${mois(a.mois)} ${badge(a)}</h1>
    ${a.etat === 'RELANCE' ? nothing : etapes(['SIGNALEE', 'AFFECTEE', 'CORRIGEE', 'LEVEE'], a.etat, (e) => etatsDi[e])}
    ${a.note ? html`<p class="message note">Relance (${a.relances}) : ${a.note}</p>` : nothing}
    <dl>
      <dt>Carrière</dt><dd>${carriere(a.carriere, a.agent)}</dd>
      <dt>Nature</dt><dd>${naturesDi[a.nature]}</dd>
      <dt>Constat</dt><dd>${a.constat} ${a.source ? html`<span class="source">${a.source}</span>` : nothing}</dd>
      ${a.retenue === null || a.retenue === undefined ? nothing : html`<dt>Retenue déclarée</dt><dd>${montant(a.retenue)}</dd>`}
      <dt>Signalée le</dt><dd>${jour(a.signaleeLe)}</dd>
      ${a.limite ? html`<dt>À corriger avant le</dt><dd>${jour(a.limite)}</dd>` : nothing}
      ${a.correction ? html`<dt>Correction</dt><dd>${a.correction}, par la DSN de ${mois(a.dsn)}</dd>` : nothing}
    </dl>
    ${lesActes(a, afficher)}`;
});

function lesActes(a, afficher) {
  const demander = acte(CHEMIN, a, afficher);
  const note = (titre) => ({ nom: 'note', titre, requis: true, lignes: 3, max: 2000 });
  const carte = (evenement, textes, champs = []) => a.possibles.includes(evenement) && carteActe({
    ...textes, champs, envoyer: (v) => demander({ evenement, note: v.note || null, dsn: v.dsn || null }),
  });
  return actes([
    carte('AFFECTER', { titre: "Affecter à l'employeur", engage: "L'employeur la voit dans ses échéances, avec le dernier jour pour corriger.", bouton: 'Affecter' }),
    carte('CORRIGER', { titre: 'Déclarer la correction', engage: 'Le centre de gestion vérifie auprès de la CNRACL, puis lève l\'anomalie.', bouton: 'Déclarer' },
      [note('Ce qui est corrigé'), { nom: 'dsn', titre: 'Mois de la DSN qui corrige', type: 'date', requis: true, aide: "N'importe quel jour du mois" }]),
    carte('LEVER', { titre: "Lever l'anomalie", engage: 'La CNRACL ne la signale plus.', bouton: 'Lever' }),
    carte('RELANCER', { titre: "Relancer l'employeur", engage: 'Un nouveau délai court.', bouton: 'Relancer' }, [{ ...note('Ce qui reste à corriger'), id: 'relance' }]),
  ], ['AFFECTEE', 'RELANCE'].includes(a.etat) && session.estCdg ? "La correction revient à l'employeur." : null);
}
