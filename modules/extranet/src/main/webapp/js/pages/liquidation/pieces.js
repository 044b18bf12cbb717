// The pieces of a dossier: what is missing first, what was deposited, and the deposit.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, Refus, telecharger } from '../../api.js';
import { instant } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { CHEMIN } from './mots.js';

const situation = (p) => {
  if (p.deposees.length) return etat('VALIDEE', 'Déposée');
  return p.obligatoire ? etat('REJETEE', 'Manquante') : etat('CREEE', 'Facultative');
};

export function pieces(d) {
  const manquantes = d.pieces.filter((p) => p.obligatoire && !p.deposees.length);
  return html`
    <section aria-labelledby="pieces">
      <h2 id="pieces">Pièces</h2>
      ${manquantes.length ? html`<p class="message note">${manquantes.length === 1 ? 'Une pièce manque' : `${manquantes.length} pièces manquent`} avant le contrôle : ${manquantes.map((p) => p.libelle).join(', ')}.</p>` : nothing}
      ${table({
        titre: 'Liste des pièces', page: entiere(d.pieces),
        colonnes: [
          { titre: 'Pièce', valeur: (p) => p.libelle },
          { titre: 'Situation', valeur: situation },
          { titre: 'Fichiers', valeur: (p) => (p.deposees.length ? fichiers(d, p) : '—') },
          { titre: 'Source', valeur: (p) => p.source },
        ],
      })}
    </section>`;
}

const fichiers = (d, piece) => html`<ul>${piece.deposees.map((f) => html`
  <li><button class="discret" type="button" @click=${() => telecharger(`${CHEMIN}/${d.id}/pieces/${f.id}`, f.nom)}>${f.nom}</button>, ${instant(f.le)}</li>`)}</ul>`;

/** The field of a PDF file, and its check before it is sent. */
export const champFichier = () => html`
  <div class="champ" data-champ="contenu">
    <label for="champ-fichier">Fichier PDF <span class="requis">(obligatoire)</span></label>
    <input id="champ-fichier" name="fichier" type="file" accept="application/pdf,.pdf" required aria-describedby="champ-fichier-faute">
    <p class="faute" id="champ-fichier-faute" hidden></p>
  </div>`;

export function exigerPdf(fichier) {
  if (!fichier.name.toLowerCase().endsWith('.pdf')) throw new Refus({ detail: 'Choisissez un fichier PDF.', champ: 'contenu' }, 422);
}

/** Closed once the dossier is over. */
export function depot(d, afficher) {
  const cle = crypto.randomUUID();
  return html`
    <section aria-labelledby="deposer">
      <h2 id="deposer">Déposer une pièce</h2>
      ${formulaire({
        bouton: 'Déposer',
        champs: [{ nom: 'type', titre: 'Pièce', requis: true, options: [['', 'Choisir…'], ...d.pieces.map((p) => [p.code, p.libelle])] }],
        contenu: champFichier(),
        envoyer: async ({ type, fichier }) => {
          exigerPdf(fichier);
          await creer(`${CHEMIN}/${d.id}/pieces?${new URLSearchParams({ type, nom: fichier.name })}`, fichier, cle);
          await afficher();
        },
      })}
    </section>`;
}
