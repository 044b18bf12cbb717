// One order: where it stands, what waits for whom, its services, quote, convention and history.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire, telecharger } from '../../api.js';
import { jour, montant } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { historique } from '../../composants/historique.js';
import { session } from '../../session.js';
import { actionsDe } from './actions.js';
import { clesDe, suiviCles } from './cles.js';
import { essaiRestauration } from './restauration.js';
import { suiviServices } from './suivi.js';
import { attente, etats, evenements } from './vocabulaire.js';

const CHEMIN = ['DEMANDE', 'DEVIS_DEMANDE', 'DEVIS_RECU', 'ACCEPTE', 'CONVENTION', 'COMMANDE', 'EN_SERVICE'];
const PARTIES = { COLLECTIVITE: 'la collectivité', CDG: 'le CdG62', FIBRE_NUMERIQUE: 'Fibre Numérique 59/62' };

export async function detail({ id, query }, rafraichir) {
  const commande = await lire(`/commandes-securisation/${id}`);
  const [convention, nom, cles] = await Promise.all([lireConvention(commande.convention), nomDe(commande.siren), clesDe(commande)]);
  return html`
    <p><a href="#/securisation">Toutes les commandes</a></p>
    <h1 tabindex="-1">Commande ${commande.numero}</h1>
    <p>${nom} ${etat(commande.etat, etats[commande.etat])}</p>
    ${avancement(commande)}
    ${quiEstAttendu(commande, convention)}
    ${actionsDe(commande, query.action, rafraichir)}
    <h2>Suivi des services</h2>
    ${suiviServices(commande)}
    ${essaiRestauration(commande, rafraichir)}
    ${suiviCles(commande, cles, rafraichir)}
    ${devis(commande)}
    ${tripartite(commande, convention)}
    ${fiche(commande)}
    ${historique({ elements: commande.historique.map((t) => ({ ...t, action: evenements[t.evenement] })).reverse() })}`;
}

const lireConvention = (id) => (id ? lire(`/conventions/${id}`).catch(() => null) : null);

async function nomDe(siren) {
  const tenue = session.identite.habilitations.find((h) => h.siren === siren);
  if (tenue?.nom) return tenue.nom;
  return lire(`/collectivites/${siren}`).then((c) => c.nom, () => `SIREN ${siren}`);
}

function avancement(commande) {
  if (commande.etat === 'RESILIE') return nothing;
  return etapes(CHEMIN, CHEMIN.includes(commande.etat) ? commande.etat : 'EN_SERVICE');
}

function quiEstAttendu(commande, convention) {
  const attendu = attente(commande);
  if (commande.etat === 'RESILIE') return html`<p class="message note">${commande.motif || 'Tous les services sont arrêtés.'}</p>`;
  if (!attendu) return html`<p class="message succes">Rien n'est attendu : tous les services fonctionnent.</p>`;
  const parties = commande.etat === 'CONVENTION' ? convention?.signaturesAttendues ?? [] : [];
  return html`
    <p class="message note"><strong>Attendu maintenant :</strong>
      ${parties.length ? html`la signature de ${parties.map((p) => PARTIES[p]).join(', de ')}.` : html`${attendu[0]} ${attendu[1]}`}</p>`;
}

function devis(commande) {
  const d = commande.devis;
  if (!d && commande.partCdg === null) return nothing;
  return html`
    <section>
      <h2>Prix</h2>
      <dl>
        ${d ? html`
          <dt>Devis de Fibre Numérique 59/62</dt><dd>${montant(d.montantAnnuel)} par an, référence ${d.reference}, valable jusqu'au ${jour(d.valideJusquAu)}</dd>` : nothing}
        <dt>Part du CdG62</dt><dd>${montant(commande.partCdg)} par an</dd>
      </dl>
      <p class="fin">${commande.explicationPartCdg}</p>
      ${d ? html`<p><button type="button" @click=${() => telecharger(`/commandes-securisation/${commande.id}/devis`, `devis-${commande.numero}.pdf`)}>Télécharger le devis (PDF)</button></p>` : nothing}
    </section>`;
}

function tripartite(commande, convention) {
  if (!commande.convention) return nothing;
  const signees = convention ? convention.signatures.map((s) => PARTIES[s.partie]).join(', ') : '';
  return html`
    <section>
      <h2>Convention tripartite</h2>
      <p><a href="#/conventions/${commande.convention}">Ouvrir la convention ${convention?.numero ?? ''}</a>
        ${signees ? html` — signée par ${signees}` : nothing}</p>
    </section>`;
}

function fiche(commande) {
  return html`
    <h2>La demande</h2>
    <dl>
      <dt>Demandée le</dt><dd>${jour(commande.demandeeLe)}</dd>
      <dt>Contact</dt><dd>${commande.nomContact}, ${commande.courrielContact}</dd>
      <dt>Référence du partenaire</dt><dd>${commande.referencePartenaire ?? '—'}</dd>
      <dt>Commandée le</dt><dd>${jour(commande.commandeeLe)}</dd>
      <dt>Fin de la période</dt><dd>${jour(commande.terme)}</dd>
    </dl>`;
}
