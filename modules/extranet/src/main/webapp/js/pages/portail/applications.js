// « Mes applications »: the tiles open to the collectivité, why the others are not, and to whom they are granted.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { etat } from '../../composants/etat.js';
import { accorder, habilitations } from './habilitations.js';
import { reglages } from './reglage.js';

const etats = { OUVERTE: 'Ouverte', A_ACCORDER: 'À vous ouvrir', SANS_ADRESSE: 'Adresse à venir', FERMEE: 'Non comprise' };

route('/applications', async ({ query }, rafraichir) => {
  if (!session.siren) return session.estCdg ? reglages() : choisir();
  const [tuiles, tenues] = await Promise.all([
    lire(`/collectivites/${session.siren}/applications`),
    habilitations(query),
  ]);
  const ouvertes = tuiles.filter((t) => t.etat !== 'FERMEE');
  const fermees = tuiles.filter((t) => t.etat === 'FERMEE');
  return html`
    <h1 tabindex="-1">Mes applications</h1>
    <p>Ce que l'adhésion de ${session.habilitation.nom} et ses conventions en vigueur vous ouvrent aujourd'hui.</p>
    <ul class="cartes">${ouvertes.map(carte)}</ul>
    ${fermees.length ? html`
      <section aria-labelledby="fermees">
        <h2 id="fermees">Autres applications du Centre de gestion</h2>
        <ul class="cartes">${fermees.map(carte)}</ul>
      </section>` : nothing}
    ${tenues}
    ${accorder(ouvertes, rafraichir)}`;
});

const choisir = () => html`<h1 tabindex="-1">Mes applications</h1><p>Choisissez d'abord la collectivité, en haut de la page.</p>`;

function carte(t) {
  return html`
    <li class="carte">
      <h3>${t.adresse ? lien(t) : t.libelle}</h3>
      <p>${t.description}</p>
      <p>${etat(t.etat === 'A_ACCORDER' || t.etat === 'SANS_ADRESSE' ? 'PROCHE' : t.etat, etats[t.etat])}</p>
      <p class="fin">${t.motif} ${t.demarche}</p>
    </li>`;
}

function lien(t) {
  return t.interne
    ? html`<a href=${t.adresse}>${t.libelle}</a>`
    : html`<a href=${t.adresse} target="_blank" rel="noopener noreferrer">${t.libelle}<span class="evitement"> (nouvelle fenêtre)</span></a>`;
}
