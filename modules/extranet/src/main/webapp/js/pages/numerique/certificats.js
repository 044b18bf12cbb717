// Certificates with which a partner signs its messages: deposited, in force, revoked.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { instant } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';

export async function certificats(partenaire, rafraichir) {
  const chemin = `/partenaires/${partenaire.code}/certificats`;
  const liste = await lire(chemin);
  const actifs = liste.filter((c) => !c.revoqueLe);
  return html`
    <section class="carte">
      <h2>Certificats : ${partenaire.nom}</h2>
      ${table({
        titre: 'Certificats déposés',
        colonnes: [
          { titre: 'Titulaire', valeur: (c) => c.sujet },
          { titre: 'État', valeur: situation },
          { titre: 'Valable du', valeur: (c) => instant(c.debut) },
          { titre: 'au', valeur: (c) => instant(c.fin) },
          { titre: 'Empreinte SHA-256', valeur: (c) => html`<span class="code">${c.empreinteSha256.slice(0, 16)}…</span>` },
        ],
        page: entiere(liste),
        vide: 'Aucun certificat déposé.',
      })}
      <h3>Déposer un certificat</h3>
      <p>Le CdG est prévenu avant sa fin. Plusieurs certificats peuvent valoir en même temps.</p>
      ${formulaire({ champs: [], contenu: pem(), bouton: 'Déposer', envoyer: async (v, form) => {
        await creer(chemin, { certificat: v.certificat });
        form.reset();
        rafraichir();
      } })}
      ${actifs.length ? revocation(chemin, actifs, rafraichir) : nothing}
      <p><a href="#/partenaires">Revenir aux partenaires</a></p>
    </section>`;
}

function situation(c) {
  if (c.revoqueLe) return html`${etat('FERMEE', 'Révoqué')} <span class="aide">${c.motifRevocation}</span>`;
  return new Date(c.fin) < new Date() ? etat('FERMEE', 'Expiré') : etat('ACTIF', 'En vigueur');
}

const pem = () => html`
  <div class="champ" data-champ="certificat">
    <label for="champ-certificat">Certificat au format PEM <span class="requis">(obligatoire)</span></label>
    <textarea id="champ-certificat" name="certificat" rows="6" required spellcheck="false" aria-describedby="champ-certificat-faute"></textarea>
    <p class="faute" id="champ-certificat-faute" hidden></p>
  </div>`;

const revocation = (chemin, actifs, rafraichir) => html`
  <h3>Révoquer un certificat</h3>
  <p>Les messages qu'il signe sont refusés aussitôt ; c'est définitif.</p>
  ${formulaire({
    champs: [
      { nom: 'id', titre: 'Certificat', options: actifs.map((c) => [c.id, `${c.sujet}, ${c.empreinteSha256.slice(0, 16)}…`]) },
      { nom: 'motif', titre: 'Motif', requis: true },
    ],
    bouton: 'Révoquer',
    envoyer: async (v) => {
      const certificat = actifs.find((c) => String(c.id) === v.id);
      await changer('POST', `${chemin}/${v.id}/revocation`, certificat.version, { motif: v.motif });
      rafraichir();
    },
  })}`;
