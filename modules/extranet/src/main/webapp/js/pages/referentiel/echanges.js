// Messages exchanged with partner systems.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { demander, lire } from '../../api.js';
import { route } from '../../routeur.js';
import { instant, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { message } from '../../composants/message.js';
import { table } from '../../composants/table.js';
import { filtre, pages } from '../../composants/filtre.js';
import { choixStatuts, statut, tous } from './mots.js';

/** Characters of a line shown on the page: a document inside a message makes one of millions. */
const LIGNE_MAX = 2000;

/** The services of the registry, as the journal names them. */
async function services() {
  const registre = await (await fetch('/services')).json();
  return registre.services.map((s) => `${s.nom} v${s.version.split('.')[0]}`);
}

route('/echanges', async ({ query }) => {
  const [page, noms] = await Promise.all([lire('/messages', query), services()]);
  return html`
    <h1 tabindex="-1">Échanges avec les partenaires</h1>
    <p class="actions"><a class="bouton" href="#/partenaires">Partenaires et accès</a> <a class="bouton" href="#/partenaires/statistiques">Statistiques</a> <a class="bouton" href="#/services">Services publiés</a></p>
    ${filtre('/echanges', [
      { nom: 'partenaire', titre: 'Partenaire', valeur: query.partenaire },
      { nom: 'service', titre: 'Service', valeur: query.service, options: [['', 'Tous'], ...noms.map((s) => [s, s])] },
      { nom: 'messageId', titre: 'Identifiant du message', valeur: query.messageId },
      { nom: 'correlation', titre: 'Référence', valeur: query.correlation, aide: 'Celle que cite le partenaire' },
      { nom: 'du', titre: 'Du', type: 'date', valeur: query.du },
      { nom: 'au', titre: 'Au', type: 'date', valeur: query.au },
      { nom: 'statut', titre: 'Suite donnée', valeur: query.statut, options: tous(choixStatuts) },
    ])}
    ${table({
      titre: 'Messages reçus', page, lien: pages('/echanges', query), vide: 'Aucun message reçu.',
      colonnes: [
        { titre: 'Reçu le', valeur: (m) => html`<a href="#/echanges/${m.id}">${instant(m.recuLe)}</a>` },
        { titre: 'Partenaire', valeur: (m) => m.partenaire },
        { titre: 'Service', valeur: (m) => m.service },
        { titre: 'Opération', valeur: (m) => m.operation || '—' },
        { titre: 'Suite', valeur: (m) => html`${etat(m.statut, statut(m.statut))}${m.codeFaute ? html` ${m.codeFaute}` : nothing}` },
        { titre: 'Durée', valeur: (m) => `${nombre(m.dureeMs)} ms`, droite: true },
      ],
    })}`;
});

route('/echanges/:id', async ({ id }) => {
  const { message: m, requete, reponse, rejouable } = await lire(`/messages/${id}`);
  return html`
    <h1 tabindex="-1">Échange ${m.operation || 'illisible'}</h1>
    <dl>
      <dt>Partenaire</dt><dd>${m.partenaire}</dd>
      <dt>Service</dt><dd>${m.service}</dd>
      <dt>Identifiant du message</dt><dd class="code">${m.messageId || '—'}</dd>
      <dt>Reçu le</dt><dd>${instant(m.recuLe)}, répondu en ${nombre(m.dureeMs)} ms</dd>
      <dt>Suite</dt><dd>${etat(m.statut, statut(m.statut))} ${m.codeFaute ?? ''}</dd>
      <dt>Référence</dt><dd class="code">${m.correlation}</dd>
    </dl>
    ${enveloppe('Message reçu', requete, `requete-${m.id}.xml`)}
    ${enveloppe('Réponse rendue', reponse, `reponse-${m.id}.xml`)}
    <h2>Rejouer la réponse</h2>
    ${rejouable ? rejeu(m.id) : html`<p>Ce message n'a pas été conservé entier (pièces jointes, taille, encodage ou émetteur non reconnu) : seul le partenaire peut le renvoyer.</p>`}
    <p><a href="#/echanges">Retour aux échanges</a></p>`;
});

const rejeu = (id) => html`
  <p>Le message est présenté de nouveau au service, au nom du partenaire, comme s'il venait d'arriver : rien ne lui est envoyé, et le rejeu est inscrit au journal sous votre nom.</p>
  <ul>
    <li>Déjà exécuté, il obtient la réponse conservée, sans second effet.</li>
    <li>Refusé la première fois, il est évalué à nouveau : si la cause du refus a disparu, il est exécuté.</li>
    <li>Simple consultation, elle est refaite : sa réponse porte un nouvel accusé.</li>
  </ul>
  <p class="actions"><button type="button" class="principal" @click=${(e) => rejouer(e.currentTarget, id)}>Rejouer la réponse</button></p>
  <div id="rejeu"></div>`;

async function rejouer(bouton, id) {
  const zone = document.getElementById('rejeu');
  bouton.disabled = true;
  render(html`<p class="attente">Rejeu en cours…</p>`, zone);
  try {
    render(issue(await demander(`/messages/${id}/rejeu`), id), zone);
  } catch (erreur) {
    render(message(erreur), zone);
  } finally {
    bouton.disabled = false;
  }
}

const suites = {
  REJOUE: 'Le message avait déjà été exécuté : la réponse conservée est rendue, sans second effet.',
  ACCEPTE: 'Le message a été exécuté cette fois.',
  REFUSE: 'Le message est refusé ; rien n\'a changé.',
  INCIDENT: 'Un incident a empêché le traitement ; rien n\'a changé.',
};

const issue = (i, id) => html`
  <div class="message ${i.memeReponse ? 'succes' : 'note'}" role="status">
    <p><strong>${i.memeReponse ? 'Même réponse que la première fois.' : 'Réponse différente de la première fois.'}</strong>
      ${etat(i.statut, statut(i.statut))} ${i.codeFaute ?? ''} ${suites[i.statut]}</p>
  </div>
  ${enveloppe('Réponse au rejeu', i.reponse, `rejeu-${id}.xml`, 'h3')}`;

function enveloppe(titre, texte, nom, niveau = 'h2') {
  return html`
    ${niveau === 'h2' ? html`<h2>${titre}</h2>` : html`<h3>${titre}</h3>`}
    <pre class="enveloppe" tabindex="0" role="region" aria-label=${titre}>${indenter(texte) || '(vide)'}</pre>
    <p><button type="button" @click=${() => enregistrer(texte, nom)}>Enregistrer le fichier<span class="evitement"> ${titre}</span></button></p>`;
}

/** Line breaks and indentation between elements, for reading only; the file saved is the message as it was. */
function indenter(xml) {
  let profondeur = 0;
  return xml.replace(/>\s*</g, '>\n<').split('\n').map((ligne) => {
    if (/^<\//.test(ligne)) profondeur--;
    const rendue = '  '.repeat(Math.max(0, profondeur)) + abreger(ligne);
    if (/^<[^?!/][^>]*[^/]>$/.test(ligne) || /^<[^?!/]>$/.test(ligne)) profondeur++;
    return rendue;
  }).join('\n');
}

function abreger(ligne) {
  return ligne.length <= LIGNE_MAX ? ligne
    : `${ligne.slice(0, LIGNE_MAX)}… (${nombre(ligne.length)} caractères, tous dans le fichier)`;
}

function enregistrer(texte, nom) {
  const adresse = URL.createObjectURL(new Blob([texte], { type: 'application/xml' }));
  Object.assign(document.createElement('a'), { href: adresse, download: nom }).click();
  setTimeout(() => URL.revokeObjectURL(adresse), 1000);
}
