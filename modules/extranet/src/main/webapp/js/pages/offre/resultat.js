// A simulated price, explained.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { montant, nombre, jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { trace } from '../../composants/trace.js';
import { table } from '../../composants/table.js';
import { unite } from './mots.js';
import { enPage } from './grille.js';

const sansPrix = { SUR_DEVIS: 'sur devis', DEVIS_EXTERNE: 'devis externe', GRATUITE: 'gratuit', INCLUSE: 'compris' };

export function resultat(s) {
  return html`
    <h2>${s.libelle}, au ${jour(s.date)}</h2>
    ${s.chiffrage === 'SUR_DEVIS' ? surDevis(s) : html`<p class="chiffre">${s.chiffrage === 'INCLUSE' ? 'Compris dans vos cotisations' : montant(s.total)}</p>`}
    ${s.lignes.length ? table({ titre: 'Détail du prix', colonnes, page: enPage(s.lignes) }) : nothing}
    ${s.echeances.length > 1 ? etalement(s.echeances) : nothing}
    ${trace(s.trace)}
    <p class="actions">
      <button type="button" @click=${() => window.print()}>Imprimer</button>
      <a class="bouton" href="#/devis/nouveau?mission=${s.mission}">Demander un devis</a>
    </p>`;
}

function surDevis(s) {
  return html`
    <div class="message note">
      <p><strong>${s.motif || 'Hors grille : sur devis.'}</strong></p>
      <p>La grille ne donne pas ce prix ; le centre de gestion l'établit sur devis, gratuit.</p>
    </div>`;
}

function etalement(echeances) {
  return html`
    <h3>Paiement étalé</h3>
    <ol>${echeances.map((e, i) => html`<li>${i ? `Année ${i + 1}` : 'Première année'} : ${montant(e)}</li>`)}</ol>`;
}

const colonnes = [
  { titre: 'Prestation', valeur: prestation },
  { titre: 'Quantité', droite: true, valeur: (l) => quantite(l) },
  { titre: 'Prix', droite: true, valeur: (l) => (l.prixUnitaire === null ? '—' : l.unite.startsWith('pct_') ? `${nombre(l.prixUnitaire)} %` : html`${montant(l.prixUnitaire)}<br>par ${unite(l.unite)}`) },
  { titre: 'Montant', droite: true, valeur: (l) => (l.chiffrage === 'CHIFFREE' ? montant(l.montant) : sansPrix[l.chiffrage]) },
];

function quantite(l) {
  if (l.quantite === null) return '—';
  return l.unite === 'an' ? nombre(l.quantite) : `${nombre(l.quantite)} ${unite(l.unite, l.quantite > 1)}`;
}

function prestation(l) {
  return html`${l.libelle}
    ${l.tranche ? html`<br><span class="fin">tranche « ${l.tranche} »</span>` : nothing}
    ${l.regle ? html` ${etat('', l.regle)}` : nothing}${l.ambiguite ? html` ${etat('PROPOSEE', `lecture ${l.ambiguite}`)}` : nothing}
    ${l.motif ? html`<br><span class="fin">${l.motif}</span>` : nothing}`;
}
